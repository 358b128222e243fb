import { planOf } from './numberingPlans.ts';
import { dialedOf } from './phoneNumber.ts';

/**
 * A telephone number as its reader's country writes it.
 * @param number as E.164 has it, or as it was sent where it could not be read so
 * @param timeZone IANA name of the reader's zone
 * @returns `03-1234-5678` of `+81312345678` in Tokyo; one of another country, or none of E.164's, as it is
 */
export function localNumber(number: string, timeZone: string): string {
  const plan = planOf(timeZone);
  const abroad = plan && `+${plan.countryCode}`;
  if (!abroad || !number.startsWith(abroad)) return number;
  const home = plan.trunkPrefix + number.slice(abroad.length);
  if (!plan.national.test(home)) return number;
  const written = plan.written.find(([pattern]) => pattern.test(home));
  return written ? home.replace(...written) : home;
}

/**
 * With what the kept numbers begin that someone looks for.
 * @param text the beginning of a number as they write it, at home or with the country's code
 * @param timeZone IANA name of their zone
 * @returns `['0312', '+81312']` of `03-12` in Tokyo: what is no number of E.164's is kept as it was sent; undefined where
 * it is no number
 */
export function numberPrefixes(text: string, timeZone: string): readonly string[] | undefined {
  const dialed = dialedOf(text);
  if (!/^\+?[\d*#]+$/.test(dialed)) return undefined;
  if (!/^\d+$/.test(dialed)) return [dialed];
  const plan = planOf(timeZone);
  const prefixes = new Set([dialed]);
  // No country's code begins with a zero.
  if (!dialed.startsWith('0')) prefixes.add(`+${dialed}`);
  if (!plan) return [...prefixes];
  const { abroad, countryCode, trunkPrefix } = plan;
  if (dialed.startsWith(trunkPrefix)) prefixes.add(`+${countryCode}${dialed.slice(trunkPrefix.length)}`);
  else if (trunkPrefix === '1') prefixes.add(`+${countryCode}${dialed}`);
  if (dialed.startsWith(abroad)) prefixes.add(`+${dialed.slice(abroad.length)}`);
  return [...prefixes];
}
