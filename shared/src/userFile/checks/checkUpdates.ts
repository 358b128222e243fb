import { type Scope, SETTING_LIST, type SettingKey, isAvailable } from '../../users/catalogue.ts';
import type { ColumnKey } from '../../users/columns.ts';
import type { Issue } from '../../issues/issue.ts';
import { LIMITS } from '../../limits.ts';
import type { ContractSeats } from '../../users/seats.ts';
import type { UserChanges } from '../../users/changes.ts';
import { dialedOf } from '../../phone/phoneNumber.ts';
import { checkLoginId, checkPassword, loginIdKey } from '../../users/fields.ts';
import { numberTwice, strangeCells } from './checkRow.ts';
import { type FirstIssues, firstIssues } from '../issues/firstIssues.ts';
import { plainCode } from '../../sheetFile/formula.ts';
import { type ChosenColumns, type MatchedHeader, matchHeader, matchedByHand, toldColumns } from '../header/headers.ts';
import { layoutOf } from '../header/layout.ts';
import { type ToldCells, type ToldColumns, readTold } from '../cells/information.ts';
import { readName } from '../cells/readName.ts';
import { madeBySpreadsheet } from '../cells/readNumber.ts';
import { type SheetRow, type SheetTable, isTooLong, readRows } from '../../sheetFile/rows.ts';
import type { RowIssue } from '../issues/rowIssues.ts';
import { cellText } from '../cells/cellText.ts';
import { excerpt } from '../../text/excerpt.ts';
import { foldWidth } from '../../text/width.ts';
import { isBlank } from '../../text/trim.ts';
import { storedReading } from '../cells/stored.ts';
import { checkReading } from '../../users/reading.ts';
import { LONGEST_NUMBER, checkUserNumber } from '../../users/userNumber.ts';
import { unknownValue } from '../cells/unknownValue.ts';
import { readLocale, readSetting, readTimeZone } from '../cells/values.ts';

/** What one row asks for, as far as its cells could be read: only the cells that are not empty. */
export interface UserUpdateRow {
  /** The row that the spreadsheet shows; the header is row 1. */
  readonly row: number;
  /** Whom it is about; in a right file each stands once. */
  readonly loginId: string;
  readonly changes: UserChanges;
  /** What is wrong with the row by itself; where more is wrong with the file than is kept, the first of it. */
  readonly issues: readonly Issue[];
  /** What stands in columns that only tell something, if anything does. */
  readonly told?: ToldCells;
}

/** What a table that changes users says. */
export interface CheckedUserUpdates extends FirstIssues {
  readonly delimiter: string;
  /** The row of the header; null where none could be read. */
  readonly headerRow: number | null;
  /** The cells of the header, and the column of each, as {@link CheckedUserCsv} has them. */
  readonly titles: readonly string[];
  readonly header: readonly (ColumnKey | null)[];
  /** What was matched by hand of the headers that stand in the file, if anything was. */
  readonly matched?: ChosenColumns | undefined;
  /** How many rows are not blank. */
  readonly rowCount: number;
  /** Every row; none where something is wrong with the file as a whole. */
  readonly rows: readonly UserUpdateRow[];
}

export interface CheckUserUpdatesOptions {
  readonly contract: ContractSeats;
  /** Of a CSV, one character; detected where absent. */
  readonly delimiter?: string | undefined;
  /** The row of the header, as a spreadsheet numbers it; found where absent. */
  readonly headerRow?: number | undefined;
  /** Headers that were matched by hand. */
  readonly columns?: ChosenColumns | undefined;
  /** Whether a `?` may stand for a character that was lost when the file was saved: see {@link ReadSheetFile}. */
  readonly lossy?: boolean;
}

/**
 * Reads a table as changes of users who are there, such as an export that was edited. Never throws. A cell left empty
 * and a column left out ask for nothing; the rules that concern the whole user are checked once the change is merged
 * with who they are.
 */
export function checkUserUpdates(table: SheetTable, options: CheckUserUpdatesOptions): CheckedUserUpdates {
  const layout = isTooLong(table) ? undefined : layoutOf(table, options);
  const delimiter = layout?.delimiter ?? ',';
  const refused = (issues: readonly RowIssue[], rowCount = 0) => ({
    delimiter,
    headerRow: layout?.headerRow ?? null,
    titles: [],
    header: [],
    rowCount,
    rows: [],
    ...firstIssues(issues),
  });
  const file = (code: Issue['code'], params: Issue['params']) => refused([{ row: null, code, params }]);
  if (!layout) return file('FILE_TOO_LARGE', { limit: LIMITS.csvLength });

  const limit = LIMITS.bulkActionUsers;
  const { top, records, rowCount: count, refusal } = readRows(layout.table, delimiter, limit, layout.headerRow);
  if (refusal) return refused([refusal]);
  if (!top) return file('UNREADABLE_FILE', { fileKind: 'empty' });

  const header = updateHeader(top.cells, options, records);
  const issues: RowIssue[] = header.issues.map((issue) => ({ row: top.row, ...issue }));
  if (count === 0) issues.unshift({ row: null, code: 'NO_ROWS', params: {} });
  if (count > limit) issues.unshift({ row: null, code: 'TOO_MANY_ROWS', params: { value: String(count), limit } });
  const shown = { titles: top.cells, header: header.columns, matched: matchedByHand(top.cells, options.columns) };
  if (issues.length > 0) return { ...refused(issues, count), ...shown };

  const readRow = rowReader(header.columns, toldColumns(top.cells, options.columns), options);
  const rowIssues: RowIssue[] = [];
  let beyond = 0;
  const rows = records.map(({ row, cells }) => {
    const found = readRow(row, cells);
    if (rowIssues.length >= LIMITS.fileIssues) {
      beyond += found.issues.length;
      // One is enough to refuse a row by.
      return found.issues.length > 1 ? { ...found, issues: found.issues.slice(0, 1) } : found;
    }
    for (const issue of found.issues) rowIssues.push({ row, ...issue });
    return found;
  });
  return { delimiter, headerRow: top.row, ...shown, rowCount: count, rows, ...firstIssues(rowIssues, beyond) };
}

