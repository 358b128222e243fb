import type { ContractSeats } from '../../users/seats.ts';
import { CSV_DELIMITERS, detectDelimiter } from '../../sheetFile/csv/dialect.ts';
import { tokenizeCsv, visitRecords } from '../../sheetFile/csv/tokenize.ts';
import type { SheetTable } from '../../sheetFile/rows.ts';
import { LIMITS } from '../../limits.ts';
import { isBlank } from '../../text/trim.ts';
import { matchHeader } from './headers.ts';

/** How a table is laid out: as it was chosen, or else as its header is found. */
export interface Layout {
  /** The table; another one where its lines stood whole in quotes. */
  readonly table: SheetTable;
  readonly delimiter: string;
  /** The row of the header, as a spreadsheet numbers it; undefined where it is the first that is not blank. */
  readonly headerRow?: number | undefined;
}

interface LayoutOptions {
  readonly contract: ContractSeats;
  readonly delimiter?: string | undefined;
  readonly headerRow?: number | undefined;
}

/** Among so many rows, and characters, a header is looked for. */
const ROWS = 20;
const START = 32_768;
/** So many known columns make a row the header beyond doubt. */
const ENOUGH = 3;

/** A row that may be the header, and how many columns it names. */
interface Found {
  readonly row: number;
  readonly known: number;
}

/**
 * Finds the header of a table among its first rows, below titles and remarks and behind whichever delimiter: it is the
 * first row that names the most columns.
 */
export function layoutOf(table: SheetTable, { contract, delimiter, headerRow }: LayoutOptions): Layout {
  const best = (rows: Iterable<readonly [readonly string[], number]>): Found => bestRow(rows, contract, headerRow);
  if (typeof table !== 'string') return { table, delimiter: ',', headerRow: headerRow ?? best(firstOf(table)).row };
  const start = table.slice(0, START);
  const detected = delimiter ?? detectDelimiter(start);
  const first = best(firstRecords(start, detected));
  let found = { ...first, delimiter: detected };
  const delimiters = delimiter === undefined ? CSV_DELIMITERS : [delimiter];
  for (const other of found.known < ENOUGH ? delimiters : []) {
    const row = best(firstRecords(start, other));
    if (row.known > found.known) found = { ...row, delimiter: other };
  }
  if (found.known < ENOUGH) {
    const whole = unquotedLines(table, start, { contract, headerRow, delimiters });
    if (whole) return whole;
  }
  return { table, delimiter: found.delimiter, headerRow: headerRow ?? found.row };
}

/** Lines that stand in quotes from their beginning to their end, as some programs save a column of them. */
function unquotedLines(
  table: string,
  start: string,
  { contract, headerRow, delimiters }: LayoutOptions & { readonly delimiters: readonly string[] },
): Layout | undefined {
  for (const delimiter of delimiters) {
    const lines = firstRecords(start, delimiter).map(
      ([cells, row]) => [cellsOf(cells[0] ?? '', delimiter), row] as const,
    );
    const found = bestRow(lines, contract, headerRow);
    if (found.known < ENOUGH) continue;
    const rows: string[][] = [];
    visitRecords(table.slice(0, LIMITS.csvLength), delimiter, (cells) => rows.push(cellsOf(cells[0] ?? '', delimiter)));
    return { table: rows, delimiter, headerRow: found.row };
  }
  return undefined;
}

const cellsOf = (line: string, delimiter: string): string[] => tokenizeCsv(line, delimiter).records[0] ?? [];

function firstRecords(start: string, delimiter: string): (readonly [readonly string[], number])[] {
  const rows: (readonly [readonly string[], number])[] = [];
  visitRecords(start, delimiter, (cells, row) => {
    if (rows.length < ROWS && !cells.every(isBlank)) rows.push([cells, row]);
  });
  return rows;
}

function firstOf(table: readonly (readonly string[])[]): (readonly [readonly string[], number])[] {
  const rows: (readonly [readonly string[], number])[] = [];
  for (const [index, cells] of table.entries()) {
    if (rows.length === ROWS) break;
    if (!cells.every(isBlank)) rows.push([cells, index + 1]);
  }
  return rows;
}

function bestRow(
  rows: Iterable<readonly [readonly string[], number]>,
  contract: ContractSeats,
  chosen: number | undefined,
): Found {
  let best: Found | undefined;
  for (const [cells, row] of rows) {
    if (chosen !== undefined && row < chosen) continue;
    const known = knownColumns(cells, contract);
    if (!best || known > best.known) best = { row, known };
    if (known >= ENOUGH || chosen !== undefined) break;
  }
  return best ?? { row: chosen ?? 1, known: 0 };
}

/** How many columns a row names. */
const knownColumns = (cells: readonly string[], contract: ContractSeats): number =>
  matchHeader(cells.slice(0, LIMITS.fileColumns), contract, () => false).columns.filter((key) => key !== null).length;

/** The most columns that one of the first rows of a sheet names. */
export const knownColumnsIn = (rows: readonly (readonly string[])[], contract: ContractSeats): number =>
  bestRow(firstOf(rows), contract, undefined).known;
