import type { Settings } from '../../users/catalogue.ts';
import type { ColumnKey, FieldKey } from '../../users/columns.ts';
import type { Issue } from '../../issues/issue.ts';
import type { ContractSeats } from '../../users/seats.ts';
import { type PasswordSurroundings, strengthChecker } from '../../users/passwords/passwordStrength.ts';
import { type UserFields, checkLoginId, checkPassword, loginIdKey } from '../../users/fields.ts';
import { checkReading } from '../../users/reading.ts';
import { NO_RESULT, plainCode } from '../../sheetFile/formula.ts';
import { readName } from '../cells/readName.ts';
import { readNumber } from '../cells/readNumber.ts';
import { readPassword } from '../cells/readPassword.ts';
import { storedLoginId, storedReading } from '../cells/stored.ts';
import { swallowedRows } from '../cells/swallowedRows.ts';
import { settingsReader } from '../cells/readSettings.ts';
import { unknownValue } from '../cells/unknownValue.ts';
import { cellText } from '../cells/cellText.ts';
import { columnNamed } from '../header/headers.ts';
import { excerpt } from '../../text/excerpt.ts';
import { isBlank } from '../../text/trim.ts';
import { readLocale, readTimeZone } from '../cells/values.ts';

/**
 * What the passwords of a file are held against besides their rule, and whether one that is weak is refused or only
 * warned of.
 */
export interface FilePasswords extends PasswordSurroundings {
  readonly refuse: boolean;
}

/** What one row gave: the user's fields where every cell could be read as a value, and what is wrong with them. */
export interface CheckedRow {
  readonly fields?: UserFields | undefined;
  /**
   * The settings as far as they could be read, what could not be off; absent where the cells may stand in other
   * columns.
   */
  readonly settings?: Settings | undefined;
  readonly issues: readonly Issue[];
  /** What keeps nobody from being added, but had better be otherwise. */
  readonly warnings: readonly Issue[];
}

/** The same for a row by itself, and its login ID, which other rows may have too. */
export interface ReadRow extends CheckedRow {
  /** Absent where it breaks its rule. */
  readonly loginId?:
    | {
        /** See `loginIdKey`. */
        readonly key: string;
        /** As it is read: trimmed, and in ASCII. */
        readonly text: string;
        /** Whether a message may quote it: not where it may be a password. */
        readonly quotable: boolean;
      }
    | undefined;
  /** As it is kept; absent where there is none, or it breaks its rule. */
  readonly phoneNumber?: string | undefined;
}

const NO_ISSUES: readonly Issue[] = [];

/**
 * Makes a checker of rows, to be called for each in the order of the file: it remembers the login IDs that it has seen.
 * @param columns the column of each cell
 * @param lossy see {@link rowReader}
 * @param passwords see {@link rowReader}
 */
export function rowChecker(
  columns: readonly (ColumnKey | null)[],
  contract: ContractSeats,
  lossy = false,
  passwords?: FilePasswords,
): (row: number, cells: readonly string[]) => CheckedRow {
  const [firstRows, firstNumbers] = [new Map<string, number>(), new Map<string, number>()];
  const read = rowReader(columns, contract, lossy, passwords);

  return (row, cells) => {
    const checked = read(cells);
    const { loginId, phoneNumber } = checked;
    const twice = [
      ...earlier(firstRows, loginId?.key, row).map((first) => duplicateOf(loginId, first)),
      ...earlier(firstNumbers, phoneNumber, row).map(numberTwice),
    ];
    return twice.length > 0 ? { ...checked, issues: [...twice, ...checked.issues] } : checked;
  };
}

/** The row in which a key stands already, if it does; otherwise it is remembered of this one. */
function earlier(rows: Map<string, number>, key: string | undefined, row: number): readonly number[] {
  if (key === undefined) return NO_ROWS;
  const first = rows.get(key);
  if (first !== undefined) return [first];
  rows.set(key, row);
  return NO_ROWS;
}

const NO_ROWS: readonly number[] = [];

/**
 * Makes a reader of rows, each by itself and in any order.
 * @param columns the column of each cell
 * @param lossy whether a `?` may stand for a character that was lost when the file was saved
 * @param passwords what weak passwords are known by; none is looked for where it is left out
 */
