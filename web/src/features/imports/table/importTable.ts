import {
  type CheckedUserCsv,
  type ColumnKey,
  type ContractSeats,
  LOCALES,
  SCOPE_NAMES,
  type Scope,
  columnHeader,
  columnsOf,
  findTimeZone,
  tokenizeCsv,
} from '@rollcall/shared';
import type { ImportRowsQuery } from '../../../graphql/generated.ts';
import { localeOf } from '../../../graphql/keys.ts';
import { settingsOf } from '../../../graphql/userInput.ts';
import type { Format } from '../../../i18n/format.tsx';

/** The rows under review, cell by cell, with every password left out. */
export interface ImportTable {
  readonly columns: readonly { readonly key: ColumnKey | null; readonly header: string }[];
  /** `row` is the row that the spreadsheet shows. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const MASK = '••••••••';

/** The table of a file as it stands in the file. */
export function fileTable(text: string, { header, records, delimiter }: CheckedUserCsv): ImportTable {
  const titles = tokenizeCsv(text, delimiter).records.find((cells) => cells.some((cell) => cell.trim() !== '')) ?? [];
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

type ServerRow = NonNullable<ImportRowsQuery['userImport']>['rows']['nodes'][number];

/** The table of the rows that the server keeps while an import is prepared, in words. */
export function serverTable(
  rows: readonly ServerRow[],
  contract: ContractSeats,
  format: Format,
  flags: Readonly<Record<'on' | 'off', string>>,
): ImportTable {
  const keys = columnsOf(contract)
    .map((column) => column.key)
    .filter((key) => key !== 'password');
  const setting = (value: boolean | Scope): string =>
    typeof value === 'boolean' ? flags[value ? 'on' : 'off'] : format.text(SCOPE_NAMES[value]);
  const cell = (row: ServerRow, key: Exclude<ColumnKey, 'password'>): string => {
    if (key === 'loginId' || key === 'name') return row[key];
    if (key === 'locale')
      return LOCALES.filter(({ tag }) => tag === localeOf(row.locale))
        .map(({ name }) => format.text(name))
        .join('');
    if (key === 'timeZone') return findTimeZone(row.timeZone)?.city[format.locale] ?? row.timeZone;
    return setting(settingsOf(row)[key]);
  };
  return {
    columns: keys.map((key) => ({ key, header: format.text(columnHeader(key)) })),
    rows: rows.map((row) => ({ row: row.row, cells: keys.map((key) => cell(row, key)) })),
  };
}
