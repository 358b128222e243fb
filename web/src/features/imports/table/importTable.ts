import {
  type CheckedUserCsv,
  type ColumnKey,
  type ContractSeats,
  LOCALES,
  SCOPE_NAMES,
  type Locale,
  type Scope,
  columnHeader,
  possibleColumns,
  findTimeZone,
  isOptionalColumn,
  isSettingKey,
  localNumber,
  readLocale,
  readSetting,
  readTimeZone,
  settingOf,
  storedLoginId,
  storedName,
  storedReading,
  storedUserNumber,
} from '@rollcall/shared';
import type { ImportRowsQuery } from '#graphql/generated.ts';
import { localeOf } from '#graphql/keys.ts';
import { settingsOf } from '#graphql/userInput.ts';
import type { Format } from '#i18n/format.tsx';

/** The rows under review, cell by cell, with every password left out. */
export interface ImportTable {
  readonly columns: readonly { readonly key: ColumnKey | null; readonly header: string }[];
  /** `row` is the row that the spreadsheet shows. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const MASK = '••••••••';

/** The table of a file as it stands in the file. */
export function fileTable({ top, header, records }: CheckedUserCsv): ImportTable {
  const titles = top?.cells ?? [];
  const password = header.indexOf('password');
  const readable = header.length > 0;
  return {
    columns: header.map((key, index) => ({ key, header: titles[index] ?? '' })),
    rows: readable
      ? records.map(({ row, cells }) => ({
          row,
          cells: header.map((_, index) => cellText(cells[index], index === password)),
        }))
      : [],
  };
}

const cellText = (cell: string | undefined, secret: boolean): string => (secret && cell ? MASK : (cell ?? ''));

/** The words of the values that a file and the graph hold as codes, in the reader's language. */
export interface ValueWords {
  readonly locale: (locale: Locale) => string;
  readonly timeZone: (timeZone: string) => string;
  readonly setting: (value: boolean | Scope) => string;
}

/** @param flags the words for what is on and what is off */
export function valueWords({ locale, text }: Format, flags: Readonly<Record<'on' | 'off', string>>): ValueWords {
  const names = new Map(LOCALES.map(({ tag, name }) => [tag, text(name)]));
  return {
    locale: (tag) => names.get(tag) ?? tag,
    timeZone: (name) => findTimeZone(name)?.city[locale] ?? name,
    setting: (value) => (typeof value === 'boolean' ? flags[value ? 'on' : 'off'] : text(SCOPE_NAMES[value])),
  };
}

/**
 * A cell as what will be kept of it: a code as its word where it is right, a login ID and a name as they are read, and
 * everything else as it stands in the file.
 */
export function spell(key: ColumnKey | null | undefined, cell: string, words: ValueWords): string {
  if (!key || cell === '') return cell;
  if (key === 'loginId') return storedLoginId(cell);
  if (key === 'name') return storedName(cell);
  if (key === 'reading') return storedReading(cell);
  // How a number is read depends on the row's zone; what is shown here is what is typed.
  if (key === 'phoneNumber') return storedUserNumber(cell, '');
  if (cell.trim() === '') return cell;
  if (key === 'locale') return spelled(readLocale(cell), words.locale) ?? cell;
  if (key === 'timeZone') return spelled(readTimeZone(cell), words.timeZone) ?? cell;
  return (isSettingKey(key) ? spelled(readSetting(cell, settingOf(key)), words.setting) : undefined) ?? cell;
}

/** The table of a file with each code that is right as its word. */
export function inWords({ columns, rows }: ImportTable, words: ValueWords): ImportTable {
  return {
    columns,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell, index) => spell(columns[index]?.key, cell, words)),
    })),
  };
}

const spelled = <T>(value: T | undefined, word: (value: T) => string): string | undefined =>
  value === undefined ? undefined : word(value);

type ServerRow = NonNullable<ImportRowsQuery['userImport']>['rows']['edges'][number]['node'];

/** The table of the rows that the server keeps while an import is prepared, in words. */
export function serverTable(
  rows: readonly ServerRow[],
  contract: ContractSeats,
  format: Format,
  words: ValueWords,
): ImportTable {
  const isShown = (key: ColumnKey): boolean => !isOptionalColumn(key) || rows.some((row) => row[key]);
  const keys = possibleColumns(contract).flatMap(({ key }) => (key !== 'password' && isShown(key) ? [key] : []));
  const cell = (row: ServerRow, key: Exclude<ColumnKey, 'password'>): string => {
    if (key === 'loginId' || key === 'name') return row[key];
    if (key === 'reading') return row.reading ?? '';
    if (key === 'phoneNumber') return localNumber(row.phoneNumber ?? '', row.timeZone);
    if (key === 'locale') return words.locale(localeOf(row.locale));
    if (key === 'timeZone') return words.timeZone(row.timeZone);
    return words.setting(settingsOf(row)[key]);
  };
  return {
    columns: keys.map((key) => ({ key, header: format.text(columnHeader(key)) })),
    rows: rows.map((row) => ({ row: row.row, cells: keys.map((key) => cell(row, key)) })),
  };
}
