import type { Issue } from '../../issues/issue.ts';
import { plainCode } from '../../sheetFile/formula.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Localized } from '../../text/locales.ts';
import { checkPassword } from '../../users/fields.ts';
import { cellText } from './cellText.ts';

/** What an export calls the statuses of users. */
export const STATUS_NAMES = {
  PENDING: { en: 'Pending', ja: '準備中' },
  ACTIVE: { en: 'Active', ja: '有効' },
  DEACTIVATED: { en: 'Deactivated', ja: '無効' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a row of a file of changes says in columns that only tell something; each as it stands, shortened. */
export interface ToldCells {
  readonly status?: string;
  readonly id?: string;
}

/** Where these columns are; -1 where a file has none. */
export type ToldColumns = Readonly<Record<keyof ToldCells, number>>;

/** @returns undefined where nothing stands there, as in most files */
export function readTold(cells: readonly string[], at: ToldColumns): ToldCells | undefined {
  const cell = (index: number): string => (index < 0 ? '' : excerpt(plainCode(cellText(cells[index]))));
  const [status, id] = [cell(at.status), cell(at.id)];
  return status === '' && id === '' ? undefined : { ...(status && { status }), ...(id && { id }) };
}

/**
 * Whether someone who is deactivated, or not, is called so. Who was pending when the file was made may be active now.
 */
function meansStatus(cell: string, deactivated: boolean): boolean {
  const key = cell.normalize('NFKC').toLowerCase();
  const means = (status: keyof typeof STATUS_NAMES): boolean =>
    Object.values(STATUS_NAMES[status]).some((name) => name.toLowerCase() === key);
  return deactivated ? means('DEACTIVATED') : means('ACTIVE') || means('PENDING');
}

/**
 * What was edited where a file only tells something: it is not changed, and whoever edited it has to know that. Days
 * are not compared, since each spreadsheet writes them in its own way.
 */
export function toldOtherwise(
  { status, id }: ToldCells,
  user: { readonly id: string; readonly deactivated: boolean },
): Issue[] {
  const issues: Issue[] = [];
  // Cells slip sideways, and what is quoted is kept and shown: nothing that may be a password.
  if (status !== undefined && !meansStatus(status, user.deactivated))
    issues.push({
      code: 'STATUS_NOT_CHANGEABLE',
      params: checkPassword(status) === undefined ? {} : { value: status },
    });
  if (id !== undefined && id.toLowerCase() !== user.id) issues.push({ code: 'USER_ID_DIFFERS', params: {} });
  return issues;
}
