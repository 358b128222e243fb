import { useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { contractTerms } from '#graphql/contractTerms.ts';
import { failureOf } from '#graphql/failure.ts';
import type { Failure } from '#graphql/failureKinds.ts';
import { ContractDocument, type UserBulkActionInput } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { timeZoneLabel } from '#i18n/timeZoneLabel.ts';
import { chosenAction, settingChoices, valueChoices } from './settingChoices.ts';

interface Props {
  readonly count: number;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly errors: readonly string[];
  readonly onSubmit: (action: UserBulkActionInput) => void;
  readonly onClose: () => void;
}

/** Asks what is to be set for the chosen users, and to what. */
export function BulkSettingDialog({ count, busy, failure, errors, onSubmit, onClose }: Props) {
  const { t } = useTranslation();
  const { locale, text } = useFormat();
  const { data, error, refetch } = useQuery(ContractDocument);
  const [what, setWhat] = useState('');
  const [value, setValue] = useState('');
  const seats = data && contractTerms(data).seats;
  const choose = { value: '', label: t('bulkSetting.choose'), disabled: true };
  const words = { text, zone: (zone: Parameters<typeof timeZoneLabel>[0]) => timeZoneLabel(zone, locale) };
  const values = valueChoices(what, { ...words, on: t('bulkSetting.on'), off: t('bulkSetting.off') });
  const action = chosenAction(what, value);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (action && !busy) onSubmit(action);
  };
  return (
    <Dialog title={t('bulkSetting.title', { count })} busy={busy} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <NativeSelect
            label={t('bulkSetting.what')}
            data={[choose, ...(seats ? settingChoices(seats, words) : [])]}
            value={what}
            onChange={(event) => {
              setWhat(event.currentTarget.value);
              setValue('');
            }}
          />
          <NativeSelect
            label={t('bulkSetting.value')}
            data={[choose, ...values]}
            value={value}
            disabled={what === ''}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
          <Text c="dimmed">{t('bulkSetting.text')}</Text>
          <FormErrors messages={errors} />
          <FailureNotice failure={failure ?? (error && failureOf(error))} onRetry={error && (() => void refetch())} />
          <Group gap="xs" justify="flex-end">
            <Button variant="default" disabled={busy} onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={!action}>
              {t('bulkSetting.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
