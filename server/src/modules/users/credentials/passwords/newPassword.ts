import { type ContractSeats, type Issue, type UserFields, checkUserFields, newPasswordIssue } from '@rollcall/shared';

/**
 * Every rule that a user who is added by themselves must meet: those of all users, and their password must not be a
 * weak one.
 */
export async function newUserIssues(fields: UserFields, seats: ContractSeats, organization: string): Promise<Issue[]> {
  const issues = checkUserFields(fields, seats);
  if (issues.some(({ field }) => field === 'password')) return issues;
  const weak = await newPasswordIssue(fields.password, fields, organization);
  return weak ? [...issues, weak] : issues;
}