export function rowReader(
  columns: readonly (ColumnKey | null)[],
  contract: ContractSeats,
  lossy = false,
  passwords?: FilePasswords,
): (cells: readonly string[]) => ReadRow {
  const readSettings = settingsReader(columns, contract);
  const weaknessOf = weaknessReader(passwords);
  const index: Readonly<Record<FieldKey, number>> = {
    loginId: columns.indexOf('loginId'),
    name: columns.indexOf('name'),
    reading: columns.indexOf('reading'),
    phoneNumber: columns.indexOf('phoneNumber'),
    password: columns.indexOf('password'),
    locale: columns.indexOf('locale'),
    timeZone: columns.indexOf('timeZone'),
  };

  return (cells) => {
    const strange = strangeCells(cells, columns);
    if (strange) return { issues: [strange], warnings: NO_ISSUES };
    const cell = (key: FieldKey): string => cellText(cells[index[key]]);
    const issues: Issue[] = [];
    const add = (issue: Issue | undefined): void => void (issue && issues.push(issue));

    const loginId = storedLoginId(cells[index.loginId]);
    const refused = swallowedRows('loginId', loginId) ?? checkLoginId(loginId);
    if (refused) add(shortened(refused));
    const { name, issue: misnamed, warning: doubt } = readName(cell('name'), lossy);
    add(misnamed);
    const reading = storedReading(cells[index.reading]);
    add(checkReading(reading));
    const { password, issue: misspelt, warning: change } = readPassword(cell('password'));
    add(misspelt);
    const locale = readLocale(cell('locale'));
    if (locale === undefined) add(unread('locale', cell('locale')));
    const timeZone = readTimeZone(cell('timeZone'));
    if (timeZone === undefined) add(unread('timeZone', cell('timeZone')));
    const { phoneNumber, issue: misdialed } = readNumber(cells[index.phoneNumber], timeZone);
    add(misdialed);
    const { settings, complete, issues: settingIssues } = readSettings(cells);
    for (const issue of settingIssues) issues.push(issue);
    if (cells.includes(NO_RESULT)) withoutResult(cells, columns, issues);
    const inPlace = cells.length === columns.length && !issues.some((issue) => issue.field === 'password');
    const weak = weaknessOf(issues, { loginId, name, password });
    add(weak.refused);

    // Of ten thousand rows each is one object, and not a few: the collector's time is a good part of the check's.
    const readable = locale !== undefined && timeZone !== undefined && complete;
    return {
      loginId: refused
        ? undefined
        : { key: loginIdKey(loginId), text: loginId, quotable: inPlace && loginId !== password },
      ...(!misdialed && phoneNumber),
      fields: readable
        ? {
            loginId,
            name,
            ...(reading && { reading }),
            ...phoneNumber,
            password,
            locale,
            timeZone,
            settings,
          }
        : undefined,
      settings,
      issues:
        issues.length === 0
          ? NO_ISSUES
          : withoutSecrets(
              isUnfilled(cells, columns) ? nobodyIn(issues, isHeader(cells, columns)) : issues,
              password,
              inPlace,
            ),
      warnings:
        doubt || change ? withoutSecrets(joined(doubt, change, weak.warnings), password, inPlace) : weak.warnings,
    };
  };
}

/**
 * Whether a row names nobody: whatever a template wrote into it, neither a login ID nor a name stands there, or the
 * header once more.
 */
export function isUnfilled(cells: readonly string[], columns: readonly (ColumnKey | null)[]): boolean {
  const naming = NAMING.map((key) => cells[columns.indexOf(key)]);
  return naming.every((cell) => isBlank(plainCode(cellText(cell)))) || isHeader(cells, columns);
}

const isHeader = (cells: readonly string[], columns: readonly (ColumnKey | null)[]): boolean =>
  NAMING.every((key) => columnNamed(cells[columns.indexOf(key)] ?? '') === key);

const NAMING = ['loginId', 'name'] as const;

/** What is wrong with a row that names nobody: that alone, unless something else was written into it and is wrong. */
function nobodyIn(issues: readonly Issue[], header: boolean): readonly Issue[] {
  const isMissing = ({ code, field }: Issue): boolean => code === 'REQUIRED' && NAMING.some((key) => key === field);
  return header || issues.every(isMissing) ? [{ code: 'NOBODY_IN_ROW', field: 'loginId', params: {} }] : issues;
}

