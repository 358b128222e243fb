import { LIMITS } from '@rollcall/shared';

/** What is looked at of a name: twice as much as is kept of it, in characters of two units. */
const LONGEST = LIMITS.fileNameLength * 4;

/** A file's name as it can be kept and shown: one line of whole, visible characters. */
export function cleanFileName(name: string): string {
  const visible = name
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Co}\u2028-\u202e\u2066-\u2069]/gu, '')
    .trim();
  return [...visible].slice(0, LIMITS.fileNameLength).join('') || 'users.csv';
}
