import { type Column, possibleColumns } from '../users/columns.ts';
import type { Locale } from '../text/locales.ts';
import type { ContractSeats } from '../users/seats.ts';
import { type CodedFields, codeOf } from './cells/codes.ts';
import { keptName, keptText } from '../sheetFile/formula.ts';
import { STATUS_NAMES } from './cells/information.ts';
import { INFORMATION_COLUMNS, informationHeader } from './header/information.ts';

/** A user as an export tells them: never a password. */
export interface ExportedUser extends CodedFields {
  readonly id: string;
  readonly loginId: string;
  readonly name: string;
  readonly reading: string;
  readonly phoneNumber: string | null;
  readonly createdAt: Date;
  readonly lastSignInAt: Date | null;
}

const TEXTS = ['loginId', 'name', 'reading'] as const;
const isText = (key: Column['key']): key is (typeof TEXTS)[number] => TEXTS.some((text) => text === key);

/**
 * Writes users as the rows of a CSV for one reader: the columns of the user CSV but for the password, in codes, so that
 * the file can be uploaded again; behind them what an upload leaves out, in the reader's words and zone.
 * @param timeZone IANA name
 */
export function userExporter(contract: ContractSeats, reader: { readonly locale: Locale; readonly timeZone: string }) {
  const columns = possibleColumns(contract).filter(({ key }) => key !== 'password');
  // Swedish writes `2026-11-22 12:00:00`, which every spreadsheet takes for a time.
  const clock = new Intl.DateTimeFormat('sv', { timeZone: reader.timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const cell = (user: ExportedUser, column: Column): string =>
    column.key === 'phoneNumber'
      ? keptText(user.phoneNumber ?? '')
      : isText(column.key)
        ? keptName(user[column.key])
        : codeOf(column, user);
  return {
    header: [
      ...columns.map(({ header }) => header[reader.locale]),
      ...INFORMATION_COLUMNS.map((column) => informationHeader(column, reader)),
    ],
    row: (user: ExportedUser, status: keyof typeof STATUS_NAMES): string[] => [
      ...columns.map((column) => cell(user, column)),
      STATUS_NAMES[status][reader.locale],
      clock.format(user.createdAt),
      user.lastSignInAt ? clock.format(user.lastSignInAt) : '',
      user.id,
    ],
    /** The reader's day, as `2026-11-22`. */
    day: (now: Date): string => clock.format(now).slice(0, 10),
  };
}
