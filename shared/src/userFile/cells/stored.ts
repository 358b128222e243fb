import { foldWidth } from '../../text/width.ts';
import { plainCode, plainText } from '../../sheetFile/formula.ts';
import { cleanUserName } from '../../users/userName.ts';
import { cleanReading } from '../../users/reading.ts';
import { cleanUserNumber } from '../../users/userNumber.ts';
import { cellText } from './cellText.ts';

/**
 * A cell of a login ID as it is read, and kept: trimmed, in ASCII, without what keeps a spreadsheet from changing it.
 */
export const storedLoginId = (cell: string | undefined): string => foldWidth(plainCode(cellText(cell)));

/** A cell of a name as it is read, and kept: see `cleanUserName`. */
export const storedName = (cell: string | undefined): string => cleanUserName(plainText(cellText(cell)));

/** A cell of a reading as it is read, and kept: see `cleanReading`. */
export const storedReading = (cell: string | undefined): string => cleanReading(plainText(cellText(cell)));

/** A cell of a user's number as it is read, and kept: see `cleanUserNumber`. */
export const storedUserNumber = (cell: string | undefined, timeZone: string): string =>
  cell === undefined || cell === '' ? '' : cleanUserNumber(plainCode(cellText(cell)), timeZone);
