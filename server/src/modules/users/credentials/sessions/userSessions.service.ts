import {
  type ActingPrincipal,
  type AuditRecorder,
  type Clock,
  Fault,
  type UnitOfWork,
  auditActor,
  refuse,
} from '../../../../kernel/index.ts';
import type { UserEntity } from '../../accounts/user.entity.ts';
import type { UserStore } from '../../accounts/user.store.ts';
import type { OwnAccountService } from '../../accounts/own/ownAccount.service.ts';
import type { SessionEntity } from './session.entity.ts';
import { sessionEnd } from './session.events.ts';
import type { SessionStore } from './session.store.ts';

interface Dependencies {
  readonly store: SessionStore;
  readonly users: UserStore;
  readonly own: OwnAccountService;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  /** Milliseconds without a request after which a session ends. */
  readonly idle: number;
}

/** How many of a user's sessions are listed with the user at most: few enough that lists of users can show them. */
export const SESSIONS_OF_USER = 20;

/** What administrators do about where the users of their organization are signed in. */
export class UserSessionsService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Where a user of the caller's organization is signed in, the most recently used sessions first.
   * @param limit from 1 to {@link SESSIONS_OF_USER}
   * @throws Fault BAD_USER_INPUT for the limit
   */
  async sessions(actor: ActingPrincipal, userId: string, limit: number): Promise<SessionEntity[]> {
    const { store, own, clock, idle } = this.parts;
    if (limit < 1 || limit > SESSIONS_OF_USER)
      throw new Fault('BAD_USER_INPUT', `first must be from 1 to ${SESSIONS_OF_USER}.`);
    if (actor.kind === 'user' && userId === actor.userId) return (await own.sessions(actor)).slice(0, limit);
    const now = clock.now();
    return store.alive(userId, now, new Date(now.getTime() - idle), limit);
  }

  /**
   * Ends a session of a user, or all of them; of one's own, the one that asks only where it is named.
   * @returns how many were ended
   * @throws Refused USER_NOT_FOUND; SESSION_NOT_FOUND where the user has no such session, or not any more
   */
  end(actor: ActingPrincipal, userId: string, sessionId?: string): Promise<number> {
    const { own } = this.parts;
    if (actor.kind !== 'user' || userId !== actor.userId) return this.#endOf(actor, userId, sessionId);
    return sessionId === undefined ? own.endOtherSessions(actor) : own.endSession(actor, sessionId).then(() => 1);
  }

  #endOf(actor: ActingPrincipal, userId: string, sessionId: string | undefined): Promise<number> {
    const { store, users, unitOfWork } = this.parts;
    return unitOfWork.run(async () => {
      // With the row locked, on which whoever signs in at this moment waits: no session comes in behind.
      const user = await users.lock(actor.organizationId, userId);
      if (!user) return refuse({ code: 'USER_NOT_FOUND', params: {} });
      const chosen = await this.#chosen(userId, sessionId);
      if (sessionId === undefined) await store.deleteAll(userId);
      else await store.delete(sessionId);
      for (const session of chosen) this.#record(actor, user, session);
      return chosen.length;
    });
  }

  /** @returns the sessions to be ended: one of them, or all that have not run out */
  async #chosen(userId: string, sessionId: string | undefined): Promise<SessionEntity[]> {
    const { store, clock, idle } = this.parts;
    if (sessionId !== undefined) {
      const session = await store.findOwn(userId, sessionId);
      return session ? [session] : refuse({ code: 'SESSION_NOT_FOUND', params: {} });
    }
    const now = clock.now();
    return store.alive(userId, now, new Date(now.getTime() - idle));
  }

  #record(actor: ActingPrincipal, user: UserEntity, session: SessionEntity): void {
    this.parts.audit.record(actor.organizationId, sessionEnd(auditActor(actor), user, session));
  }
}
