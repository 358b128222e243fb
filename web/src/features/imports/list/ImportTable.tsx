import { Anchor, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StatusDot, type Tone } from '../../../components/ui/StatusDot.tsx';
import type { ImportsQuery, UserImportStatus } from '../../../graphql/generated.ts';
import { useFormat } from '../../../i18n/format.tsx';
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

/** The list of imports. Where the window is narrow, who and when stand under the file's name. */
export function ImportTable({ imports }: { readonly imports: ImportsQuery['userImports']['nodes'] }) {
  const { t } = useTranslation();
  const { instant, number } = useFormat();
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false }) ?? false;
  return (
    <Table
      horizontalSpacing="md"
      verticalSpacing={9}
      highlightOnHover
      highlightOnHoverColor="var(--rc-hover)"
      borderColor="var(--rc-line)"
      aria-label={t('imports.title')}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('imports.file')}</Table.Th>
          <Table.Th>{t('imports.status')}</Table.Th>
          {!narrow && <Table.Th ta="end">{t('imports.rows')}</Table.Th>}
          {!narrow && <Table.Th ta="end">{t('imports.added')}</Table.Th>}
          {!narrow && <Table.Th>{t('imports.by')}</Table.Th>}
          {!narrow && <Table.Th>{t('imports.at')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {imports.map((entry) => (
          <Table.Tr key={entry.id}>
            <Table.Td>
              <Anchor component={Link} to={`/imports/${entry.id}`} fw={550} size="md">
                {entry.fileName}
              </Anchor>
              {narrow && (
                <Text size="sm" c="dimmed">
                  {`${t('imports.rows')} ${number(entry.rowCount)} · ${t('imports.added')} ${number(entry.addedCount)}`}
                  <br />
                  {uploaderName(entry)}
                  <br />
                  {instant(entry.createdAt)}
                </Text>
              )}
            </Table.Td>
            <Table.Td>
              <StatusDot tone={TONES[entry.status]}>{t(`importStatus.${entry.status}`)}</StatusDot>
            </Table.Td>
            {!narrow && <Table.Td ta="end">{number(entry.rowCount)}</Table.Td>}
            {!narrow && <Table.Td ta="end">{number(entry.addedCount)}</Table.Td>}
            {!narrow && (
              <Table.Td>
                {uploaderName(entry)}
                {entry.createdBy && (
                  <Text size="sm" c="dimmed">
                    {entry.createdBy.loginId}
                  </Text>
                )}
              </Table.Td>
            )}
            {!narrow && <Table.Td style={{ whiteSpace: 'nowrap' }}>{instant(entry.createdAt)}</Table.Td>}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
