import type { Issue } from '../issues/issue.ts';
import { LIMITS } from '../limits.ts';
import { checkName } from './fields.ts';

/** The rule of a view's name, cleaned as a user name is: 1 to 50 graphemes, nothing invisible. */
export function checkViewName(name: string): Issue | undefined {
  const issue = checkName(name, LIMITS.userViewNameLength);
  return issue && { ...issue, params: { ...issue.params, of: 'view' } };
}
