import { trimUnseen } from '../text/trim.ts';

/**
 * What makes a spreadsheet take a cell for a formula, or look past to find one, also behind apostrophes of the cell's
 * own. Those of full width are formulas in a spreadsheet in Japanese.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** The same behind the apostrophe that defused it. */
const DEFUSED = /^'+[=+\-@＝＋－＠\t\r\n]/;

/**
 * A cell of a file that people open in a spreadsheet: what it would take for a formula is text there, by an apostrophe
 * in front. A cell that has apostrophes there already gets one more, so that {@link restoreFormula} gives back any cell
 * as it was.
 */
export const defuseFormula = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The inverse of {@link defuseFormula}: takes away the apostrophe that it put there, and nothing else. */
export const restoreFormula = (cell: string): string => (DEFUSED.test(cell) ? cell.slice(1) : cell);

/** What a cell of a workbook reads as whose formula has no result in the file. */
export const NO_RESULT = '#FORMULA!';

/** How some programs keep a spreadsheet from reading a value as a number: as a formula of one text. */
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/;

/** The text of a formula of one text; undefined where a cell is none. */
function textInFormula(cell: string): string | undefined {
  if (!cell.startsWith('="')) return undefined;
  return TEXT_FORMULA.exec(cell)?.[1]?.replaceAll('""', '"');
}

/**
 * What a spreadsheet changes when it opens a file: what it takes for a formula, a number, a day, a time, an amount or a
 * truth value, and what begins with the apostrophe that it takes for its own.
 */
const CHANGED =
  /^[=+\-@'＝＋－＠$¥€£(\t]|^[\d.,:/%\s年月日-]+$|^\d+(?:\.\d*)?E[+-]?\d+\.?\d*$|^\d{1,2}-[A-Za-z]{3}|^[A-Za-z]{3}-\d|^(?:true|false)$|^\d{1,2}:\d\d/i;

/**
 * A cell that no spreadsheet changes: a formula of one text, where the text itself would be changed.
 * {@link plainPassword} gives back any text as it was.
 */
export const keptText = (text: string): string => (CHANGED.test(text) ? `="${text.replaceAll('"', '""')}"` : text);

/**
 * The same for a name or a login ID, where what begins as a formula does becomes text by an apostrophe, which is what a
 * file that somebody else opens should have.
 */
export const keptName = (text: string): string =>
  FORMULA.test(text) ? defuseFormula(text) : text.startsWith("'") ? text : keptText(text);

/** A trimmed password without what kept a spreadsheet from changing it: the inverse of {@link keptText}. */
export const plainPassword = (cell: string): string => textInFormula(cell) ?? cell;

/**
 * A trimmed cell that is not a password as its text: without what keeps a spreadsheet from taking it for something
 * else, and without the spaces that come to light behind that.
 */
export function plainText(cell: string): string {
  if (cell.length > 0 && !isMark(cell.charCodeAt(0))) return cell;
  const text = trimUnseen(textInFormula(cell) ?? restoreFormula(cell));
  return text === "'" ? '' : text;
}

/** The same where no value begins with an apostrophe. */
export function plainCode(cell: string): string {
  return cell.length > 0 && !isMark(cell.charCodeAt(0)) ? cell : trimUnseen(plainText(cell).replace(/^'+/, ''));
}

const isMark = (code: number): boolean => code === 0x27 || code === 0x3d;
