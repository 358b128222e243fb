import { Anchor, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { StatusDot, type Tone } from '#components/ui/StatusDot.tsx';
import type { BulkActionFieldsFragment, UserBulkActionStatus } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { useBulkTitle } from '../page/useBulkTitle.ts';
import { preparerName } from '../preparer.ts';

const TONES: Readonly<Record<UserBulkActionStatus, Tone>> = {
  PREPARING: 'busy',
  INVALID: 'bad',
  READY: 'wait',
  COMMITTING: 'busy',
  COMPLETED: 'good',
  FAILED: 'bad',
  CANCELED: 'idle',
};

/** The list of bulk actions. Where the window is narrow, how many, who and when stand under what was done. */
export function BulkActionTable({ actions }: { readonly actions: readonly BulkActionFieldsFragment[] }) {
  const { t } = useTranslation();
  const { instant, number } = useFormat();
  const titleOf = useBulkTitle();
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false }) ?? false;
  const columns: readonly TableColumn<BulkActionFieldsFragment>[] = [
    {
      key: 'what',
      head: t('bulkList.what'),
      kind: 'words',
      render: (action) => (
        <>
          <Anchor component={Link} to={`/users/bulk/${action.id}`} fw={550} size="md">
            {titleOf(action, action.userCount)}
          </Anchor>
          {narrow && (
            <Text size="sm" c="dimmed">
              {`${t('bulkList.changed')} ${number(action.changedCount)}`}
              <br />
              {preparerName(action)}
              <br />
              {instant(action.createdAt)}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'status',
      head: t('bulkList.status'),
      kind: 'unbroken',
      render: ({ status }) => <StatusDot tone={TONES[status]}>{t(`bulkStatus.${status}`)}</StatusDot>,
    },
  ];
  const more: readonly TableColumn<BulkActionFieldsFragment>[] = [
    { key: 'changed', head: t('bulkList.changed'), kind: 'count', render: ({ changedCount }) => number(changedCount) },
    { key: 'by', head: t('bulkList.by'), kind: 'words', render: preparerName },
    { key: 'at', head: t('bulkList.at'), kind: 'unbroken', render: ({ createdAt }) => instant(createdAt) },
  ];
  return (
    <DataTable
      hover
      space={9}
      label={t('bulkList.title')}
      columns={narrow ? columns : [...columns, ...more]}
      rows={actions}
      rowKey={({ id }) => id}
    />
  );
}
