import type { UserEntity } from '../../accounts/user.entity.ts';

/** What tells until when a temporary password can be used. */
export type PasswordAge = Pick<UserEntity, 'passwordTemporary' | 'passwordSetAt' | 'availableFrom'>;

/**
 * Until when a temporary password can be used; null for a password of the user's own, and where none runs out. The time
 * begins when it was set, or once the user can sign in. A clock that was ahead then can only make it longer.
 * @param lifetime in milliseconds, 0 for ever
 */
export function temporaryPasswordExpiry(user: PasswordAge, lifetime: number): Date | null {
  if (!user.passwordTemporary || lifetime === 0) return null;
  return new Date(Math.max(user.passwordSetAt.getTime(), user.availableFrom.getTime()) + lifetime);
}
