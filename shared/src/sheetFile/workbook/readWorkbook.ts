import { LIMITS } from '../../limits.ts';
import { isBlank } from '../../text/trim.ts';
import type { SheetIssue } from '../sheetIssue.ts';
import { WorkbookTooComplex, WorkbookTooLarge } from './bounds.ts';
import { cellsReader } from './cells.ts';
import { stylesReader } from './dates.ts';
import { readOutline } from './outline.ts';
import { stringsReader } from './strings.ts';
import { WorkbookParts } from './unpack.ts';

/** Which sheet of a workbook was read, and the names of the other visible ones, in their order. */
export interface SheetChoice {
  readonly name: string;
  readonly others: readonly string[];
}

/** The rows of a sheet, or why the workbook could not be read. */
export type ReadWorkbook =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[]; readonly sheet: SheetChoice }
  | { readonly ok: false; readonly issue: SheetIssue };

/**
 * Reads an .xlsx workbook as rows of cells, `rows[n]` being row `n + 1` of the sheet: of its visible sheets the first
 * one in which something stands. Hidden sheets are not read, and formulas are not computed anew. Never throws.
 * @returns FILE_TOO_LARGE or FILE_TOO_COMPLEX where it holds more than is read, or UNREADABLE_FILE where it is damaged
 * or has no visible cell
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  try {
    return readFirstSheet(new WorkbookParts(bytes));
  } catch (error) {
    if (error instanceof WorkbookTooLarge) return refused('FILE_TOO_LARGE', { limit: LIMITS.csvLength });
    if (error instanceof WorkbookTooComplex) return refused('FILE_TOO_COMPLEX', {});
    // Whatever else unzipping and parsing may throw says that the bytes are no workbook.
    return refused('UNREADABLE_FILE', { fileKind: 'damaged' });
  }
}

const refused = (code: SheetIssue['code'], params: SheetIssue['params']): ReadWorkbook => ({
  ok: false,
  issue: { code, params },
});

function readFirstSheet(parts: WorkbookParts): ReadWorkbook {
  const count = { elements: 0 };
  const { sheets, stringsPath, stylesPath, from1904 } = readOutline(parts, count);
  const strings: string[] = [];
  const dated: boolean[] = [];
  parts.read((path) => {
    if (path === stringsPath) return stringsReader(strings, count);
    return path === stylesPath ? stylesReader(dated, count) : undefined;
  });
  const context = { strings, dated, from1904 };
  for (const { name, path } of sheets) {
    const rows: string[][] = [];
    parts.read((part) => (part === path ? cellsReader(rows, context, count) : undefined));
    if (rows.every((cells) => cells.every(isBlank))) continue;
    const others = sheets.map((sheet) => sheet.name).filter((other) => other !== name);
    return { ok: true, rows, sheet: { name, others } };
  }
  return refused('UNREADABLE_FILE', { fileKind: sheets.length > 0 ? 'empty' : 'damaged' });
}
