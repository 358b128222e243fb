import { type UserPrincipal, type AuditActor, type AuditRecorder, auditActor } from '../../../../kernel/index.ts';
import type { UserEntity } from '../../accounts/user.entity.ts';
import { sessionEnd } from './session.events.ts';
import type { SessionStore } from './session.store.ts';

/** How many sessions a user has at most, and how many of those beyond end at a time. */
const SESSIONS = 20;
const ENDED = 1_000;

interface Parts {
  readonly store: SessionStore;
  readonly audit: AuditRecorder;
  /** Milliseconds without a request after which a session ends. */
  readonly idle: number;
}

/** Ends the session that a browser had until somebody signed in on it, inside the open transaction. */
export async function endReplaced({ store, audit }: Parts, actor: UserPrincipal): Promise<void> {
  if (!(await store.delete(actor.sessionId))) return;
  const target = { type: 'user' as const, id: actor.userId, name: actor.loginId };
  audit.record(actor.organizationId, {
    kind: 'SIGN_OUT',
    actor: auditActor(actor),
    target,
    after: { reason: 'REPLACED' },
  });
}

/**
 * Makes room for one more session of a user, inside the open transaction: those that were not used for the longest time
 * end.
 */
export async function makeRoom(
  { store, audit, idle }: Parts,
  user: UserEntity,
  by: AuditActor,
  now: Date,
): Promise<void> {
  const usedSince = new Date(now.getTime() - idle);
  await store.deleteRunOut(user.id, now, usedSince);
  for (const session of await store.alive(user.id, now, usedSince, ENDED, SESSIONS - 1)) {
    await store.delete(session.id);
    audit.record(user.organizationId, sessionEnd(by, user, session, 'TOO_MANY_SESSIONS'));
  }
}
