import { newPasswordIssue } from '@rollcall/shared';
import {
  type UserPrincipal,
  type AuditRecorder,
  type Clock,
  Fault,
  type UnitOfWork,
  auditActor,
  refuse,
  SYSTEM_PRINCIPAL,
  assertConfirmed,
  runAs,
} from '../../../../kernel/index.ts';
import type { UserEntity } from '../user.entity.ts';
import type { UserStore } from '../user.store.ts';
import type { UserWriter } from '../writing/userWriter.ts';
import type { PasswordHasher } from '../../credentials/passwords/passwordHasher.ts';
import type { Attempt, AttemptGuard } from '../../credentials/attempts/attemptGuard.ts';
import type { SessionEntity } from '../../credentials/sessions/session.entity.ts';
import { sessionEnd } from '../../credentials/sessions/session.events.ts';
import type { SessionStore } from '../../credentials/sessions/session.store.ts';
import { hashOfToken, newToken } from '../../credentials/sessions/sessionToken.ts';

interface Dependencies {
  readonly store: SessionStore;
  readonly users: UserStore;
  readonly writer: UserWriter;
  readonly hasher: PasswordHasher;
  readonly attempts: AttemptGuard;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  readonly organizationName: (organizationId: string) => Promise<string>;
  /** Milliseconds without a request after which a session ends. */
  readonly idle: number;
}

/** What a change of the password came to: the session goes on under a new token, which is told this once. */
export interface ChangedPassword {
  readonly user: UserEntity;
  readonly token: string;
  readonly expiresAt: Date;
}

/** How many of a user's sessions are listed. */
export const SESSIONS_SHOWN = 100;
/** More than anybody has. */
const MOST_SESSIONS = 10_000;

/** What the signed-in do about their own way in: their password, and where they are signed in. */
export class OwnAccountService {
  constructor(private readonly parts: Dependencies) {}

  /** The caller's sessions: the one that asks, then the others, the most recently used first. */
  async sessions(actor: UserPrincipal): Promise<SessionEntity[]> {
    const [current, others] = await Promise.all([
      this.parts.store.findOwn(actor.userId, actor.sessionId),
      this.#others(actor, SESSIONS_SHOWN),
    ]);
    return [...(current ? [current] : []), ...others].slice(0, SESSIONS_SHOWN);
  }

  /**
   * Ends one of the caller's sessions, which may be the one that asks.
   * @throws Refused SESSION_NOT_FOUND where the caller has no such session, or not any more
   */
  async endSession(actor: UserPrincipal, id: string): Promise<void> {
    const { store, unitOfWork } = this.parts;
    const end = async (): Promise<void> => {
      await this.#lockOwn(actor);
      const session = await store.findOwn(actor.userId, id);
      if (!session || !this.#isAlive(session) || !(await store.delete(id))) {
        return refuse({ code: 'SESSION_NOT_FOUND', params: {} });
      }
      this.#recordEnd(actor, session);
    };
    // On nobody's behalf: the session may be the one that lets the caller do this, and it is locked.
    await runAs(SYSTEM_PRINCIPAL, () => unitOfWork.run(end));
  }

  /**
   * Ends every session of the caller's but the one that asks.
   * @returns how many had not run out: no others are recorded
   */
  endOtherSessions(actor: UserPrincipal): Promise<number> {
    const { store, unitOfWork } = this.parts;
    return unitOfWork.run(async () => {
      await this.#lockOwn(actor);
      let ended = 0;
      for (const session of await this.#others(actor, MOST_SESSIONS)) {
        if (!(await store.delete(session.id))) continue;
        this.#recordEnd(actor, session);
        ended += 1;
      }
      await store.deleteOthers(actor.userId, actor.sessionId);
      return ended;
    });
  }

  /**
   * Gives the caller a password of their own choice, ends their other sessions and goes on with this one under a new
   * token.
   * @param current may be left out where it is temporary and was given in this session a moment ago
   * @throws Refused REAUTHENTICATION_REQUIRED, PASSWORD_INCORRECT, PASSWORD_UNCHANGED, PASSWORD_USED_BEFORE, TOO_MANY_ATTEMPTS,
   * ORGANIZATION_SUSPENDED, or the rule that the new password breaks
   */
  async changePassword(actor: UserPrincipal, current: string | undefined, next: string): Promise<ChangedPassword> {
    const { attempts, users } = this.parts;
    const user = await users.find(actor.organizationId, actor.userId);
    const organization = await this.parts.organizationName(actor.organizationId);
    const issue = await newPasswordIssue(next, user ?? {}, organization);
    if (issue) refuse(issue);
    if (current === undefined && user?.passwordTemporary) assertConfirmed(actor, this.parts.clock.now());
    // By the session alone: who guesses at the sign-in doesn't keep its user from this, nor the other way round.
    const attempt: Attempt = { ...actor, by: { session: actor.sessionId } };
    const recordStop = (): Promise<void> => this.#recordRefusal(actor, 'TOO_MANY_ATTEMPTS');
    const changed = await attempts.hear(attempt, recordStop, (hearing) =>
      this.#changePassword(actor, current, next, hearing.release),
    );
    if (changed) return changed;
    await this.#recordRefusal(actor, 'PASSWORD_INCORRECT');
    return refuse({ code: 'PASSWORD_INCORRECT', params: {} });
  }

