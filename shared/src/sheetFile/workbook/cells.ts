import { LIMITS } from '../../limits.ts';
import { NO_RESULT } from '../formula.ts';
import { dateText } from './dates.ts';
import { TextCollector, unescapeText } from './strings.ts';
import { WorkbookTooLarge } from './bounds.ts';
import type { TextSink } from './unpack.ts';
import { type Attributes, type ElementCount, type XmlVisitor, xmlReader } from './xml.ts';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Whether a number in this style is a date. */
  readonly dated: readonly boolean[];
  readonly from1904: boolean;
}

/** What else there is to say of a sheet's rows. */
export interface SheetNotes {
  /** How many rows with something in them are hidden. */
  hiddenRows: number;
}

const ROWS_MAX = 1_048_576;
const COLUMNS_MAX = 16_384;

/** Collects the rows of a sheet as texts: `rows[n]` is row `n + 1` of the sheet, and rows without cells are empty. */
export function cellsReader(
  rows: string[][],
  context: CellContext,
  count: ElementCount,
  notes: SheetNotes = { hiddenRows: 0 },
): TextSink {
  const inline = new TextCollector();
  let rowNumber = 0;
  let column = -1;
  let cell: Attributes | undefined;
  let inValue = false;
  let hidden = false;
  let noted = false;
  let formula = false;
  let value = '';
  let length = 0;

  const openRow = (number: number): void => {
    if (!(number > rowNumber && number <= ROWS_MAX)) throw new RangeError(`No row ${number} can stand here`);
    rowNumber = number;
    column = -1;
  };
  // Only for a cell in which something stands: sheets that were once formatted have a last row far below.
  const rowHere = (): string[] => {
    while (rows.length < rowNumber) rows.push([]);
    return rows[rowNumber - 1] ?? [];
  };
  const closeCell = ({ t, s }: Attributes): void => {
    const found = t === 'inlineStr' ? inline.take() : cellText(value, t, Number(s), context);
    // The result may be an empty text, which says of itself that it is one.
    const text = found === '' && formula && t !== 'str' ? NO_RESULT : found;
    if (text === '') return;
    if (hidden && !noted) notes.hiddenRows += 1;
    noted = true;
    const row = rowHere();
    // Counted as a CSV would be: a workbook can refer to one long text from a million cells.
    length += text.length + column + 1 - row.length;
    if (length > LIMITS.csvLength) throw new WorkbookTooLarge();
    while (row.length < column) row.push('');
    row[column] = text;
  };
  const visitor: XmlVisitor = {
    open(name, attributes) {
      if (name === 'row') {
        openRow(Number(attributes['r'] ?? rowNumber + 1));
        hidden = ['1', 'true'].includes(attributes['hidden'] ?? '');
        noted = false;
      } else if (name === 'c') {
        cell = attributes;
        column = columnOf(attributes['r']) ?? column + 1;
        if (column >= COLUMNS_MAX) throw new RangeError(`No cell ${attributes['r']} can be`);
        value = '';
        formula = false;
      } else if (name === 'v') inValue = true;
      else if (name === 'f') formula = true;
      else if (cell) inline.open(name);
    },
    text(text) {
      if (inValue) value += text;
      else if (cell) inline.text(text);
    },
    close(name) {
      if (name === 'v') inValue = false;
      else if (name === 'c' && cell) {
        closeCell(cell);
        cell = undefined;
      } else if (cell) inline.close(name);
    },
  };
  return xmlReader(visitor, count);
}

/** `AB12` is column 27, counted from 0; undefined where a cell does not say where it stands. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  let number = 0;
  for (let i = 0; i < letters.length; i += 1) number = number * 26 + letters.charCodeAt(i) - 64;
  return number - 1;
}

/** The text of a value: of a formula it is the result that was saved with it. */
function cellText(value: string, type: string | undefined, style: number, context: CellContext): string {
  if (type === 's') return context.strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'str') return unescapeText(value);
  if (type === 'e' || type === 'd' || value === '') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  // As short as it can be told: files hold 0.30000000000000004 where a person reads 0.3.
  return context.dated[style] ? dateText(number, context.from1904) : String(Number(number.toPrecision(15)));
}
