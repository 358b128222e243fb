import { isAvailable } from '../../users/catalogue.ts';
import { ALL_COLUMNS, type ColumnKey, columnsOf } from '../../users/columns.ts';
import type { Issue } from '../../issues/issue.ts';
import type { ContractSeats } from '../../users/seats.ts';
import { columnLetters } from '../../sheetFile/columnLetters.ts';
import { plainText } from '../../sheetFile/formula.ts';
import type { ToldColumns } from '../cells/information.ts';
import { INFORMATION_COLUMNS, REASONS_HEADER, informationHeader } from './information.ts';
import { checkPassword } from '../../users/fields.ts';
import { nearest } from './nearest.ts';
import { LOCALES } from '../../text/locales.ts';
import { TIME_ZONES } from '../../time/timeZones.ts';
import { excerpt } from '../../text/excerpt.ts';
import { trimUnseen } from '../../text/trim.ts';

/** How a header row is understood. */
export interface MatchedHeader {
  /**
   * The column of each header cell; null for a blank, an unknown or a doubled one, and for one that only tells
   * something, as an export has. Blank cells at the end are left out.
   */
  readonly columns: readonly (ColumnKey | null)[];
  /**
   * HEADER_NOT_FOUND where no column is known; or else UNKNOWN_COLUMN and DUPLICATE_COLUMN in the order of the cells,
   * then MISSING_COLUMN in the order of the columns.
   */
  readonly issues: readonly Issue[];
}

/** What was matched by hand: for a header, trimmed, the column that it stands for, or null where it is left out. */
export type ChosenColumns = Readonly<Record<string, ColumnKey | null>>;

/** A file with more strange columns than this is no user CSV, and a list of them all helps nobody. */
const UNKNOWN_NAMED = 50;

/** What is compared of a header. The longest that is known has 58 characters. */
const LONGEST_HEADER = 200;

/** The form in which headers are compared: ignoring case, white space, invisible characters and full-width forms. */
function headerKey(header: string): string {
  const trimmed = plainText(trimUnseen(header));
  const text = trimmed.length > LONGEST_HEADER ? `${trimmed.slice(0, LONGEST_HEADER)}…` : trimmed;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
}

const KEYS: ReadonlyMap<string, ColumnKey> = new Map(
  ALL_COLUMNS.flatMap((column) =>
    [column.header.en, column.header.ja, ...column.aliases].map((header): [string, ColumnKey] => [
      headerKey(header),
      column.key,
    ]),
  ),
);

/** What stands between words where no space may: `login_id`, `time-zone`. */
const JOINTS = /[_.-]+/g;

/** The column whose header a cell would be. Whatever has an address in it is none. */
export const columnNamed = (cell: string): ColumnKey | undefined =>
  cell === '' || cell.length > LONGEST_HEADER || cell.includes('@') ? undefined : ownColumn(headerKey(cell));

/** The column whose own header it is. */
const ownColumn = (key: string): ColumnKey | undefined => KEYS.get(key) ?? KEYS.get(key.replace(JOINTS, ''));

/**
 * What other systems call these columns. Such a header is taken where no other is the column's own, and no second one
 * is called so.
 */
const OTHER_NAMES: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  loginId: [
    'Email',
    'E-mail',
    'Mail',
    'Email address',
    'E-mail address',
    'Mail address',
    'Primary email',
    'Login',
    'Login name',
    'User principal name',
    'メールアドレス',
    'メール',
    'Eメール',
    'Eメールアドレス',
    'ログイン',
    'ログイン名',
  ],
  name: ['Name', 'Full name', 'Display name', '氏名', '名前', '表示名', 'ユーザ名', 'お名前', '姓名'],
  reading: [
    'Furigana',
    'Kana',
    'Phonetic name',
    'Name reading',
    'カナ',
    '氏名カナ',
    '氏名（カナ）',
    'カナ氏名',
    'ふりかな',
    '氏名ふりがな',
  ],
  password: ['Initial password', 'パスワード（仮）', 'PW', 'Pass'],
  locale: ['Language', 'Lang', 'Preferred language', 'ロケール', '表示言語', '使用言語'],
  timeZone: ['Timezone', 'TZ', 'Time-zone', '時間帯', 'タイムゾーン設定'],
  administrative: ['Administrator', 'Admin', '管理者'],
  monitoring: ['Monitoring', 'モニタリング'],
};

const OTHER_KEYS: ReadonlyMap<string, ColumnKey> = new Map(
  ALL_COLUMNS.flatMap(({ key }) =>
    (OTHER_NAMES[key] ?? []).map((header): [string, ColumnKey] => [headerKey(header), key]),
  ),
);

/** What was matched by hand of the headers that stand in a file; undefined where nothing was. */
export function matchedByHand(cells: readonly string[], chosen: ChosenColumns = {}): ChosenColumns | undefined {
  const titles = new Set(cells.map(trimUnseen));
  const matched = Object.entries(chosen).filter(([title]) => titles.has(title));
  return matched.length > 0 ? Object.fromEntries(matched) : undefined;
}

/** Whether a header is a column's own, or otherwise known, so that nobody has to match it by hand. */
export const isKnownHeader = (header: string): boolean => {
  const key = headerKey(header);
  return ownColumn(key) !== undefined || INFORMATION.has(key);
};

/**
 * Whether a cell of a header may be a login ID or a password, as it is where a file without a header begins with a
 * user: nothing like it is remembered.
 */
export const mayBeData = (header: string): boolean =>
  header.includes('@') || (/\d/.test(header) && checkPassword(header) === undefined);

/** What marks a column that has to be filled in, in forms of many systems. */
const MARKS = /[([【〔]?(?:必須(?:項目)?|任意|required|mandatory|optional)[)\]】〕]?|^[※*•]+|[※*:]+$/g;

