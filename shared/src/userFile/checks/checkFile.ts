import { loadCommonPasswords } from '../../users/passwords/commonPasswords.ts';
import type { Issue } from '../../issues/issue.ts';
import type { ContractSeats } from '../../users/seats.ts';
import { type CheckedUserCsv, checkUserCsv } from './checkUsers.ts';
import { type CheckedUserUpdates, checkUserUpdates } from './checkUpdates.ts';
import type { CsvEncoding } from '../../sheetFile/encoding/encodings.ts';
import { writeCsv } from '../../sheetFile/csv/write.ts';
import type { FilledColumns } from '../header/arranged.ts';
import type { ChosenColumns } from '../header/headers.ts';
import { knownColumnsIn } from '../header/layout.ts';
import { namesAsRead } from './namesAsRead.ts';
import { type ReadSheetFile, readSheetFile } from '../../sheetFile/readSheetFile.ts';
import type { SheetTable } from '../../sheetFile/rows.ts';

/** What a file is looked at for. */
export interface FileChecks {
  /** Users to be added. */
  readonly users: {
    readonly contract: ContractSeats;
    readonly rowLimit: number;
    /** Whether rows that name nobody are left out. */
    readonly leaveOutUnfilled?: boolean;
    /** What passwords are held against besides the common ones; weak ones are not looked for where it is left out. */
    readonly passwords?: { readonly organization: string; readonly refuse: boolean };
  };
  /** Changes of users who are there. */
  readonly updates: { readonly contract: ContractSeats };
}

/** What is found in it. */
export interface FileFindings {
  readonly users: CheckedUserCsv;
  readonly updates: CheckedUserUpdates;
}

export type FileCheckKind = keyof FileChecks;

/** A file and what it is looked at for. It is plain data, as what is found is: both go from thread to thread. */
export interface CheckFileInput<Kind extends FileCheckKind> {
  readonly kind: Kind;
  readonly terms: FileChecks[Kind];
  /** The file's bytes, or its text or rows where those are known. */
  readonly file: Uint8Array | SheetTable;
  /** Of the bytes; found out where it is left out. */
  readonly encoding?: CsvEncoding | undefined;
  /** One character; found out where it is left out. */
  readonly delimiter?: string | undefined;
  /** The row of the header, as a spreadsheet numbers it; found out where it is left out. */
  readonly headerRow?: number | undefined;
  /** The sheet of a workbook; the one with a header that is known, or else the first, where it is left out. */
  readonly sheet?: string | undefined;
  /** Headers that were matched by hand. */
  readonly columns?: ChosenColumns | undefined;
  /** Of users to be added: what the columns that are missing are filled with. */
  readonly filled?: FilledColumns | undefined;
  /** Of a table whose bytes were read before: see {@link ReadSheetFile}. */
  readonly lossy?: boolean | undefined;
}

/** How a file was read and what was found in it, or why it can't be read. */
export type CheckedFile<Kind extends FileCheckKind> =
  | (Omit<Extract<ReadSheetFile, { ok: true }>, 'table'> & {
      /**
       * What the same table is known by when it comes again: the text of a CSV, and of a workbook its rows as CSV. It
       * is not read again.
       */
      readonly text: string;
      readonly checked: FileFindings[Kind];
    })
  | { readonly ok: false; readonly issue: Issue };

/**
 * Reads a file and checks what is in it: all that may take long with a file, for the thread in which it may.
 *
 * The way of the data, on either side: bytes -> a table (the text of a CSV; of a workbook the cells themselves) ->
 * numbered rows of cells -> a user's fields, or changes, with the issues of each row. So bytes are decoded once and a
 * text is split into cells once. The server goes on with the fields. The console goes on with the rows, as a {@link
 * UserCsvTable}: that reads each row's fields a second time, as it does with every row that is edited.
 */
export async function checkFile<Kind extends FileCheckKind>({
  kind,
  terms,
  file,
  encoding,
  delimiter,
  headerRow,
  sheet,
  columns,
  filled,
  lossy = false,
}: CheckFileInput<Kind>): Promise<CheckedFile<Kind>> {
  const read: ReadSheetFile =
    file instanceof Uint8Array
      ? await readSheetFile(file, { encoding, sheet, score: (rows) => knownColumnsIn(rows, terms.contract) })
      : { ok: true, table: file, lossy };
  if (!read.ok) {
    const { readings } = read.issue.params;
    if (!readings || !(file instanceof Uint8Array)) return read;
    const named = await namesAsRead(file, readings, terms.contract, delimiter);
    return { ok: false, issue: { ...read.issue, params: { readings: named } } };
  }
  const { table, ...found } = read;
  const options = { ...terms, lossy: read.lossy, delimiter, headerRow, columns, filled };
  const text = typeof table === 'string' ? table : writeCsv(table);
  return { ...found, text, checked: await CHECKS[kind](table, options) };
}

type Check<Kind extends FileCheckKind> = (
  table: SheetTable,
  options: FileChecks[Kind] &
    Pick<CheckFileInput<Kind>, 'delimiter' | 'headerRow' | 'columns' | 'filled'> & {
      readonly lossy: boolean;
    },
) => FileFindings[Kind] | Promise<FileFindings[Kind]>;

const CHECKS: { readonly [Kind in FileCheckKind]: Check<Kind> } = {
  users: async (table, { passwords, ...options }) => {
    const held = passwords && { ...passwords, common: await loadCommonPasswords() };
    return checkUserCsv(table, { ...options, ...(held && { passwords: held }) });
  },
  updates: checkUserUpdates,
};
