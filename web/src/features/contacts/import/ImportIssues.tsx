import { Stack, Text } from '@mantine/core';
import { CONTACT_COLUMNS } from '@rollcall/shared';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { useFormat } from '#i18n/format.tsx';
import type { Checked } from './useContactImport.ts';

type Issue = NonNullable<Checked['issues']>[number];

interface Props {
  readonly issues: readonly Issue[];
  /** How many there are in all. */
  readonly total: number;
}

/** What is wrong with a file, each with its cell and the way out. */
export function ImportIssues({ issues, total }: Props) {
  const { t, text } = useFormat();
  const columns: readonly TableColumn<Issue & { readonly place: number }>[] = [
    {
      key: 'row',
      head: t('contactImport.row'),
      kind: 'rowNumber',
      namesRow: true,
      width: 72,
      render: ({ row }) => row,
    },
    {
      key: 'column',
      head: t('contactImport.column'),
      width: 150,
      render: ({ column }) => {
        const known = CONTACT_COLUMNS.find(({ key }) => key === column);
        return known && text(known.header);
      },
    },
    { key: 'cell', head: t('contactImport.cell'), kind: 'words', minWidth: 160, render: ({ cell }) => cell },
    { key: 'message', head: t('contactImport.reason'), kind: 'words', minWidth: 300, render: ({ message }) => message },
  ];
  return (
    <Stack gap="xs">
      <Stack gap={4} role="alert">
        <Text fw={600} c="var(--mantine-color-error)">
          {t('contactImport.wrong', { count: total })}
        </Text>
        <Text size="sm">{t('contactImport.correct')}</Text>
      </Stack>
      <DataTable
        label={t('contactImport.issues')}
        bare
        columns={columns}
        rows={issues.map((issue, place) => ({ ...issue, place }))}
        rowKey={({ place }) => place}
      />
      {total > issues.length && (
        <Text size="sm" c="dimmed">
          {t('contactImport.more', { count: total - issues.length })}
        </Text>
      )}
    </Stack>
  );
}
