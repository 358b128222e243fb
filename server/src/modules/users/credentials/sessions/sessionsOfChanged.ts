import type { UserEntity } from '../../accounts/user.entity.ts';
import type { UsersChanged } from '../../accounts/user.events.ts';
import type { SessionStore } from './session.store.ts';

/** So many users' sessions are ended by one statement. */
const CHUNK = 500;

/**
 * Ends the sessions of users who are deleted, deactivated or given another password, inside the transaction that does
 * it. Their rows are written before, on which whoever signs in at this moment waits: so no session comes in behind. A
 * session in which its user chose the password goes on.
 */
export const endSessionsOfChanged =
  (store: SessionStore) =>
  async ({ changes, ownSessionId }: UsersChanged): Promise<void> => {
    const ids = changes.flatMap(({ before, after }) => (before && isShutOut(before, after) ? [before.id] : []));
    for (let i = 0; i < ids.length; i += CHUNK) await store.deleteAllOf(ids.slice(i, i + CHUNK), ownSessionId);
  };

/** A privilege is looked up with each request, so whoever loses one stays signed in. */
const isShutOut = (before: UserEntity, after: UserEntity | null): boolean =>
  !after ||
  (after.deactivatedAt !== null && before.deactivatedAt === null) ||
  after.passwordHash !== before.passwordHash;
