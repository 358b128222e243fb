import type { Issue } from '@rollcall/shared';
import type { UserEntity } from '../user.entity.ts';

/** What tells whether anything has become of a user since they were added. */
export type UserTraces = Pick<UserEntity, 'id' | 'lastSignInAt' | 'version'>;

/**
 * Why a user can't be taken for one whom nobody has touched: they have signed in, or an administrator has changed them,
 * be it by an edit, a bulk action, a new password, or by deactivating them. Becoming active by the mere passing of time
 * is nothing. This is the one place that knows; whatever else a user can leave behind is asked for here.
 * @param actorId who wants to know: their own account is never untouched
 * @returns nothing for an untouched user
 */
export function touchesOf({ id, lastSignInAt, version }: UserTraces, actorId: string): Issue[] {
  return [
    ...(id === actorId ? [{ code: 'OWN_ACCOUNT' as const, params: {} }] : []),
    ...(lastSignInAt ? [{ code: 'USER_HAS_SIGNED_IN' as const, params: { at: lastSignInAt.toISOString() } }] : []),
    // Every change by an administrator counts the version up, from the 1 with which a user begins.
    ...(version > 1 ? [{ code: 'USER_WAS_CHANGED' as const, params: {} }] : []),
  ];
}
