import type { Settings } from '../../users/catalogue.ts';
import type { ColumnKey } from '../../users/columns.ts';
import type { Issue } from '../../issues/issue.ts';
import { LIMITS } from '../../limits.ts';
import { type FirstIssues, firstIssues } from '../issues/firstIssues.ts';
import type { ContractSeats } from '../../users/seats.ts';
import type { UserFields } from '../../users/fields.ts';
import { type FilePasswords, isUnfilled, rowChecker, rowReader } from './checkRow.ts';
import { type FilledColumns, arranged, canFill } from '../header/arranged.ts';
import { type ChosenColumns, matchHeader, matchedByHand } from '../header/headers.ts';
import { layoutOf } from '../header/layout.ts';
import { type ReadRows, type SheetRow, type SheetTable, isTooLong, readRows } from '../../sheetFile/rows.ts';
import type { RowIssue } from '../issues/rowIssues.ts';
import { isBlank } from '../../text/trim.ts';

/** One user out of a file, as far as every cell could be read as a value; whether it may be added, the issues say. */
export interface UserCsvRow {
  /** The row that the spreadsheet shows; the header is row 1. */
  readonly row: number;
  /** `locale` is `ja` or `en`, `timeZone` an IANA name. */
  readonly fields: UserFields;
}

/** A row that can't be added as it stands, since not every cell could be read as a value. */
export interface UnreadRow {
  readonly row: number;
  /** As far as they could be read: see {@link CheckedRow}. */
  readonly settings: Settings | undefined;
}

/** What a table says, and everything that is wrong with it but for what only the server knows. */
export interface CheckedUserCsv extends FirstIssues {
  readonly delimiter: string;
  /** The header as it stands in the file; null where the file has none that could be read. */
  readonly top: SheetRow | null;
  /** The column of each header cell; null for one that is blank, unknown or doubled. */
  readonly header: readonly (ColumnKey | null)[];
  /** What was matched by hand of the headers that stand in the file, if anything was. */
  readonly matched?: ChosenColumns | undefined;
  /** The rows that are not blank, at most `LIMITS.importRowsMax` of them. */
  readonly records: readonly SheetRow[];
  /** How many rows are not blank. */
  readonly rowCount: number;
  /** Only rows whose every cell could be read; none where something is wrong with the header. */
  readonly rows: readonly UserCsvRow[];
  /**
   * The same, and in their places those that could not be read: all who would take a seat, now or once they are fixed.
   */
  readonly takers: readonly (UserCsvRow | UnreadRow)[];
  /** By row: what keeps nobody from being added, but had better be otherwise; at most `LIMITS.fileIssues`. */
  readonly warnings: readonly RowIssue[];
}

export interface CheckUserCsvOptions {
  readonly contract: ContractSeats;
  /** How many users one file may add. */
  readonly rowLimit: number;
  /** Of a CSV, one character; detected where absent. */
  readonly delimiter?: string | undefined;
  /** The row of the header, as a spreadsheet numbers it; found where absent. */
  readonly headerRow?: number | undefined;
  /** Whether a `?` may stand for a character that was lost when the file was saved: see {@link ReadSheetFile}. */
  readonly lossy?: boolean;
  /** Headers that were matched by hand. */
  readonly columns?: ChosenColumns | undefined;
  /** What the columns that are missing are filled with; they are errors where it is left out. */
  readonly filled?: FilledColumns | undefined;
  /** Whether rows that name nobody are left out, as blank ones are; each is an error otherwise. */
  readonly leaveOutUnfilled?: boolean | undefined;
  /** What weak passwords are known by; none is looked for where it is left out. */
  readonly passwords?: FilePasswords;
}

/**
 * Reads a table as users and checks them by themselves and against each other. Never throws. Seats are
 * {@link checkSeats}'s to check, taken login IDs the server's. The rows of a file that has too many are not checked one
 * by one.
 */
