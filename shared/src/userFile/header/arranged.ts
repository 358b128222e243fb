import type { Locale } from '../../text/locales.ts';
import { isBlank } from '../../text/trim.ts';
import type { SheetRow } from '../../sheetFile/rows.ts';
import { defaultSettings } from '../../users/catalogue.ts';
import { ALL_COLUMNS, type ColumnKey, columnHeader } from '../../users/columns.ts';
import { generatePassword } from '../../users/passwords/generatePassword.ts';
import type { ContractSeats } from '../../users/seats.ts';
import { codeOf } from '../cells/codes.ts';

/** What every row takes in columns that a file does not have. `timeZone` is an IANA name. */
export interface FilledColumns {
  readonly locale: Locale;
  readonly timeZone: string;
  /** Whether each row gets a password of its own; who asks for that has to hand them out. */
  readonly passwords: boolean;
}

/** Whether a column that is missing can be filled: who a user is, nobody can make up. */
export const canFill = (key: ColumnKey, { passwords }: FilledColumns): boolean =>
  key !== 'loginId' && key !== 'name' && (key !== 'password' || passwords);

/** A header and rows in the columns of the product alone. */
export interface Arranged {
  readonly top: SheetRow;
  readonly columns: readonly ColumnKey[];
  readonly records: readonly SheetRow[];
}

/**
 * The rows of a table in the columns that were matched, under the product's own headers, and behind them those that are
 * filled alike. Cells of columns that were left out are gone; what stands beyond the header is kept, to be refused.
 */
export function arranged(
  top: SheetRow,
  columns: readonly (ColumnKey | null)[],
  records: readonly SheetRow[],
  missing: readonly ColumnKey[],
  contract: ContractSeats,
  filled: FilledColumns | undefined,
): Arranged {
  const kept = columns.flatMap((key, index) => (key === null ? [] : [{ key, index }]));
  const added = missing.map((key) => valueOf(key, contract, filled));
  const keys = [...kept.map(({ key }) => key), ...missing];
  const cellsOf = (cells: readonly string[]): string[] => [
    ...kept.map(({ index }) => cells[index] ?? ''),
    ...added.map((value) => value()),
    ...cells.slice(columns.length).filter((cell) => !isBlank(cell)),
  ];
  return {
    top: { row: top.row, cells: keys.map((key) => columnHeader(key).en) },
    columns: keys,
    records: records.map(({ row, cells }) => ({ row, cells: cellsOf(cells) })),
  };
}

function valueOf(key: ColumnKey, contract: ContractSeats, filled: FilledColumns | undefined): () => string {
  if (key === 'password') return generatePassword;
  const column = ALL_COLUMNS.find((known) => known.key === key);
  const { locale, timeZone } = filled ?? { locale: 'ja', timeZone: 'Asia/Tokyo' };
  const code = column ? codeOf(column, { locale, timeZone, settings: defaultSettings(contract) }) : '';
  return () => code;
}
