import type { Issue } from '../issues/issue.ts';
import { LIMITS } from '../limits.ts';
import { checkName } from '../users/fields.ts';

/** The rule of a service token's name, cleaned as a user name is: 1 to 50 graphemes, nothing invisible. */
export function checkServiceTokenName(name: string): Issue | undefined {
  const issue = checkName(name, LIMITS.serviceTokenNameLength);
  return issue && { ...issue, params: { ...issue.params, of: 'serviceToken' } };
}
