import { LIMITS } from '../limits.ts';
import { isBlank } from '../text/trim.ts';
import { visitRecords } from './csv/tokenize.ts';
import type { SheetIssue } from './sheetIssue.ts';

/** One row as it stands in the file; it may have fewer or more cells than the header. */
export interface SheetRow {
  /** The number that the spreadsheet shows; the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Why the rows of a table can't be told apart: because of one of them, or, where `row` is null, of the file as a whole.
 */
export interface RowsIssue extends SheetIssue {
  readonly row: number | null;
}

/** A table as a file gives it: the text of a CSV, or the rows of a workbook's sheet, the first of which is row 1. */
export type SheetTable = string | readonly (readonly string[])[];

/** The rows of a table that are not blank, with the numbers that the spreadsheet shows. */
export interface ReadRows {
  /** The header; undefined where there is no row at all. */
  readonly top: SheetRow | undefined;
  readonly records: readonly SheetRow[];
  /** How many rows are not blank, the header not counted. */
  readonly rowCount: number;
  /** What makes the rows impossible to tell apart. */
  readonly refusal: RowsIssue | undefined;
}

/** Whether a text is longer than a file may be. Of a workbook no more than that is read. */
export const isTooLong = (table: SheetTable): boolean => typeof table === 'string' && table.length > LIMITS.csvLength;

/**
 * Splits a table into a header and rows. No row is wider than `LIMITS.fileColumns`: blank cells beyond are left out,
 * and where something stands there the file is refused.
 * @param rowsMax how many rows are kept; the others are counted
 * @param from the row from which on there is something to read: what stands above is passed over
 */
export function readRows(table: SheetTable, delimiter: string, rowsMax: number, from = 1): ReadRows {
  const kept: SheetRow[] = [];
  let count = 0;
  let wide: RowsIssue | undefined;
  const unclosed = visitRows(table, delimiter, (cells, row) => {
    if (row < from || cells.every(isBlank)) return;
    count += 1;
    const width = widthOf(cells);
    if (width > LIMITS.fileColumns) wide ??= { row, ...tooManyColumns(width) };
    else if (count <= rowsMax + 1) kept.push({ row, cells: shortened(cells) });
  });
  const [top, ...records] = kept;
  return { top, records, rowCount: Math.max(0, count - 1), refusal: unclosed === undefined ? wide : open(unclosed) };
}

/** @returns as {@link visitRecords} */
function visitRows(
  table: SheetTable,
  delimiter: string,
  visit: (cells: readonly string[], row: number) => void,
): number | undefined {
  if (typeof table === 'string') return visitRecords(table, delimiter, visit);
  for (const [index, cells] of table.entries()) visit(cells, index + 1);
  return undefined;
}

/** The number of the last column in which something stands; of a row that is not too wide, of its last cell. */
const widthOf = (cells: readonly string[]): number =>
  cells.length <= LIMITS.fileColumns ? cells.length : cells.findLastIndex((cell) => !isBlank(cell)) + 1;

/** A row without the blank cells beyond the last column that is read. */
const shortened = (cells: readonly string[]): readonly string[] =>
  cells.length <= LIMITS.fileColumns ? cells : cells.slice(0, LIMITS.fileColumns);

const tooManyColumns = (width: number): SheetIssue => ({
  code: 'TOO_MANY_COLUMNS',
  params: { value: String(width), limit: LIMITS.fileColumns },
});

const open = (row: number): RowsIssue => ({ row: null, code: 'UNREADABLE_FILE', params: { row } });
