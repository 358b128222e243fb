import { dialedOf, toE164 } from '../phone/phoneNumber.ts';
import type { Issue } from '../issues/issue.ts';
import { excerpt } from '../text/excerpt.ts';
import { trimUnseen } from '../text/trim.ts';
import { foldWidth } from '../text/width.ts';

/** What is longer is no number, however it is written. */
export const LONGEST_NUMBER = 100;

/** What is dialed inside of an organization: more digits are a number of a country, and have to be read as one. */
const EXTENSION = /^(?=.*\d)[\d*#]{1,8}$/;
const E164 = /^\+[1-9]\d{6,14}$/;

/** A number with a fraction, such as the 2001.0 that a program makes of 2001: its digits together are another number. */
const FRACTION = /^(?:0|[1-9]\d*)\.\d+$/;

/**
 * The number under which a user is called, as it is kept: as E.164 has it, or an extension as it is dialed. What can't
 * be read is left as it is, trimmed, for {@link checkUserNumber} to refuse.
 * @param timeZone IANA name of the user's zone, by which numbers at home are read
 */
export function cleanUserNumber(text: string, timeZone: string): string {
  const trimmed = trimUnseen(text);
  if (trimmed.length > LONGEST_NUMBER || FRACTION.test(foldWidth(trimmed))) return trimmed;
  const dialed = dialedOf(trimmed);
  return toE164(trimmed, timeZone) ?? (EXTENSION.test(dialed) ? dialed : trimmed);
}

/** The rule of such a number, which the caller has cleaned: nothing, a number of a country, or a short extension. */
export function checkUserNumber(number: string): Issue | undefined {
  if (number === '' || EXTENSION.test(number) || E164.test(number)) return undefined;
  return { code: 'INVALID_USER_NUMBER', field: 'phoneNumber', params: { value: excerpt(number) } };
}
