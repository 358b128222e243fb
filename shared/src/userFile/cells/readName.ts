import type { Issue } from '../../issues/issue.ts';
import { plainText } from '../../sheetFile/formula.ts';
import { checkUserName } from '../../users/fields.ts';
import { cleanUserName } from '../../users/userName.ts';
import { changedBySpreadsheet, suspicionOf } from './changedBySpreadsheet.ts';
import { READ_WRONG, garbled, ungarbled } from './garbled.ts';
import { lostCharacter, spreadsheetError } from './losses.ts';
import { swallowedRows } from './swallowedRows.ts';

/** A name as a trimmed cell has it, with what is wrong with it, or what is to be thought about: one cause alone. */
export interface ReadName {
  readonly name: string;
  readonly issue?: Issue | undefined;
  readonly warning?: Issue | undefined;
}

/** Nothing is suspected of what most names are made of. */
const PLAIN = /^[A-Za-z][A-Za-z .'-]*$|^[\p{Script=Han}ぁ-んァ-ヶー々 \u3000]+$/u;

/** @param lossy whether a `?` may stand for a character that was lost when the file was saved */
export function readName(cell: string, lossy: boolean): ReadName {
  const name = cleanUserName(plainText(cell));
  const broken = checkUserName(name);
  if (PLAIN.test(name) && !READ_WRONG.test(name)) return { name, issue: broken };
  const issue = spreadsheetError('name', name) ?? lostCharacter(name, lossy) ?? swallowedRows('name', name);
  if (issue) return { name, issue };
  if (name.includes('\\"')) return { name, issue: { code: 'BACKSLASH_QUOTES', field: 'name', params: {} } };
  const suspicion = suspicionOf('name', name);
  if (suspicion === 'sure') return { name, issue: changedBySpreadsheet('name', name) };
  const meant = suspicion ? undefined : ungarbled(name);
  // What was garbled breaks rules of its own: told of those, people look for a character that they never typed.
  if (meant !== undefined)
    return broken ? { name, issue: garbled(name, meant) } : { name, warning: garbled(name, meant) };
  if (broken) return { name, issue: broken };
  return suspicion ? { name, warning: changedBySpreadsheet('name', name) } : { name };
}
