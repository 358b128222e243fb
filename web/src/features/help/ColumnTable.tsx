import { Text } from '@mantine/core';
import type { Column } from '@rollcall/shared';
import { useTranslation } from 'react-i18next';
import { Table } from '#components/table/Table.tsx';
import { useFormat } from '#i18n/format.tsx';
import { useColumnGuide } from './columnGuide.ts';
import classes from './ColumnTable.module.css';

/** One row for each column of the file. */
export function ColumnTable({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const guide = useColumnGuide();
  return (
    <Table tight space={10} className={classes['table']} label={t('help.table')}>
      <thead>
        <tr>
          <th>{t('help.column')}</th>
          <th>{t('help.values')}</th>
          <th>{t('help.default')}</th>
          <th>{t('help.example')}</th>
          <th>{t('help.notes')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => {
          const { values, preset, example, notes } = guide(column);
          return (
            <tr key={column.key}>
              <th scope="row">{text(column.header)}</th>
              <td>
                {values.map((value) => (
                  <div key={value}>{value}</div>
                ))}
              </td>
              <td>{preset}</td>
              <td>
                <code>{example}</code>
              </td>
              <td>
                {notes.map((note) => (
                  <Text key={note} size="sm">
                    {note}
                  </Text>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
