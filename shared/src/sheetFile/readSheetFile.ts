import { LIMITS } from '../limits.ts';
import { decodeCsv } from './encoding/decode.ts';
import type { CsvEncoding } from './encoding/encodings.ts';
import { fileKindOf } from './fileKind.ts';
import type { SheetTable } from './rows.ts';
import type { SheetIssue } from './sheetIssue.ts';
import type { SheetChoice } from './workbook/readWorkbook.ts';

/** The table of a file, and how it was found; or why the file could not be read. */
export type ReadSheetFile =
  | {
      readonly ok: true;
      readonly table: SheetTable;
      /** Whether a `?` may stand for a character that had no place where the file was saved. */
      readonly lossy: boolean;
      /** What the bytes of a CSV were read in; absent for a workbook. */
      readonly encoding?: CsvEncoding;
      /** Which sheet of a workbook it is; absent for a CSV. */
      readonly sheet?: SheetChoice;
    }
  | { readonly ok: false; readonly issue: SheetIssue };

/** How a file is to be read, where that is known. */
export interface SheetFileOptions {
  /** Of a CSV; found out where it is left out. */
  readonly encoding?: CsvEncoding | undefined;
  /** Of a workbook, the name of the sheet; one that is not there is as none. */
  readonly sheet?: string | undefined;
  /**
   * How much the rows of a sheet look like what is sought: without a `sheet` the first of those with the most is read.
   */
  readonly score?: (rows: readonly (readonly string[])[]) => number;
}

/**
 * Reads the bytes of a file as a table: CSV in any of its encodings as text, an .xlsx workbook as rows. What reads
 * workbooks is loaded for the first of them.
 * @returns as {@link decodeCsv} and {@link readWorkbook}
 */
export async function readSheetFile(bytes: Uint8Array, options: SheetFileOptions = {}): Promise<ReadSheetFile> {
  if (bytes.length > LIMITS.csvLength || fileKindOf(bytes) !== 'xlsx') {
    const decoded = await decodeCsv(bytes, options.encoding);
    if (!decoded.ok) return decoded;
    const { text, ...found } = decoded;
    return { ...found, table: text };
  }
  const { readWorkbook } = await import('./workbook/readWorkbook.ts');
  const read = readWorkbook(bytes, options);
  return read.ok ? { ok: true, table: read.rows, lossy: false, sheet: read.sheet } : read;
}
