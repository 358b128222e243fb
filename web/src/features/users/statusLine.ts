import type { Tone } from '#components/ui/StatusDot.tsx';
import type { UserRowFragment, UserStatus } from '#graphql/generated.ts';
import type { Format } from '#i18n/format.tsx';

type Standing = Pick<UserRowFragment, 'status' | 'availableFrom' | 'temporaryPasswordExpiresAt'>;

export const TONES: Readonly<Record<UserStatus, Tone>> = { PENDING: 'wait', ACTIVE: 'good', DEACTIVATED: 'idle' };

/** The status of a user at a moment: nobody stays pending until the list is read again. */
export const statusAt = ({ status, availableFrom }: Standing, now: number): UserStatus =>
  status === 'PENDING' && Date.parse(availableFrom) <= now ? 'ACTIVE' : status;

/** Whether a temporary password can't be used any more. */
export const hasRunOut = ({ temporaryPasswordExpiresAt: expiry }: Standing, now: number): boolean =>
  expiry != null && Date.parse(expiry) <= now;

/**
 * A user's status in one short line: of one who is pending, from when they can sign in, and of one whose temporary
 * password has run out, that it has. The title says it in full.
 */
export function statusLine(user: Standing, now: number, { t, start, from }: Pick<Format, 't' | 'start' | 'from'>) {
  const status = statusAt(user, now);
  const name = t(`userStatus.${status}`);
  if (status === 'PENDING') {
    const title = t('users.availableFrom', { instant: start(user.availableFrom) });
    return { tone: TONES[status], text: t('users.pendingFrom', { from: from(user.availableFrom, now) }), title };
  }
  if (status === 'ACTIVE' && hasRunOut(user, now)) {
    return { tone: 'bad' as const, text: t('users.passwordGone'), title: `${name} · ${t('users.passwordExpired')}` };
  }
  return { tone: TONES[status], text: name, title: undefined };
}
