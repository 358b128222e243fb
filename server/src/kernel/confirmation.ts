import type { ActingPrincipal, UserPrincipal } from './principal.ts';
import { refuse } from './errors.ts';

/** For how long a password that was given counts, in milliseconds. */
export const CONFIRMATION_LASTS = 10 * 60_000;

/**
 * By how much the clocks of two servers on one database may differ. What is further ahead was written by a clock that
 * jumped.
 */
const CLOCK_SKEW = 60_000;

/** Whether the caller gave their password in this session of late. A time in the future is no proof of that. */
function isConfirmed({ confirmedAt }: Pick<UserPrincipal, 'confirmedAt'>, now: Date): boolean {
  if (!confirmedAt) return false;
  const age = now.getTime() - confirmedAt.getTime();
  return age >= -CLOCK_SKEW && age <= CONFIRMATION_LASTS;
}

/**
 * Lets only a caller go on who gave their password in this session of late: before what a hand on a forgotten screen,
 * or a stolen session, must not do.
 * @throws Refused REAUTHENTICATION_REQUIRED
 */
export function assertConfirmed(actor: UserPrincipal, now: Date): void {
  if (!isConfirmed(actor, now)) refuse({ code: 'REAUTHENTICATION_REQUIRED', params: {} });
}

/**
 * The same for what gives privileges, or the way into an account that has them: no program does it, or it could give
 * itself more than the scopes of its token.
 * @throws Refused REAUTHENTICATION_REQUIRED, PRIVILEGES_NOT_BY_TOKEN
 */
export function assertMayEmpower(actor: ActingPrincipal, now: Date): void {
  if (actor.kind === 'service') refuse({ code: 'PRIVILEGES_NOT_BY_TOKEN', params: {} });
  assertConfirmed(actor, now);
}