  /** @returns undefined where the current password is wrong */
  async #changePassword(
    actor: UserPrincipal,
    current: string | undefined,
    next: string,
    release: () => Promise<void>,
  ): Promise<ChangedPassword | undefined> {
    const { store, users, writer, hasher, unitOfWork, clock } = this.parts;
    const { organizationId } = actor;
    const user = await users.find(organizationId, actor.userId);
    if (!user) return undefined;
    // Nothing is guessed where none is given: whoever signed in with a temporary one has just shown that they know it.
    const given = current === undefined ? user.passwordTemporary : await hasher.verify(user.passwordHash, current);
    if (!given) return undefined;
    const unfit = await this.#usedBefore(user, next);
    if (unfit) {
      await unitOfWork.run(release);
      refuse({ code: unfit, field: 'password', params: {} });
    }
    const passwordHash = await hasher.hash(next, 'person');
    const token = newToken();
    return unitOfWork.run(async () => {
      const now = clock.now();
      await writer.lock(organizationId);
      const before = await users.lock(organizationId, user.id);
      if (before?.passwordHash !== user.passwordHash) return undefined;
      const after = { ...before, passwordHash, passwordTemporary: false, passwordSetAt: now, passwordBefore: null };
      await writer.write({
        organizationId,
        kind: 'PASSWORD_CHANGE',
        by: auditActor(actor),
        changes: [{ before, after }],
        describe: () => undefined,
        ownSessionId: actor.sessionId,
      });
      if (!(await store.renew(actor.sessionId, now, { tokenHash: hashOfToken(token), confirmedAt: now })))
        return this.#refuseEnded();
      const session = await store.findOwn(actor.userId, actor.sessionId);
      if (!session) return this.#refuseEnded();
      await release();
      return { user: after, token, expiresAt: session.expiresAt };
    });
  }

  /** Why a new password is none: it is the present one, or the one before. */
  async #usedBefore(
    { passwordHash, passwordBefore }: UserEntity,
    next: string,
  ): Promise<'PASSWORD_UNCHANGED' | 'PASSWORD_USED_BEFORE' | undefined> {
    const { hasher } = this.parts;
    if (await hasher.verify(passwordHash, next)) return 'PASSWORD_UNCHANGED';
    return passwordBefore !== null && (await hasher.verify(passwordBefore, next)) ? 'PASSWORD_USED_BEFORE' : undefined;
  }

  /** The caller's sessions that have not run out, but the one that asks. */
  async #others(actor: UserPrincipal, limit: number): Promise<SessionEntity[]> {
    const { store, clock } = this.parts;
    const now = clock.now();
    const alive = await store.alive(actor.userId, now, this.#usedSince(now), limit);
    return alive.filter((session) => session.id !== actor.sessionId);
  }

  #isAlive({ expiresAt, lastSeenAt }: SessionEntity): boolean {
    const now = this.parts.clock.now();
    return expiresAt > now && lastSeenAt >= this.#usedSince(now);
  }

  #usedSince(now: Date): Date {
    return new Date(now.getTime() - this.parts.idle);
  }

  /**
   * Makes sure that the caller's session has not been ended since the request began: of two that end each other one
   * stays.
   */
  async #lockOwn(actor: UserPrincipal): Promise<void> {
    const alive = await this.parts.store.touch(actor.sessionId, this.parts.clock.now());
    if (!alive) this.#refuseEnded();
  }

  #refuseEnded(): never {
    throw new Fault('UNAUTHENTICATED', 'Sign in first.');
  }

  async #recordRefusal(actor: UserPrincipal, reason: string): Promise<void> {
    const { unitOfWork, audit } = this.parts;
    await unitOfWork.run(async () => {
      const who = { actor: auditActor(actor), target: selfOf(actor) };
      audit.record(actor.organizationId, { kind: 'PASSWORD_CHANGE_REFUSED', ...who, after: { reason } });
    });
  }

  #recordEnd(actor: UserPrincipal, session: SessionEntity): void {
    const user = { id: actor.userId, loginId: actor.loginId };
    this.parts.audit.record(actor.organizationId, sessionEnd(auditActor(actor), user, session));
  }
}

const selfOf = (actor: UserPrincipal) => ({ type: 'user' as const, id: actor.userId, name: actor.loginId });
