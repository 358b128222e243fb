import type { Issue } from '../issues/issue.ts';
import type { CsvEncoding } from '../sheetFile/encoding/encodings.ts';
import { readSheetFile } from '../sheetFile/readSheetFile.ts';
import type { SheetTable } from '../sheetFile/rows.ts';
import { contactHeader } from './contactHeader.ts';
import { type ReadContacts, readContacts } from './readContacts.ts';

/** A file of contacts, for the thread that reads it: plain data, as what is found is. */
export interface ContactFileInput {
  /** The file's bytes, or its text where that is known. */
  readonly file: Uint8Array | SheetTable;
  /** IANA name of the zone of whoever hands it over, by which numbers at home are read. */
  readonly timeZone: string;
  /** Of the bytes; found out where it is left out. */
  readonly encoding?: CsvEncoding | undefined;
}

/** What stands in a file, or why it can't be read. */
export type ContactFileReading =
  | { readonly ok: true; readonly found: ReadContacts }
  | { readonly ok: false; readonly issue: Issue };

/** How many columns a row of a sheet names. */
const known = (cells: readonly string[]): number => contactHeader(cells).columns.filter((key) => key !== null).length;

/** Reads the bytes of a file, CSV in any encoding or a workbook, as contacts. */
export async function readContactFile({ file, timeZone, encoding }: ContactFileInput): Promise<ContactFileReading> {
  if (!(file instanceof Uint8Array)) return { ok: true, found: readContacts(file, { timeZone }) };
  const read = await readSheetFile(file, {
    encoding,
    score: (rows) => Math.max(0, ...rows.slice(0, 20).map(known)),
  });
  return read.ok ? { ok: true, found: readContacts(read.table, { timeZone }) } : read;
}
