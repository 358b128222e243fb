import { assertBound } from './bounds.ts';
import type { TextSink } from './unpack.ts';
import { type ElementCount, type XmlVisitor, xmlReader } from './xml.ts';

/** The built-in number formats that show a date or a time; 27 to 36 and 50 to 58 are those of East Asia. */
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** What in a format's code is no pattern: texts in quotes or behind a mark, and conditions or colours in brackets. */
const LITERAL = /"[^"]*"|[\\_*].|\[(?!h+\]|m+\]|s+\])[^[\]]*\]|general/gi;

/** The longest code that a spreadsheet takes; of a longer one no more is looked at. */
const LONGEST_CODE = 255;

/** Collects which cell styles show a number as a date or a time: `dated[style]` is true for those. */
export function stylesReader(dated: boolean[], count: ElementCount): TextSink {
  const custom = new Map<string, boolean>();
  let inCellStyles = false;
  const visitor: XmlVisitor = {
    open(name, { numFmtId = '', formatCode = '' }) {
      if (name === 'numFmt') custom.set(numFmtId, showsDate(formatCode));
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) dated.push(custom.get(numFmtId) ?? isBuiltIn(Number(numFmtId)));
      assertBound('styles', custom.size);
      assertBound('styles', dated.length);
    },
    close: (name) => void (name === 'cellXfs' && (inCellStyles = false)),
  };
  return xmlReader(visitor, count);
}

const showsDate = (code: string): boolean => /[dmyhs]/i.test(code.slice(0, LONGEST_CODE).replace(LITERAL, ''));

const isBuiltIn = (id: number): boolean => BUILT_IN.some(([from, to]) => id >= from && id <= to);

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * The date of a serial number as `2026-03-05 00:00:00`. The time always stands there: a spreadsheet has made a date out
 * of something that looked like one, and with a space in it, it can't pass for the password or the login ID that was
 * typed.
 */
export function dateText(serial: number, from1904: boolean): string {
  const instant = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * DAY));
  return Number.isNaN(instant.getTime()) ? String(serial) : instant.toISOString().slice(0, 19).replace('T', ' ');
}
