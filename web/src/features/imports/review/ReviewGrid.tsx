import { Paper, Title } from '@mantine/core';
import { columnHeader } from '@rollcall/shared';
import { useMemo } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Sheet } from '#components/table/sheet/Sheet.tsx';
import type { SheetColumn, SheetRowView } from '#components/table/sheet/sheet.ts';
import { useFormat } from '#i18n/format.tsx';
import { widthOf } from '../table/columnWidth.ts';
import type { ImportTable } from '../table/importTable.ts';
import type { ImportIssue } from './importIssue.ts';

interface Props {
  readonly table: ImportTable;
  readonly warnings: readonly ImportIssue[];
}

/** Every row that an import is to add, to be looked through, with what is to be thought about in its cells. */
export function ReviewGrid({ table, warnings }: Props) {
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
  const warned = useMemo(() => warningsByRow(table, warnings), [table, warnings]);
  const views = useMemo(
    () =>
      table.rows.map(
        ({ row, cells }): SheetRowView => ({
          number: number(row),
          cells,
          problems: NONE,
          warnings: warned.get(row) ?? NONE,
          dropped: false,
        }),
      ),
    [table, warned, number],
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

/**
 * What is said of each row, at the column that it is about; at the first one where that is not shown, as the passwords'
 * is not after a reload.
 */
function warningsByRow(
  { columns }: ImportTable,
  warnings: readonly ImportIssue[],
): Map<number, (string | undefined)[]> {
  const rows = new Map<number, (string | undefined)[]>();
  for (const { row, field, message } of warnings) {
    if (row == null) continue;
    const texts = rows.get(row) ?? [];
    texts[
      Math.max(
        0,
        columns.findIndex(({ key }) => key !== null && key === field),
      )
    ] = message;
    rows.set(row, texts);
  }
  return rows;
}

const NONE: SheetRowView['problems'] = [];
const BLANK: SheetRowView = { number: '', cells: [], problems: NONE, dropped: false };
