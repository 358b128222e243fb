import type { AccessScope, Principal } from '../kernel/index.ts';

const KIB = 1024;

/**
 * Bytes of a request's body, by who asks. An administrator's holds a list of users as text, and what stands around it;
 * files come to `POST /files`. Whoever else sends one has to say its length, and it is refused before it is read.
 */
export const BODY_LIMITS = {
  signedOut: 64 * KIB,
  signedIn: 256 * KIB,
  administrator: 1024 * KIB + 64 * KIB,
} as const;

/** With these a program sends as much as an administrator does. */
const TAKES_FILES: readonly AccessScope[] = ['users:write', 'imports:write', 'contacts:write'];

/**
 * The most that a caller may send. Who must change a temporary password may do no more than sign in and choose another.
 */
export function bodyLimitOf(actor: Principal | null): number {
  if (actor?.kind === 'service')
    return TAKES_FILES.some((scope) => actor.scopes.has(scope)) ? BODY_LIMITS.administrator : BODY_LIMITS.signedIn;
  if (actor?.kind !== 'user') return BODY_LIMITS.signedOut;
  return actor.permissions.has('administrative') && !actor.mustChangePassword
    ? BODY_LIMITS.administrator
    : BODY_LIMITS.signedIn;
}
