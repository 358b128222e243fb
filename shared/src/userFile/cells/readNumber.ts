import type { Issue } from '../../issues/issue.ts';
import { plainCode } from '../../sheetFile/formula.ts';
import { foldWidth } from '../../text/width.ts';
import { LONGEST_NUMBER, checkUserNumber } from '../../users/userNumber.ts';
import { cellText } from './cellText.ts';
import { changedBySpreadsheet, suspicionOf } from './changedBySpreadsheet.ts';
import { spreadsheetError } from './losses.ts';
import { storedUserNumber } from './stored.ts';

/** A user's number as a cell has it. */
export interface ReadNumber {
  /** As it is kept; absent where there is none. */
  readonly phoneNumber?: { readonly phoneNumber: string };
  readonly issue?: Issue | undefined;
}
const NO_NUMBER: ReadNumber = {};

/** @param timeZone the user's, if it could be read: as its country writes numbers */
export function readNumber(cell: string | undefined, timeZone = ''): ReadNumber {
  const phoneNumber = storedUserNumber(cell, timeZone);
  if (phoneNumber === '') return NO_NUMBER;
  const broken = checkUserNumber(phoneNumber);
  return {
    phoneNumber: { phoneNumber },
    issue: broken && (madeBySpreadsheet(foldWidth(plainCode(cellText(cell)))) ?? broken),
  };
}

/**
 * What a spreadsheet made of a number: a day, an amount, one in powers of ten, or digits without the zero or the plus
 * before them.
 */
export function madeBySpreadsheet(number: string): Issue | undefined {
  if (number.length > LONGEST_NUMBER) return undefined;
  const error = spreadsheetError('phoneNumber', number);
  return error ?? (suspicionOf('name', number) && changedBySpreadsheet('phoneNumber', number));
}
