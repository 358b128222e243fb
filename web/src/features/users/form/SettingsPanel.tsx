import { type ContractSeats, SETTING_LIST, type SettingKey } from '@rollcall/shared';
import { Controller, useFormContext } from 'react-hook-form';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { SettingsFields } from '../settings/SettingsFields.tsx';
import type { UserValues } from './userValues.ts';

interface Props {
  readonly contract: ContractSeats;
  /** Why a setting that is on can't be switched off. */
  readonly kept?: Readonly<Partial<Record<SettingKey, string>>>;
}

/** What the user may do. */
export function SettingsPanel({ contract, kept = {} }: Props) {
  const { t } = useTranslation();
  const { control, formState, clearErrors } = useFormContext<UserValues>();
  const errors: Partial<Record<SettingKey, string | undefined>> = Object.fromEntries(
    SETTING_LIST.map(({ key }) => [key, formState.errors.settings?.[key]?.message]),
  );
  return (
    <Panel title={t('userNew.settings')}>
      <Controller
        control={control}
        name="settings"
        render={({ field }) => (
          <SettingsFields
            value={field.value}
            contract={contract}
            errors={errors}
            kept={kept}
            onChange={(settings) => {
              clearErrors('settings');
              field.onChange(settings);
            }}
          />
        )}
      />
    </Panel>
  );
}
