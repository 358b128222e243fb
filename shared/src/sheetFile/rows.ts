import { LIMITS } from '../limits.ts';
import type { SheetIssue } from './sheetIssue.ts';
import { isBlank } from '../text/trim.ts';
import { visitRecords } from './csv/tokenize.ts';

/** One row as it stands in the file; it may have fewer or more cells than the header. */
export interface SheetRow {
  /** The number that the spreadsheet shows; the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Why the rows of a table can't be told apart: because of one of them, or, where `row` is null, of the file as a whole. */
export interface RowsIssue extends SheetIssue {
  readonly row: number | null;
}

/** The rows of a CSV text that are not blank, with the numbers that the spreadsheet shows. */
export interface ReadRows {
  /** The header; undefined where there is no row at all. */
  readonly top: SheetRow | undefined;
  readonly records: readonly SheetRow[];
  /** How many rows are not blank, the header not counted. */
  readonly rowCount: number;
  /** What makes the rows impossible to tell apart. */
  readonly refusal: RowsIssue | undefined;
}

/**
 * Splits a text into a header and rows. No row is wider than `LIMITS.fileColumns`: blank cells beyond are left out, and where something
 * stands there the file is refused.
 * @param rowsMax how many rows are kept; the others are counted
 */
export function readRows(text: string, delimiter: string, rowsMax: number): ReadRows {
  const kept: SheetRow[] = [];
  let count = 0;
  let wide: RowsIssue | undefined;
  const unclosed = visitRecords(text, delimiter, (cells, row) => {
    if (cells.every(isBlank)) return;
    count += 1;
    const width = shorten(cells);
    if (width > LIMITS.fileColumns) wide ??= { row, ...tooManyColumns(width) };
    else if (count <= rowsMax + 1) kept.push({ row, cells });
  });
  const [top, ...records] = kept;
  return { top, records, rowCount: Math.max(0, count - 1), refusal: unclosed === undefined ? wide : open(unclosed) };
}

/** Takes away the blank cells beyond the last column that is read. @returns the number of the last column in which something stands */
function shorten(cells: string[]): number {
  if (cells.length <= LIMITS.fileColumns) return cells.length;
  const width = cells.findLastIndex((cell) => !isBlank(cell)) + 1;
  cells.length = Math.max(width, LIMITS.fileColumns);
  return width;
}

const tooManyColumns = (width: number): SheetIssue => ({
  code: 'TOO_MANY_COLUMNS',
  params: { value: String(width), limit: LIMITS.fileColumns },
});

const open = (row: number): RowsIssue => ({ row: null, code: 'UNREADABLE_FILE', params: { row } });