/** Finds columns by what other systems call them, and behind marks, among the headers that are no column's own. */
function otherwise(
  keys: readonly string[],
  own: readonly (ColumnKey | undefined)[],
  seen: ReadonlySet<ColumnKey>,
): ReadonlyMap<number, ColumnKey> {
  /** Of each column the header that is called so; -1 where several are. */
  const claims = new Map<ColumnKey, number>();
  for (const [index, key] of keys.entries()) {
    if (key === '' || own[index] || INFORMATION.has(key)) continue;
    const bare = key.replace(MARKS, '');
    const column = ownColumn(bare) ?? OTHER_KEYS.get(bare) ?? OTHER_KEYS.get(bare.replace(JOINTS, ''));
    if (column && !seen.has(column)) claims.set(column, claims.has(column) ? -1 : index);
  }
  return new Map([...claims].map(([column, index]) => [index, column]));
}

/** What an export or a file of faulty rows tells besides the columns, and an import leaves out. */
const INFORMATION: ReadonlySet<string> = new Set([
  // Without a zone, as they were called before.
  ...[...INFORMATION_COLUMNS.map(({ header }) => header), REASONS_HEADER].flatMap((header) => [
    headerKey(header.en),
    headerKey(header.ja),
  ]),
  ...INFORMATION_COLUMNS.flatMap((column) =>
    LOCALES.flatMap(({ tag }) =>
      TIME_ZONES.map(({ name }) => headerKey(informationHeader(column, { locale: tag, timeZone: name }))),
    ),
  ),
]);

/** Where the columns stand that only tell something, and were not matched with another by hand; -1 where one is not. */
export function toldColumns(cells: readonly string[], chosen: ChosenColumns = {}): ToldColumns {
  const at = (key: keyof ToldColumns): number => {
    const { header } = INFORMATION_COLUMNS.find((column) => column.key === key) ?? {};
    const known = header && [headerKey(header.en), headerKey(header.ja)];
    return cells.findIndex((cell) => known?.includes(headerKey(cell)) && !Object.hasOwn(chosen, trimUnseen(cell)));
  };
  return { status: at('status'), id: at('id') };
}

/** Whether a header is that of the reasons in a file of faulty rows. */
export const isReasonsHeader = (header: string): boolean =>
  [REASONS_HEADER.en, REASONS_HEADER.ja].some((known) => headerKey(known) === headerKey(header));

/** The column that each header stands for: null where it is left out by hand, undefined where it is unknown. */
function columnsOfHeaders(
  cells: readonly string[],
  keys: readonly string[],
  chosen: ChosenColumns,
): (ColumnKey | null | undefined)[] {
  const byHand = cells.map((cell) => {
    const header = trimUnseen(cell);
    return Object.hasOwn(chosen, header) ? chosen[header] : undefined;
  });
  const own = keys.map(ownColumn);
  const seen = new Set(own.flatMap((column, index) => byHand[index] ?? column ?? []));
  const others = otherwise(keys, own, seen);
  return own.map((column, index) => (byHand[index] === undefined ? (column ?? others.get(index)) : byHand[index]));
}

/**
 * Finds the column of each header, in whatever order and in either language.
 * @param chosen what was matched by hand goes before all else
 * @param hasData whether any row has something in the cell at an index: a blank header matters only then
 */
export function matchHeader(
  cells: readonly string[],
  contract: ContractSeats,
  hasData: (index: number) => boolean,
  chosen: ChosenColumns = {},
): MatchedHeader {
  const keys = cells.map(headerKey);
  const width = keys.findLastIndex((key) => key !== '') + 1;
  const columns: (ColumnKey | null)[] = [];
  const issues: Issue[] = [];
  const seen = new Set<ColumnKey>();
  const unknown: number[] = [];
  const named = columnsOfHeaders(cells.slice(0, width), keys.slice(0, width), chosen);

  for (let index = 0; index < width; index += 1) {
    const column = named[index];
    if (column === null) {
      columns.push(null);
      continue;
    }
    const doubled = column !== undefined && seen.has(column);
    columns.push(column === undefined || doubled ? null : column);
    if (column === undefined) {
      if (INFORMATION.has(keys[index] ?? '')) continue;
      if (keys[index] === '' ? hasData(index) : true) unknown.push(index);
    } else if (doubled) {
      issues.push({
        code: 'DUPLICATE_COLUMN',
        field: column,
        params: { value: excerpt(trimUnseen(cells[index] ?? '')) },
      });
    } else {
      seen.add(column);
    }
  }
  // A file without a header row starts with a user, password and all: nothing of that row may be told.
  if (seen.size === 0) return { columns, issues: [{ code: 'HEADER_NOT_FOUND', params: {} }] };
  for (const index of unknown.slice(0, UNKNOWN_NAMED))
    issues.push(unknownColumn(cells[index] ?? '', keys[index] ?? '', index));
  for (const key of neededColumns(contract)) {
    if (!seen.has(key)) issues.push({ code: 'MISSING_COLUMN', field: key, params: {} });
  }
  return { columns, issues };
}

/** What is not subscribed can only be off: leaving its column out says so too, though a template may have it. */
const neededColumns = (contract: ContractSeats): ColumnKey[] =>
  columnsOf(contract)
    .filter(({ setting }) => !setting || isAvailable(setting, contract))
    .map(({ key }) => key);

function unknownColumn(cell: string, key: string, index: number): Issue {
  const value = key === '' ? columnLetters(index) : excerpt(trimUnseen(cell));
  const column = key === '' ? undefined : nearest(key, KEYS);
  return { code: 'UNKNOWN_COLUMN', params: column ? { value, column } : { value } };
}
