import { LIMITS } from '@rollcall/shared';
import type { UserPrincipal } from '../kernel/index.ts';

const KIB = 1024;

/**
 * Bytes of a request's body, by who asks. An administrator's holds the largest file in base64, and what stands around it. Whoever else
 * sends one has to say its length, and it is refused before it is read.
 */
export const BODY_LIMITS = {
  signedOut: 64 * KIB,
  signedIn: 256 * KIB,
  administrator: 4 * Math.ceil(LIMITS.csvLength / 3) + 64 * KIB,
} as const;

/** The most that a caller may send. Who must change a temporary password may do no more than sign in and choose another. */
export function bodyLimitOf(actor: UserPrincipal | null): number {
  if (!actor) return BODY_LIMITS.signedOut;
  return actor.permissions.has('administrative') && !actor.mustChangePassword
    ? BODY_LIMITS.administrator
    : BODY_LIMITS.signedIn;
}
