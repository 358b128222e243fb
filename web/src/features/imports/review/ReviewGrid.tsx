import { Paper, Title } from '@mantine/core';
import { columnHeader } from '@rollcall/shared';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../components/table/sheet/Sheet.tsx';
import type { SheetColumn, SheetRowView } from '../../../components/table/sheet/sheet.ts';
import { useFormat } from '../../../i18n/format.tsx';
import { widthOf } from '../table/columnWidth.ts';
import type { ImportTable } from '../table/importTable.ts';

/** Every row that an import is to add, to be looked through. */
export function ReviewGrid({ table }: { readonly table: ImportTable }) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  const columns = useMemo<SheetColumn[]>(
    () =>
      table.columns.map(({ key, header }, column) => {
        const title = key ? text(columnHeader(key)) : header;
        return { id: key ?? `column-${column}`, header: title, width: widthOf(key, title) };
      }),
    [table, text],
  );
  const views = useMemo(
    () =>
      table.rows.map(
        ({ row, cells }): SheetRowView => ({ number: number(row), cells, problems: NONE, dropped: false }),
      ),
    [table, number],
  );
  return (
    <Paper style={{ overflow: 'hidden' }}>
      <Title order={2} p="md">
        {t('review.rows', { count: table.rows.length })}
      </Title>
      <Sheet
        label={t('review.grid')}
        columns={columns}
        rowCount={views.length}
        rowTitle={t('review.row')}
        view={(index) => views[index] ?? BLANK}
        cellLabel={(row, { header }) => t('draft.cell', { row: row.number, column: header })}
      />
    </Paper>
  );
}

const NONE: SheetRowView['problems'] = [];
const BLANK: SheetRowView = { number: '', cells: [], problems: NONE, dropped: false };
