import type { Settings } from '../users/catalogue.ts';
import { type Column, type OptionalColumn, isOptionalColumn, possibleColumns } from '../users/columns.ts';
import { LIMITS } from '../limits.ts';
import type { Locale } from '../text/locales.ts';
import { generatePassword } from '../users/passwords/generatePassword.ts';
import type { ContractSeats } from '../users/seats.ts';
import { codeOf } from './cells/codes.ts';
import { type CsvFileEncoding, type EncodedCsv, encodeCsv, encodeCsvPart } from '../sheetFile/encoding/encode.ts';
import { writeCsv } from '../sheetFile/csv/write.ts';

export interface UserCsvTemplateInput {
  /** How many users will be filled in: 1 to `LIMITS.importRowsMax`. */
  readonly rows: number;
  readonly encoding: CsvFileEncoding;
  /** The language of the headers. */
  readonly language: Locale;
  /** What every user of the file gets. `timeZone` is an IANA name. */
  readonly locale: Locale;
  readonly timeZone: string;
  readonly settings: Settings;
  readonly contract: ContractSeats;
  /** Which of the columns there are that nobody has to fill in. */
  readonly optional?: readonly OptionalColumn[];
}

/** Rows that are written at once. */
const ROWS_OF_PART = 500;

/**
 * The file that an administrator fills in: the columns that the contract calls for, and a row per user with a password
 * of its own, the same codes for all, and the login ID and the name left empty. It is written piece by piece, each as
 * it is asked for.
 * @throws RangeError where `rows` or `timeZone` is none of those that are offered
 */
export function createUserCsvTemplate(input: UserCsvTemplateInput): Iterable<Uint8Array<ArrayBuffer>> {
  const { rows, contract, optional = [] } = input;
  if (!Number.isInteger(rows) || rows < 1 || rows > LIMITS.importRowsMax)
    throw new RangeError(`A template can't have ${rows} rows`);
  const columns = possibleColumns(contract).filter(({ key }) => !isOptionalColumn(key) || optional.includes(key));
  const codes = columns.map((column) => codeOf(column, input));
  return parts(input, columns, codes);
}

function* parts(
  { rows, encoding, language }: UserCsvTemplateInput,
  columns: readonly Column[],
  codes: readonly string[],
): Generator<Uint8Array<ArrayBuffer>> {
  yield bytesOf(encodeCsv(writeCsv([columns.map((column) => column.header[language])]), encoding));
  const password = columns.findIndex((column) => column.key === 'password');
  for (let left = rows; left > 0; left -= ROWS_OF_PART) {
    const users = Array.from({ length: Math.min(left, ROWS_OF_PART) }, () => codes.with(password, generatePassword()));
    yield bytesOf(encodeCsvPart(writeCsv(users), encoding));
  }
}

/** What is written is ours: a test holds that each header can be written in either encoding. */
function bytesOf(encoded: EncodedCsv): Uint8Array<ArrayBuffer> {
  if (!encoded.ok) throw new Error(`A template can't be written: ${encoded.characters.join(' ')}`);
  return encoded.bytes;
}
