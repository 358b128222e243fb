import {
  ALL_COLUMNS,
  type Column,
  type ContractSeats,
  type Locale,
  type Settings,
  codeOf,
  columnsOf,
  defuseFormula,
  excerpt,
  findTimeZone,
} from '@rollcall/shared';
import { settingsFrom } from '../../graphql/index.ts';

/** A user to be added, as a program says it: what is left out, or null, is as in a template. */
export interface ImportRow {
  readonly loginId?: string | null;
  readonly name?: string | null;
  readonly reading?: string | null;
  readonly phoneNumber?: string | null;
  readonly password?: string | null;
  readonly locale?: Locale | null;
  /** IANA name. */
  readonly timeZone?: string | null;
  readonly privileges?: Partial<Settings> | null;
  readonly permissions?: Partial<Settings> | null;
}

const DEFAULT_ZONE = 'Asia/Tokyo';

/**
 * The rows as the table that a file of the same users would be, header first: in the columns that the contract calls
 * for, and in those in which a row says anything. So they are checked by the same rules, and their numbers are those of
 * that file.
 */
export function tableOf(rows: readonly ImportRow[], contract: ContractSeats): string[][] {
  const said = new Set(
    rows.flatMap(({ reading, phoneNumber, privileges, permissions }) => [
      ...(reading ? ['reading'] : []),
      ...(phoneNumber ? ['phoneNumber'] : []),
      ...Object.keys({ ...privileges, ...permissions }),
    ]),
  );
  const called = new Set(columnsOf(contract));
  const columns = ALL_COLUMNS.filter((column) => called.has(column) || said.has(column.key));
  return [columns.map(({ header }) => header.en), ...rows.map((row) => cellsOf(row, columns, contract))];
}

function cellsOf(row: ImportRow, columns: readonly Column[], contract: ContractSeats): string[] {
  const zone = row.timeZone ?? DEFAULT_ZONE;
  const known = findTimeZone(zone);
  const fields = {
    locale: row.locale ?? 'ja',
    timeZone: known ? zone : DEFAULT_ZONE,
    settings: settingsFrom(row, contract),
  };
  // As a file has it: what reads a cell takes away an apostrophe in front of a formula.
  const texts: Readonly<Record<string, string>> = {
    loginId: defuseFormula(row.loginId ?? ''),
    name: defuseFormula(row.name ?? ''),
    reading: defuseFormula(row.reading ?? ''),
    phoneNumber: row.phoneNumber ?? '',
    password: row.password ?? '',
    ...(!known && { timeZone: excerpt(zone) }),
  };
  return columns.map((column) => texts[column.key] ?? codeOf(column, fields));
}
