import type { Issue } from '../../issues/issue.ts';
import { plainPassword } from '../../sheetFile/formula.ts';
import { checkPassword } from '../../users/fields.ts';
import { changedBySpreadsheet, suspicionOf } from './changedBySpreadsheet.ts';
import { spreadsheetError } from './losses.ts';
import { swallowedRows } from './swallowedRows.ts';

/** A password as a trimmed cell has it, with what is wrong with it, or what is to be thought about. */
export interface ReadPassword {
  readonly password: string;
  readonly issue?: Issue | undefined;
  readonly warning?: Issue | undefined;
}

/** A password is what stands in its cell, to the byte, but for what keeps a spreadsheet from changing it. */
export function readPassword(cell: string): ReadPassword {
  const password = plainPassword(cell);
  const suspicion = suspicionOf('password', password);
  if (suspicion === 'sure') return { password, issue: changedBySpreadsheet('password', password) };
  const issue =
    spreadsheetError('password', password) ?? swallowedRows('password', password) ?? checkPassword(password);
  if (issue) return { password, issue: suspicion ? changedBySpreadsheet('password', password) : issue };
  return suspicion ? { password, warning: changedBySpreadsheet('password', password) } : { password };
}