export function checkUserCsv(table: SheetTable, options: CheckUserCsvOptions): CheckedUserCsv {
  const { contract, rowLimit } = options;
  const layout = isTooLong(table) ? undefined : layoutOf(table, options);
  const delimiter = layout?.delimiter ?? ',';
  const nothing = { delimiter, top: null, header: [], records: [], rowCount: 0, rows: [], takers: [], warnings: [] };
  const file = (code: Issue['code'], params: Issue['params']): RowIssue => ({ row: null, code, params });
  if (!layout) return { ...nothing, ...firstIssues([file('FILE_TOO_LARGE', { limit: LIMITS.csvLength })]) };

  const read = readRows(layout.table, delimiter, LIMITS.importRowsMax, layout.headerRow);
  const { top, refusal } = read;
  if (!top && !refusal) return { ...nothing, ...firstIssues([file('UNREADABLE_FILE', { fileKind: 'empty' })]) };

  const hasData = (index: number): boolean => read.records.some(({ cells }) => !isBlank(cells[index] ?? ''));
  const header = matchHeader(top?.cells ?? [], contract, hasData, options.columns);
  const { records, rowCount } = filledIn(read, header.columns, options);
  const issues: RowIssue[] = [];
  if (rowCount === 0) issues.push(file('NO_ROWS', {}));
  if (rowCount > rowLimit) issues.push(file('TOO_MANY_ROWS', { value: String(rowCount), limit: rowLimit }));

  if (refusal || !top) {
    // Behind a quote that is never closed all is one cell now: what could be said of it is noise, and could quote a
    // password.
    return { ...nothing, records, rowCount, ...firstIssues(refusal ? [refusal, ...issues] : issues) };
  }

  const { filled } = options;
  const isFilled = ({ code, field }: Issue): boolean =>
    code === 'MISSING_COLUMN' && field !== undefined && filled !== undefined && canFill(field, filled);
  const missing = header.issues.flatMap((issue) => (isFilled(issue) && issue.field ? [issue.field] : []));
  // Of a file without users that is the one cause: what its header lacks is noise.
  const isTold = (issue: Issue): boolean => !isFilled(issue) && !(rowCount === 0 && issue.code === 'MISSING_COLUMN');
  const wrong = header.issues.filter(isTold);
  for (const issue of wrong) issues.push({ row: top.row, ...issue });

  const looksAtRows = wrong.length === 0 && rowCount <= rowLimit;
  const matched = matchedByHand(top.cells, options.columns);
  const laid =
    looksAtRows && (matched || filled)
      ? arranged(top, header.columns, records, missing, contract, filled)
      : { top, columns: header.columns, records };
  const found = checkRows(looksAtRows ? laid.records : [], laid.columns, options, issues);
  return { delimiter, top: laid.top, header: laid.columns, matched, records: laid.records, rowCount, ...found };
}

/**
 * Without the rows, where that is asked for, of which nothing is wrong but that they name nobody: cells that slipped
 * sideways are an error still.
 */
function filledIn(
  { records, rowCount }: ReadRows,
  columns: CheckedUserCsv['header'],
  { contract, leaveOutUnfilled }: CheckUserCsvOptions,
) {
  if (!leaveOutUnfilled) return { records, rowCount };
  const read = rowReader(columns, contract);
  const isLeftOut = (cells: readonly string[]): boolean =>
    isUnfilled(cells, columns) && read(cells).issues.every(({ code }) => code === 'NOBODY_IN_ROW');
  const names = columns.includes('loginId') && columns.includes('name');
  const kept = records.filter(({ cells }) => !names || !isLeftOut(cells));
  return { records: kept, rowCount: rowCount - records.length + kept.length };
}

/** @param issues those of the whole file, which come first */
function checkRows(
  records: readonly SheetRow[],
  columns: CheckedUserCsv['header'],
  { contract, lossy, passwords }: CheckUserCsvOptions,
  issues: RowIssue[],
): Pick<CheckedUserCsv, 'rows' | 'takers' | 'warnings' | keyof FirstIssues> {
  let beyond = 0;
  const rows: UserCsvRow[] = [];
  const takers: (UserCsvRow | UnreadRow)[] = [];
  const warnings: RowIssue[] = [];
  const check = rowChecker(columns, contract, lossy, passwords);
  for (const { row, cells } of records) {
    const { fields, settings, issues: found, warnings: doubts } = check(row, cells);
    if (fields) rows.push({ row, fields });
    takers.push((fields && rows.at(-1)) ?? { row, settings });
    // Rows come in the order in which their issues are kept.
    if (issues.length >= LIMITS.fileIssues) beyond += found.length;
    else for (const issue of found) issues.push({ row, ...issue });
    for (const doubt of doubts) if (warnings.length < LIMITS.fileIssues) warnings.push({ row, ...doubt });
  }
  return { rows, takers, warnings, ...firstIssues(issues, beyond) };
}
