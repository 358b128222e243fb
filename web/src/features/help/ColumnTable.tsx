import { Table, Text } from '@mantine/core';
import type { Column } from '@rollcall/shared';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.tsx';
import { useColumnGuide } from './columnGuide.ts';
import classes from './ColumnTable.module.css';

/** One row for each column of the file. */
export function ColumnTable({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const guide = useColumnGuide();
  return (
    <Table
      verticalSpacing={10}
      borderColor="var(--rc-line)"
      className={classes['table'] ?? ''}
      aria-label={t('help.table')}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('help.column')}</Table.Th>
          <Table.Th>{t('help.values')}</Table.Th>
          <Table.Th>{t('help.default')}</Table.Th>
          <Table.Th>{t('help.example')}</Table.Th>
          <Table.Th>{t('help.notes')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {columns.map((column) => {
          const { values, preset, example, notes } = guide(column);
          return (
            <Table.Tr key={column.key}>
              <Table.Th scope="row">{text(column.header)}</Table.Th>
              <Table.Td>
                {values.map((value) => (
                  <div key={value}>{value}</div>
                ))}
              </Table.Td>
              <Table.Td>{preset}</Table.Td>
              <Table.Td>
                <code>{example}</code>
              </Table.Td>
              <Table.Td>
                {notes.map((note) => (
                  <Text key={note} size="sm">
                    {note}
                  </Text>
                ))}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
