import { Anchor, Box, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Table } from '#components/table/Table.tsx';
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
  return (
    <Table label={t('imports.title')} space={9} hover>
      <thead>
        <tr>
          <th>{t('imports.file')}</th>
          <th>{t('imports.status')}</th>
          <Box component="th" visibleFrom="md" ta="end">
            {t('imports.rows')}
          </Box>
          <Box component="th" visibleFrom="md" ta="end">
            {t('imports.added')}
          </Box>
          <Box component="th" visibleFrom="md">
            {t('imports.by')}
          </Box>
          <Box component="th" visibleFrom="md">
            {t('imports.at')}
          </Box>
        </tr>
      </thead>
      <tbody>
        {imports.map((entry) => (
          <ImportRow key={entry.id} entry={entry} />
        ))}
      </tbody>
    </Table>
  );
}

function ImportRow({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { instant, number } = useFormat();
  const { id, fileName, fileHash, status, rowCount, addedCount, removedCount, createdBy, createdAt } = entry;
  return (
    <tr>
      <td>
        <Anchor component={Link} to={`/imports/${id}`} fw={550} size="md" style={{ overflowWrap: 'anywhere' }}>
          {fileName}
        </Anchor>
        {fileHash && <FileHash hash={fileHash} />}
        <Text size="sm" c="dimmed" hiddenFrom="md">
          {`${t('imports.rows')} ${number(rowCount)} · ${t('imports.added')} ${number(addedCount)}`}
          {removedCount > 0 && ` · ${t('imports.removed', { count: removedCount })}`}
          <br />
          {uploaderName(entry)}
          <br />
          {instant(createdAt)}
        </Text>
      </td>
      <td>
        <StatusDot tone={TONES[status]}>{t(`importStatus.${status}`)}</StatusDot>
      </td>
      <Box component="td" visibleFrom="md" ta="end">
        {number(rowCount)}
      </Box>
      <Box component="td" visibleFrom="md" ta="end">
        {number(addedCount)}
        {removedCount > 0 && (
          <Text size="sm" c="dimmed">
            {t('imports.removed', { count: removedCount })}
          </Text>
        )}
      </Box>
      <Box component="td" visibleFrom="md">
        {uploaderName(entry)}
        {createdBy && (
          <Text size="sm" c="dimmed">
            {createdBy.loginId}
          </Text>
        )}
      </Box>
      <Box component="td" visibleFrom="md" style={{ whiteSpace: 'nowrap' }}>
        {instant(createdAt)}
      </Box>
    </tr>
  );
}

/** The beginning of a file's hash, which tells it from others at a glance; the whole of it on asking. */
function FileHash({ hash }: { readonly hash: string }) {
  const { t } = useTranslation();
  return (
    <Text size="sm" c="dimmed" ff="monospace" title={`${t('imports.hash')} ${hash}`}>
      {hash.slice(0, 12)}
    </Text>
  );
}
