import { planOf } from './numberingPlans.ts';

/** What may stand between digits. */
const SEPARATORS = /[\s().\u2010-\u2015\u2212\u30fc-]/g;

/** What is dialed of a number that was written: without separators, of plain width. */
export const dialedOf = (text: string): string => text.normalize('NFKC').replace(SEPARATORS, '');

/**
 * A telephone number as E.164 has it.
 * @param text as it was sent: of any width, with separators
 * @param timeZone IANA name of the zone of whoever was called or called: how numbers at home are written follows from it
 * @returns `+81312345678`; undefined where it can't be read as one, such as an extension, `Anonymous` or an emergency
 * number
 */
export function toE164(text: string, timeZone: string): string | undefined {
  const dialed = dialedOf(text);
  const plan = planOf(timeZone);
  if (dialed.startsWith('+')) return international(dialed.slice(1));
  if (!plan || !/^\d+$/.test(dialed)) return undefined;
  const { abroad, national, trunkPrefix, countryCode } = plan;
  // Abroad has at least seven digits behind the prefix and a country's code; fewer are a number at home.
  if (dialed.startsWith(abroad) && dialed.length >= abroad.length + 8)
    return international(dialed.slice(abroad.length));
  if (!national.test(dialed)) return undefined;
  const significant = trunkPrefix !== '' && dialed.startsWith(trunkPrefix) ? dialed.slice(1) : dialed;
  return international(`${countryCode}${significant}`);
}

/** E.164 has at most fifteen digits, of which the first is no zero. */
const international = (digits: string): string | undefined =>
  /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined;