/** A formula without a result is told of as that, and not by the rules that it breaks. */
function withoutResult(cells: readonly string[], columns: readonly (ColumnKey | null)[], issues: Issue[]): void {
  const unknown = columns.filter((key, index) => key !== null && cells[index] === NO_RESULT);
  const others = issues.filter(({ field }) => field === undefined || !unknown.includes(field));
  const told = unknown.flatMap((field) =>
    field ? [{ code: 'FORMULA_WITHOUT_RESULT', field, params: {} } as const] : [],
  );
  issues.splice(0, issues.length, ...others, ...told);
}

/** One cause is told of a password: that a spreadsheet changed it, before that it is a weak one. */
const joined = (doubt: Issue | undefined, change: Issue | undefined, weak: readonly Issue[]): Issue[] => [
  ...(doubt ? [doubt] : []),
  ...(change ? [change] : weak),
];

/** What a password is worth: an issue, or warnings, or nothing to speak of. */
interface Weakness {
  readonly refused?: Issue;
  readonly warnings: readonly Issue[];
}

const NO_WEAKNESS: Weakness = { warnings: NO_ISSUES };

/** Makes what tells of weak passwords. Only right fields are looked at: others may be of any length. */
function weaknessReader(passwords: FilePasswords | undefined) {
  const weaknessOf = passwords && strengthChecker(passwords);
  return (issues: readonly Issue[], fields: Pick<UserFields, 'loginId' | 'name' | 'password'>): Weakness => {
    const right = (field: keyof typeof fields): string =>
      issues.some((issue) => issue.field === field) ? '' : fields[field];
    const password = right('password');
    const weak = password && weaknessOf?.(password, { loginId: right('loginId'), name: right('name') });
    if (!weak) return NO_WEAKNESS;
    return passwords?.refuse ? { refused: weak, warnings: NO_ISSUES } : { warnings: [weak] };
  };
}

/** The refusal of a login ID that stands in an earlier row already. */
export function duplicateOf(loginId: ReadRow['loginId'], firstRow: number): Issue {
  const params = loginId?.quotable ? { value: excerpt(loginId.text), row: firstRow } : { row: firstRow };
  return { code: 'DUPLICATE_IN_FILE', field: 'loginId', params };
}

/** The same of a number. It is not told: some are what a password may be. */
export const numberTwice = (firstRow: number): Issue => ({
  code: 'NUMBER_TWICE_IN_FILE',
  field: 'phoneNumber',
  params: { row: firstRow },
});

/**
 * Takes away the values that may be a password: cells slip sideways, columns are exchanged, and what is quoted is kept
 * and shown. A value is told only where the password stands in its own cell, the row is as wide as the header, and the
 * value could not be one.
 */
function withoutSecrets(issues: readonly Issue[], password: string, inPlace: boolean): Issue[] {
  return issues.map((issue) => {
    const { value, meant: _, ...params } = issue.params;
    if (value === undefined || issue.code === 'INVALID_CHARACTER') return issue;
    // A login ID is what looks like a password most of all: there, only the row's own one is held back.
    const mayBePassword = value === password || (issue.field !== 'loginId' && checkPassword(value) === undefined);
    return inPlace && !mayBePassword ? issue : { ...issue, params };
  });
}

/**
 * Refuses a row with something beyond its last column. Its cells may have slipped to the right, so nothing else is said
 * of it.
 */
export function strangeCells(cells: readonly string[], columns: readonly (ColumnKey | null)[]): Issue | undefined {
  const beyond = cells.slice(columns.length);
  return beyond.every(isBlank) ? undefined : { code: 'TOO_MANY_CELLS', params: {} };
}

function unread(field: 'locale' | 'timeZone', cell: string): Issue {
  return cell === '' ? { code: 'REQUIRED', field, params: {} } : unknownValue(field, cell);
}

function shortened(issue: Issue): Issue {
  const { value } = issue.params;
  return value === undefined ? issue : { ...issue, params: { ...issue.params, value: excerpt(value) } };
}
