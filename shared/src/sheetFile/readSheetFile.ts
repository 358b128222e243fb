import { LIMITS } from '../limits.ts';
import { type CsvEncoding, decodeCsv } from './encoding/decode.ts';
import { fileKindOf } from './fileKind.ts';
import type { SheetIssue } from './sheetIssue.ts';
import type { SheetChoice } from './workbook/readWorkbook.ts';

/** The table of a file as CSV text, and how it was found; or why the file could not be read. */
export type ReadSheetFile =
  | {
      readonly ok: true;
      readonly text: string;
      /** Whether a `?` may stand for a character that had no place where the file was saved. */
      readonly lossy: boolean;
      /** What the file's bytes were read in; absent for a workbook. */
      readonly encoding?: CsvEncoding;
      /** Which sheet of a workbook it is; absent for a text. */
      readonly sheet?: SheetChoice;
    }
  | { readonly ok: false; readonly issue: SheetIssue };

/**
 * Reads the bytes of a file as CSV text: CSV in any of its encodings, or an .xlsx workbook. What reads
 * workbooks is loaded for the first of them.
 * @param encoding of a CSV; found out where it is left out
 * @returns as {@link decodeCsv} and {@link readWorkbook}
 */
export async function readSheetFile(bytes: Uint8Array, encoding?: CsvEncoding): Promise<ReadSheetFile> {
  if (bytes.length > LIMITS.csvLength || fileKindOf(bytes) !== 'xlsx') return decodeCsv(bytes, encoding);
  const { readWorkbook } = await import('./workbook/readWorkbook.ts');
  const read = readWorkbook(bytes);
  return read.ok ? { ...read, lossy: false } : read;
}
