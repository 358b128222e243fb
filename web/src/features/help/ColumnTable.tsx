import { Text } from '@mantine/core';
import type { Column } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { useFormat } from '#i18n/format.tsx';
import { useColumnGuide } from './columnGuide.ts';
import classes from './ColumnTable.module.css';

/** One row for each column of the file. */
export function ColumnTable({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const guide = useColumnGuide();
  const guides = columns.map((column) => ({ ...guide(column), column }));
  const parts: readonly TableColumn<(typeof guides)[number]>[] = [
    { key: 'column', head: t('help.column'), namesRow: true, render: ({ column }) => text(column.header) },
    {
      key: 'values',
      head: t('help.values'),
      render: ({ values }) => values.map((value) => <div key={value}>{value}</div>),
    },
    { key: 'default', head: t('help.default'), render: ({ preset }) => preset },
    { key: 'example', head: t('help.example'), render: ({ example }) => <code>{example}</code> },
    {
      key: 'notes',
      head: t('help.notes'),
      render: ({ notes }) =>
        notes.map((note) => (
          <Text key={note} size="sm">
            {note}
          </Text>
        )),
    },
  ];
  return (
    <DataTable
      tight
      space={10}
      className={classes['table']}
      label={t('help.table')}
      columns={parts}
      rows={guides}
      rowKey={({ column }) => column.key}
    />
  );
}