/**
 * Only the login ID has to be there. A password column may be, as in a file that adds users, as long as nothing stands
 * in it.
 */
function updateHeader(
  cells: readonly string[],
  { contract, columns: chosen }: CheckUserUpdatesOptions,
  records: readonly SheetRow[],
): MatchedHeader {
  const hasData = (index: number): boolean => records.some((record) => !isBlank(record.cells[index] ?? ''));
  const { columns, issues } = matchHeader(cells, contract, hasData, chosen);
  const passwords = columns.some((key, index) => key === 'password' && hasData(index));
  return {
    columns,
    issues: [
      ...issues.filter(({ code, field }) => code !== 'MISSING_COLUMN' || field === 'loginId'),
      ...(passwords ? [{ code: 'PASSWORD_NOT_CHANGEABLE', field: 'password', params: {} } as const] : []),
    ],
  };
}

/** Reads rows in the order of the file: it remembers the login IDs that it has seen. */
function rowReader(
  columns: readonly (ColumnKey | null)[],
  toldAt: ToldColumns,
  { contract, lossy = false }: CheckUserUpdatesOptions,
) {
  const [firstRows, firstNumbers] = [new Map<string, number>(), new Map<string, number>()];
  const at = (key: ColumnKey): number => columns.indexOf(key);
  const [loginIdAt, nameAt] = [at('loginId'), at('name')];
  const [readingAt, phoneNumberAt] = [at('reading'), at('phoneNumber')];
  const [localeAt, timeZoneAt] = [at('locale'), at('timeZone')];
  const settings = SETTING_LIST.flatMap((setting) => {
    const index = at(setting.key);
    // A scope of a service that is not subscribed is nothing that could be switched on or off.
    return index === -1 || (setting.type === 'scope' && !isAvailable(setting, contract)) ? [] : [{ setting, index }];
  });

  return (row: number, cells: readonly string[]): UserUpdateRow => {
    const cell = (index: number): string => cellText(cells[index]);
    const code = (index: number): string => plainCode(cell(index));
    const loginId = foldWidth(code(loginIdAt));
    const strange = strangeCells(cells, columns);
    if (strange) return { row, loginId: excerpt(loginId), changes: { settings: {} }, issues: [strange] };

    const issues: Issue[] = [];
    const refused = checkLoginId(loginId) ?? duplicateOf(loginId, row);
    if (refused) issues.push(shortened(refused));
    // What is only doubtful may be the user's name already.
    const { name, issue: misnamed } = readName(cell(nameAt), lossy);
    if (name !== '' && misnamed) issues.push(misnamed);
    const reading = storedReading(cells[readingAt]);
    const misread = checkReading(reading);
    if (misread) issues.push(misread);
    const number = code(phoneNumberAt);
    if (number !== '') issues.push(...numberIssues(number, row));
    const locale = read('locale', code(localeAt), readLocale, issues);
    const timeZone = read('timeZone', code(timeZoneAt), readTimeZone, issues);
    const given: Partial<Record<SettingKey, boolean | Scope>> = {};
    for (const { setting, index } of settings) {
      const value = read(setting.key, code(index), (text) => readSetting(text, setting), issues);
      if (value !== undefined) given[setting.key] = value;
    }
    const changes = {
      ...(name && { name }),
      ...(reading && { reading }),
      ...(number && { phoneNumber: number }),
      ...(locale && { locale }),
      ...(timeZone && { timeZone }),
      settings: given as UserChanges['settings'],
    };
    // A right one may be longer than an excerpt; of any other text no more is kept.
    const told = readTold(cells, toldAt);
    return { row, loginId: refused ? excerpt(loginId) : loginId, changes, issues, ...(told && { told }) };
  };

  /** What it is depends on the zone of whom it belongs to: only what is none in any zone is refused here. */
  function numberIssues(number: string, row: number): Issue[] {
    if (number.length > LONGEST_NUMBER) return [checkUserNumber(number) ?? unknownValue('phoneNumber', number)];
    // Digits alone may be a number at home.
    const made = /^\d+$/.test(number) ? undefined : madeBySpreadsheet(foldWidth(number));
    if (made) return [made];
    const dialed = dialedOf(number);
    const first = firstNumbers.get(dialed);
    if (first === undefined) firstNumbers.set(dialed, row);
    return first === undefined ? [] : [numberTwice(first)];
  }

  function duplicateOf(loginId: string, row: number): Issue | undefined {
    const key = loginIdKey(loginId);
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, row);
    return first === undefined
      ? undefined
      : { code: 'DUPLICATE_IN_FILE', field: 'loginId', params: { value: loginId, row: first } };
  }
}

/** The value of a cell, or undefined: with an issue where there is something that can't be read. */
function read<T>(
  field: ColumnKey,
  cell: string,
  reader: (text: string) => T | undefined,
  issues: Issue[],
): T | undefined {
  if (cell === '') return undefined;
  const value = reader(cell);
  // Cells slip sideways, and what is quoted is kept and shown: nothing that may be a password.
  const secret = checkPassword(cell) === undefined;
  if (value === undefined) {
    const unknown = unknownValue(field, cell);
    issues.push(secret ? { ...unknown, params: {} } : unknown);
  }
  return value;
}

function shortened(issue: Issue): Issue {
  const { value } = issue.params;
  return value === undefined ? issue : { ...issue, params: { ...issue.params, value: excerpt(value) } };
}
