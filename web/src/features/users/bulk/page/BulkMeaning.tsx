import { Button, List, Stack, Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { BulkActionCancelDocument, type BulkActionFieldsFragment } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useBulkCreate } from '../useBulkCreate.ts';

/** What an action means for its users, besides what its title says. */
export function BulkMeaning({ action }: { readonly action: BulkActionFieldsFragment }) {
  const { t } = useTranslation();
  const { kind, setting, on } = action;
  if (kind === 'DELETE') {
    return (
      <Stack gap="xs">
        <List size="md">
          <List.Item>{t('bulkMeans.scores')}</List.Item>
          <List.Item>{t('bulkMeans.calls')}</List.Item>
          <List.Item>{t('bulkMeans.freed')}</List.Item>
        </List>
        <Instead action={action} />
      </Stack>
    );
  }
  if (kind === 'RESET_PASSWORD') return <Text>{t('bulkMeans.reset')}</Text>;
  if (kind === 'DEACTIVATE') return <Text>{t('bulkMeans.deactivated')}</Text>;
  if (kind === 'ACTIVATE') return <Text>{t('bulkMeans.activated')}</Text>;
  if (setting === 'administrative' && on === false) return <Text>{t('bulkMeans.demoted')}</Text>;
  return null;
}

/** Offers what keeps everything, for the same users, and gives the deletion up. */
function Instead({ action: { id } }: { readonly action: BulkActionFieldsFragment }) {
  const { t } = useTranslation();
  const create = useBulkCreate();
  const cancel = useSubmit(BulkActionCancelDocument);
  const deactivate = async (): Promise<void> => {
    const input = { selection: { bulkActionId: id }, action: { kind: 'DEACTIVATE' } } as const;
    if (await create.run(input)) await cancel.submit({ id });
  };
  return (
    <Stack gap={6} align="flex-start">
      <Text>{t('bulkMeans.instead')}</Text>
      <Button variant="default" size="xs" loading={create.busy} onClick={() => void deactivate()}>
        {t('bulkMeans.deactivate')}
      </Button>
      <FormErrors messages={create.errors} />
      <FailureNotice failure={create.failure} />
    </Stack>
  );
}
