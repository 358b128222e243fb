import { useQuery } from '@apollo/client/react';
import { Button, List, Stack, Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { BulkActionCancelDocument, type BulkActionFieldsFragment, BulkCallCountsDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useFormat } from '#i18n/format.tsx';
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
        <CallCounts id={action.id} />
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

/** How many calls stay and how many scores are erased, where there are any. */
function CallCounts({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  // As of now: calls come in while the console is open.
  const { data } = useQuery(BulkCallCountsDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const counts = data?.userBulkAction?.callCounts;
  const some = counts != null && counts.calls + counts.scores > 0;
  // The place is kept, so that nothing moves under the pointer when the numbers come.
  return (
    <Text mih="1.55em">
      {some && t('userDelete.counts', { calls: number(counts.calls), scores: number(counts.scores) })}
    </Text>
  );
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
