import { type ColumnKey, type RowIssue, type UserCsvTableRow, issueMessage } from '@rollcall/shared';
import type { SheetRowView } from '#components/table/sheet/sheet.ts';
import type { Format } from '#i18n/format.tsx';
import { type ValueWords, spell } from '../table/importTable.ts';

/**
 * Makes the rows of a sheet out of those of a table: codes that are right as words, and errors as sentences. A row that
 * did not change is the same object again.
 */
export function rowViews(
  columns: readonly (ColumnKey | null)[],
  width: number,
  words: ValueWords,
  { locale, timeZone, number }: Format,
): (row: UserCsvTableRow) => SheetRowView {
  const known = new WeakMap<UserCsvTableRow, SheetRowView>();
  const make = (row: UserCsvTableRow): SheetRowView => {
    const told = (issues: readonly RowIssue[]): (string | undefined)[] => {
      const texts: (string | undefined)[] = [];
      for (const issue of issues) {
        const column = columnOf(issue, row, columns);
        const message = issueMessage(issue, locale, timeZone);
        texts[column] = texts[column] === undefined ? message : `${texts[column]}\n${message}`;
      }
      return texts;
    };
    return {
      number: number(row.row),
      cells: Array.from({ length: width }, (_, index) => spell(columns[index], row.cells[index] ?? '', words)),
      problems: told(row.issues),
      warnings: told(row.warnings),
      dropped: row.dropped,
    };
  };
  return (row) => {
    const view = known.get(row) ?? make(row);
    known.set(row, view);
    return view;
  };
}

/** The cell that an issue is shown in: its column's, the first one beyond the header, or else the first of the row. */
export function columnOf(issue: RowIssue, row: UserCsvTableRow, columns: readonly (ColumnKey | null)[]): number {
  const beyond = (cell: string, index: number): boolean => index >= columns.length && cell.trim() !== '';
  const column = issue.code === 'TOO_MANY_CELLS' ? row.cells.findIndex(beyond) : columns.indexOf(issue.field ?? null);
  return Math.max(0, column);
}
