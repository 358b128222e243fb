import type { Issue } from '../../issues/issue.ts';
import { excerpt } from '../../text/excerpt.ts';

/** What a spreadsheet shows, and saves, where a formula has no result or a column is too narrow for a number. */
const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|#+)$/;

/** Refuses a text that a spreadsheet put in the place of one. */
export function spreadsheetError(field: 'name' | 'password' | 'phoneNumber', cell: string): Issue | undefined {
  if (cell.charCodeAt(0) !== 0x23 || !SPREADSHEET_ERROR.test(cell)) return undefined;
  return { code: 'SPREADSHEET_ERROR', field, params: { value: excerpt(cell) } };
}

/**
 * What programs write for a character that they can't: Unicode's own sign, and the one that Japanese printers had for a
 * missing type.
 */
const REPLACEMENT = /[\uFFFD〓]|\?\?/;

/**
 * Refuses a name in which a character was lost when the file was saved: 髙 or 𠮷 become `?` where the encoding has no
 * place for them.
 * @param lossy whether the file's encoding may have had none; a single `?` is taken for itself where it is Unicode
 */
export function lostCharacter(name: string, lossy: boolean): Issue | undefined {
  if (!REPLACEMENT.test(name) && !(lossy && name.includes('?'))) return undefined;
  return { code: 'LOST_CHARACTER', field: 'name', params: { value: excerpt(name) } };
}
