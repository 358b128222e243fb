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
  /** How many of the rows that were read are hidden. */
  readonly hiddenRows: number;
}

/** Which sheet is read: see `SheetFileOptions`. */
interface SheetWish {
  readonly sheet?: string | undefined;
  readonly score?: ((rows: readonly (readonly string[])[]) => number) | undefined;
}

/** So many sheets in which something stands are looked at for what is sought. */
const LOOKED_AT = 10;
/** A sheet with so much of it is the one. */
const SURE = 3;

/** The sheet that looks most like what is sought, of those that were looked at. */
interface Choice {
  looked: number;
  score: number;
  read?: ReadWorkbook;
}

/** The rows of a sheet, or why the workbook could not be read. */
export type ReadWorkbook =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[]; readonly sheet: SheetChoice }
  | { readonly ok: false; readonly issue: SheetIssue };

/**
 * Reads an .xlsx workbook as rows of cells, `rows[n]` being row `n + 1` of the sheet: of its visible sheets the one
 * that is asked for, or that looks like what is sought, or the first in which something stands. Hidden sheets are not
 * read, and formulas are not computed anew. Never throws.
 * @returns FILE_TOO_LARGE or FILE_TOO_COMPLEX where it holds more than is read, or UNREADABLE_FILE where it is damaged
 * or has no visible cell
 */
export function readWorkbook(bytes: Uint8Array, wish: SheetWish = {}): ReadWorkbook {
  try {
    return readSheet(new WorkbookParts(bytes), wish);
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

function readSheet(parts: WorkbookParts, { sheet: asked, score = () => SURE }: SheetWish): ReadWorkbook {
  const count = { elements: 0 };
  const { sheets, stringsPath, stylesPath, from1904 } = readOutline(parts, count);
  const strings: string[] = [];
  const dated: boolean[] = [];
  parts.read((path) => {
    if (path === stringsPath) return stringsReader(strings, count);
    return path === stylesPath ? stylesReader(dated, count) : undefined;
  });
  const context = { strings, dated, from1904 };
  const wanted = sheets.filter(({ name }) => name === asked);
  const choice: Choice = { looked: 0, score: -1 };
  for (const sheet of wanted.length > 0 ? wanted : sheets) {
    const { name, path } = sheet;
    const rows: string[][] = [];
    const notes = { hiddenRows: 0 };
    parts.read((part) => (part === path ? cellsReader(rows, context, count, notes) : undefined));
    if (rows.every((cells) => cells.every(isBlank))) continue;
    choice.looked += 1;
    const found = score(rows);
    if (found > choice.score) {
      const others = sheets.filter((other) => other !== sheet).map((other) => other.name);
      choice.score = found;
      choice.read = { ok: true, rows, sheet: { name, others, ...notes } };
    }
    if (found >= SURE || choice.looked === LOOKED_AT) break;
  }
  if (choice.read) return choice.read;
  return refused('UNREADABLE_FILE', { fileKind: sheets.length > 0 ? 'empty' : 'damaged' });
}
