import { numberPrefixes } from '@rollcall/shared';

/** What is looked for: numbers that begin in one of some ways, or names, folded, that begin so. */
export type CallSearch = { readonly numbers: readonly string[] } | { readonly name: string };

/** A name as it is found: width, case, composition and white space folded; 255 UTF-16 units at most, as its column. */
export const nameKeyOf = (name: string): string =>
  name
    // Normalizing could make eighteen characters of each.
    .slice(0, 1_000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .slice(0, 255)
    .replace(/[\ud800-\udbff]$/, '');

/**
 * Reads what someone looks for.
 * @param timeZone IANA name of their zone, by which they write numbers
 * @returns undefined where it is blank, and everything is meant
 */
export function callSearchOf(text: string, timeZone: string): CallSearch | undefined {
  const numbers = numberPrefixes(text, timeZone);
  if (numbers) return { numbers };
  const name = nameKeyOf(text);
  return name === '' ? undefined : { name };
}
