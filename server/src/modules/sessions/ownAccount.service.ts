import { checkPassword } from '@rollcall/shared';
import {
  type Actor,
  type AuditRecorder,
  type Clock,
  Fault,
  type UnitOfWork,
  auditActor,
  refuse,
  runAs,
} from '../../kernel/index.ts';
import type { PasswordHasher, UserEntity, UserStore } from '../users/index.ts';
import type { AttemptGuard } from './attemptGuard.ts';
import type { SessionEntity } from './session.entity.ts';
import type { SessionStore } from './session.store.ts';

interface Dependencies {
  readonly store: SessionStore;
  readonly users: UserStore;
  readonly hasher: PasswordHasher;
  readonly attempts: AttemptGuard;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  /** Milliseconds without a request after which a session ends. */
  readonly idle: number;
}

/** How many of a user's sessions are listed. */
export const SESSIONS_SHOWN = 100;

/** What the signed-in do about their own way in: their password, and where they are signed in. */
export class OwnAccountService {
  constructor(private readonly parts: Dependencies) {}

  /** The caller's sessions: the one that asks, then the others, the most recently used first. */
  async sessions(actor: Actor): Promise<SessionEntity[]> {
    const { store, clock, idle } = this.parts;
    const now = clock.now();
    const usedSince = new Date(now.getTime() - idle);
    const [current, alive] = await Promise.all([
      store.findOwn(actor.userId, actor.sessionId),
      store.alive(actor.userId, now, usedSince, SESSIONS_SHOWN),
    ]);
    const others = alive.filter((session) => session.id !== actor.sessionId);
    return [...(current ? [current] : []), ...others].slice(0, SESSIONS_SHOWN);
  }

  /**
   * Ends one of the caller's sessions, which may be the one that asks.
   * @throws Refused SESSION_NOT_FOUND where the caller has no such session, or not any more
   */
  async endSession(actor: Actor, id: string): Promise<void> {
    const { store, unitOfWork } = this.parts;
    const end = async (): Promise<void> => {
      await this.#holdOwn(actor);
      const session = await store.findOwn(actor.userId, id);
      if (!session || !(await store.delete(id))) return refuse({ code: 'SESSION_NOT_FOUND', params: {} });
      this.#recordEnd(actor, session);
    };
    // On nobody's behalf: the session may be the one that lets the caller do this, and it is held.
    await runAs(null, () => unitOfWork.run(end));
  }

  /** Ends every session of the caller's but the one that asks. @returns how many those were */
  endOtherSessions(actor: Actor): Promise<number> {
    const { store, unitOfWork } = this.parts;
    return unitOfWork.run(async () => {
      await this.#holdOwn(actor);
      let ended = 0;
      for (const session of await store.others(actor.userId, actor.sessionId)) {
        if (!(await store.delete(session.id))) continue;
        this.#recordEnd(actor, session);
        ended += 1;
      }
      return ended;
    });
  }

  /**
   * Gives the caller a password of their own choice and ends their other sessions.
   * @throws Refused PASSWORD_INCORRECT, PASSWORD_UNCHANGED, TOO_MANY_ATTEMPTS, or the rule that the new password breaks
   */
  async changePassword(actor: Actor, current: string, next: string): Promise<UserEntity> {
    const { store, users, hasher, attempts, unitOfWork, audit } = this.parts;
    const issue = checkPassword(next);
    if (issue) refuse(issue);
    await attempts.count(actor, () => this.#recordRefusal(actor, 'TOO_MANY_ATTEMPTS'));
    const user = await users.find(actor.organizationId, actor.userId);
    if (!user || !(await hasher.verify(user.passwordHash, current))) return this.#refusePassword(actor);
    if (current === next) refuse({ code: 'PASSWORD_UNCHANGED', field: 'password', params: {} });
    const passwordHash = await hasher.hash(next, 'person');
    const changed = await unitOfWork.run(async () => {
      if (!(await users.setPassword(user, passwordHash))) return false;
      await this.#holdOwn(actor);
      await store.deleteOthers(user.id, actor.sessionId);
      await attempts.succeeded(actor.loginId, actor.address);
      audit.record(actor.organizationId, { kind: 'PASSWORD_CHANGE', actor: auditActor(actor), target: selfOf(actor) });
      return true;
    });
    return changed ? { ...user, passwordTemporary: false } : this.#refusePassword(actor);
  }

  /** Makes sure that the caller's session has not been ended since the request began: of two that end each other one stays. */
  async #holdOwn(actor: Actor): Promise<void> {
    const alive = await this.parts.store.touch(actor.sessionId, this.parts.clock.now());
    if (!alive) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
  }

  async #refusePassword(actor: Actor): Promise<never> {
    await this.#recordRefusal(actor, 'PASSWORD_INCORRECT');
    return refuse({ code: 'PASSWORD_INCORRECT', params: {} });
  }

  async #recordRefusal(actor: Actor, reason: string): Promise<void> {
    const { unitOfWork, audit } = this.parts;
    await unitOfWork.run(async () => {
      const who = { actor: auditActor(actor), target: selfOf(actor) };
      audit.record(actor.organizationId, { kind: 'PASSWORD_CHANGE_REFUSED', ...who, after: { reason } });
    });
  }

  #recordEnd(actor: Actor, { id, address, userAgent, createdAt, lastSeenAt }: SessionEntity): void {
    this.parts.audit.record(actor.organizationId, {
      kind: 'SESSION_END',
      actor: auditActor(actor),
      target: selfOf(actor),
      before: {
        sessionId: id,
        address,
        userAgent,
        signedInAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
      },
    });
  }
}

const selfOf = (actor: Actor) => ({ type: 'user' as const, id: actor.userId, name: actor.loginId });
