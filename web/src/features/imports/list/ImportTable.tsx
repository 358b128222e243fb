import { Anchor, Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { StatusDot, type Tone } from '#components/ui/StatusDot.tsx';
import type { ImportsQuery, UserImportStatus } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { uploaderName } from '../uploader.ts';

const TONES: Readonly<Record<UserImportStatus, Tone>> = {
  INVALID: 'bad',
  PREPARING: 'busy',
  READY: 'wait',
  COMMITTING: 'busy',
  COMPLETED: 'good',
  UNDONE: 'idle',
  FAILED: 'bad',
  CANCELED: 'idle',
};

type Entry = ImportsQuery['userImports']['nodes'][number];

/** The list of imports. Where the window is narrow, everything but the state stands under the file's name. */
export function ImportTable({ imports }: { readonly imports: readonly Entry[] }) {
  const { t } = useTranslation();
  const { instant, number } = useFormat();
  const columns: readonly TableColumn<Entry>[] = [
    { key: 'file', head: t('imports.file'), render: (entry) => <FileCell entry={entry} /> },
    {
      key: 'status',
      head: t('imports.status'),
      render: ({ status }) => <StatusDot tone={TONES[status]}>{t(`importStatus.${status}`)}</StatusDot>,
    },
    { key: 'rows', head: t('imports.rows'), from: 'md', kind: 'count', render: ({ rowCount }) => number(rowCount) },
    {
      key: 'added',
      head: t('imports.added'),
      from: 'md',
      kind: 'count',
      render: ({ addedCount, removedCount }) => (
        <span style={{ whiteSpace: 'nowrap' }}>
          {removedCount > 0 && (
            <Text span size="sm" c="dimmed">
              {t('imports.removed', { count: removedCount })}
              {' · '}
            </Text>
          )}
          {number(addedCount)}
        </span>
      ),
    },
    {
      key: 'by',
      head: t('imports.by'),
      from: 'md',
      render: (entry) => (
        <>
          {uploaderName(entry)}
          {entry.createdBy && (
            <Text size="sm" c="dimmed">
              {entry.createdBy.loginId}
            </Text>
          )}
        </>
      ),
    },
    { key: 'at', head: t('imports.at'), from: 'md', kind: 'unbroken', render: ({ createdAt }) => instant(createdAt) },
  ];
  return (
    <DataTable label={t('imports.title')} space={9} hover columns={columns} rows={imports} rowKey={({ id }) => id} />
  );
}

function FileCell({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { instant, number } = useFormat();
  const { id, fileName, fileHash, rowCount, addedCount, removedCount, createdAt } = entry;
  return (
    <>
      <Anchor
        component={Link}
        to={`/imports/${id}`}
        fw={550}
        size="md"
        style={{ overflowWrap: 'anywhere' }}
        title={fileHash ? `${t('imports.hash')} ${fileHash}` : undefined}
      >
        {fileName}
      </Anchor>
      <Text size="sm" c="dimmed" hiddenFrom="md">
        {`${t('imports.rows')} ${number(rowCount)} · ${t('imports.added')} ${number(addedCount)}`}
        {removedCount > 0 && ` · ${t('imports.removed', { count: removedCount })}`}
        <br />
        {uploaderName(entry)}
        <br />
        {instant(createdAt)}
      </Text>
    </>
  );
}
