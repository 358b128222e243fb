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

/** How some programs keep a spreadsheet from reading a value as a number: as a formula of one text. */
const TEXT_FORMULA = /^="([^"]*)"$/;

/**
 * A trimmed cell that is not a password as its text: without what keeps a spreadsheet from taking it for something
 * else, and without the spaces that come to light behind that.
 */
export function plainText(cell: string): string {
  if (cell.length > 0 && !isMark(cell.charCodeAt(0))) return cell;
  const text = trimUnseen(TEXT_FORMULA.exec(cell)?.[1] ?? restoreFormula(cell));
  return text === "'" ? '' : text;
}

/** The same where no value begins with an apostrophe. */
export function plainCode(cell: string): string {
  return cell.length > 0 && !isMark(cell.charCodeAt(0)) ? cell : trimUnseen(plainText(cell).replace(/^'+/, ''));
}

const isMark = (code: number): boolean => code === 0x27 || code === 0x3d;
