import type { Issue } from '../issues/issue.ts';
import { LIMITS } from '../limits.ts';
import { checkName } from './fields.ts';

/** The columns of the user list that can be chosen, in their order; the name over the login ID is always there. */
export const USER_LIST_COLUMNS = [
  'reading',
  'status',
  'privileges',
  'services',
  'locale',
  'timeZone',
  'lastSignIn',
  'created',
  'import',
] as const;
export type UserListColumn = (typeof USER_LIST_COLUMNS)[number];

/** The rule of a view's name, cleaned as a user name is: 1 to 50 graphemes, nothing invisible. */
export function checkViewName(name: string): Issue | undefined {
  const issue = checkName(name, LIMITS.userViewNameLength);
  return issue && { ...issue, params: { ...issue.params, of: 'view' } };
}
