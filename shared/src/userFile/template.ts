import type { Settings } from '../users/catalogue.ts';
import { columnsOf } from '../users/columns.ts';
import { LIMITS } from '../limits.ts';
import type { Locale } from '../text/locales.ts';
import { generatePassword } from '../users/passwords/generatePassword.ts';
import type { ContractSeats } from '../users/seats.ts';
import { codeOf } from './cells/codes.ts';
import { type CsvFileEncoding, encodeCsv } from '../sheetFile/encoding/encode.ts';
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
}

/**
 * The file that an administrator fills in: the columns that the contract calls for, and a row per user with a password of
 * its own, the same codes for all, and the login ID and the name left empty.
 * @throws RangeError where `rows` or `timeZone` is none of those that are offered
 */
export function createUserCsvTemplate(input: UserCsvTemplateInput): {
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
} {
  const { rows, encoding, language, contract } = input;
  if (!Number.isInteger(rows) || rows < 1 || rows > LIMITS.importRowsMax)
    throw new RangeError(`A template can't have ${rows} rows`);
  const columns = columnsOf(contract);
  const codes = columns.map((column) => codeOf(column, input));
  const password = columns.findIndex((column) => column.key === 'password');
  const users = Array.from({ length: rows }, () => codes.with(password, generatePassword()));
  const encoded = encodeCsv(writeCsv([columns.map((column) => column.header[language]), ...users]), encoding);
  // The headers are ours: a test holds that each can be written in either encoding.
  if (!encoded.ok) throw new Error(`A header can't be written in ${encoding}: ${encoded.characters.join(' ')}`);
  return { fileName: 'rollcall-users.csv', bytes: encoded.bytes };
}
