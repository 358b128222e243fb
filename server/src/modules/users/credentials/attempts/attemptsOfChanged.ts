import { loginIdKey } from '@rollcall/shared';
import type { UserChange, UsersChanged } from '../../accounts/user.events.ts';
import type { AttemptGuard } from './attemptGuard.ts';

/**
 * Forgets the attempts that were counted against login IDs, inside the transaction that gives their users a new way in:
 * a temporary password, or another login ID. What is counted of a login ID that is nobody's any more is no use to
 * whoever gets it next.
 */
export const forgetAttemptsOfChanged =
  (attempts: AttemptGuard) =>
  ({ changes }: UsersChanged): Promise<void> =>
    attempts.forget(changes.flatMap(freshLoginIds));

function freshLoginIds({ before, after }: UserChange): string[] {
  if (!before) return [];
  if (!after) return [before.loginId];
  if (loginIdKey(before.loginId) !== loginIdKey(after.loginId)) return [before.loginId, after.loginId];
  return after.passwordTemporary && after.passwordHash !== before.passwordHash ? [after.loginId] : [];
}
