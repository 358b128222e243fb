import { Switch } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';
import { type SettingState, hintOf } from './settingRules.ts';
import classes from './SettingsFields.module.css';

interface Props {
  readonly state: SettingState;
  readonly checked: boolean;
  readonly error: string | undefined;
  /** Why it can't be switched off. */
  readonly kept: string | undefined;
  readonly onChange: (on: boolean) => void;
}

const STYLES = {
  root: classes['row'] ?? '',
  body: classes['body'] ?? '',
  labelWrapper: classes['labelWrapper'] ?? '',
  label: classes['label'] ?? '',
};

/** One switch, with the seats that are left of it, or the reason why it can't be switched on. */
export function SwitchField({ state, checked, error, kept, onChange }: Props) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  const { setting, needs, seats, locked } = state;
  const hint = hintOf(state, checked);
  const words = {
    name: needs ? text(needs.label) : '',
    used: number(seats?.used ?? 0),
    left: number(seats?.left ?? 0),
    limit: number(seats?.limit ?? 0),
  };
  const hints = [checked && kept, hint && t(`settings.${hint}`, words)].filter((part) => typeof part === 'string');
  return (
    <Switch
      labelPosition="left"
      label={text(setting.label)}
      // The whole row is the label, and without this the hint under it would be part of the name.
      aria-label={text(setting.label)}
      description={hints.join(t('settings.hintSeparator')) || undefined}
      error={error}
      aria-invalid={error !== undefined}
      checked={checked}
      disabled={locked || (checked && kept !== undefined)}
      onChange={(event) => onChange(event.currentTarget.checked)}
      classNames={STYLES}
    />
  );
}
