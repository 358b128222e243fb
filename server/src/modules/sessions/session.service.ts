import { createHash, randomBytes } from 'node:crypto';
import { checkPassword } from '@rollcall/shared';
import {
  type Actor,
  type AuditActor,
  type AuditRecorder,
  type Clock,
  INSTALLATION_ID,
  type UnitOfWork,
  auditActor,
  newId,
  refuse,
} from '../../kernel/index.ts';
import type { PasswordHasher, UserEntity, UserStore } from '../users/index.ts';
import type { AttemptGuard } from './attemptGuard.ts';
import type { SessionEntity } from './session.entity.ts';
import type { SessionStore } from './session.store.ts';

/** Where a request comes from. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string;
}

/** A session just opened. The token is told this once. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly user: UserEntity;
}

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
  /** Milliseconds after which a session ends however busy it is. */
  readonly max: number;
}

const TOUCH_EVERY_MS = 60_000;
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Signs people in and out, and knows who sends a request. */
export class SessionService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Opens a session.
   * @throws Refused INVALID_CREDENTIALS alike for a wrong password, an unknown login ID and a deactivated user, ACCOUNT_PENDING
   *   for a user who is not ready yet, TOO_MANY_ATTEMPTS
   */
  async signIn(loginId: string, password: string, origin: Origin): Promise<OpenedSession> {
    const { attempts, users, hasher, clock } = this.parts;
    await attempts.count(loginId, origin.address);
    const user = (await users.findByLoginId(loginId.trim())) ?? undefined;
    const matches = await hasher.verify(user?.passwordHash, password);
    if (!user || !matches || user.deactivatedAt) {
      await this.#recordRefusal(user, origin, 'INVALID_CREDENTIALS');
      return refuse({ code: 'INVALID_CREDENTIALS', params: {} });
    }
    if (user.availableFrom > clock.now()) {
      await this.#recordRefusal(user, origin, 'ACCOUNT_PENDING');
      const { availableFrom, timeZone } = user;
      return refuse({ code: 'ACCOUNT_PENDING', params: { until: availableFrom.toISOString(), timeZone } });
    }
    return this.#open(user, origin);
  }

  async #open(user: UserEntity, origin: Origin): Promise<OpenedSession> {
    const { store, users, attempts, unitOfWork, audit, clock, max } = this.parts;
    const token = randomBytes(32).toString('base64url');
    const now = clock.now();
    const session: SessionEntity = {
      id: newId(),
      tokenHash: hashOf(token),
      userId: user.id,
      organizationId: user.organizationId,
      address: origin.address.slice(0, 64),
      userAgent: origin.userAgent.slice(0, 255),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + max),
    };
    await unitOfWork.run(async () => {
      // The password was verified outside of this transaction: it may have been changed, or the user deactivated, since.
      if (!(await users.recordSignIn(user, now))) refuse({ code: 'INVALID_CREDENTIALS', params: {} });
      await store.insert(session);
      await attempts.succeeded(user.loginId, origin.address);
      audit.record(user.organizationId, { kind: 'SIGN_IN', actor: actorOf(user, origin), target: targetOf(user) });
    });
    return { token, expiresAt: session.expiresAt, user: { ...user, lastSignInAt: now } };
  }

  /** Writes as much for an unknown login ID as for a known one, so that the time taken tells nothing. */
  async #recordRefusal(user: UserEntity | undefined, origin: Origin, reason: string): Promise<void> {
    const { unitOfWork, audit } = this.parts;
    await unitOfWork.run(async () => {
      audit.record(user?.organizationId ?? INSTALLATION_ID, {
        kind: 'SIGN_IN_REFUSED',
        // What was typed as an unknown login ID may be a password, so it is not kept.
        actor: user ? actorOf(user, origin) : { userId: null, name: '?', address: origin.address },
        ...(user && { target: targetOf(user) }),
        after: { reason: user?.deactivatedAt ? 'DEACTIVATED' : reason },
      });
    });
  }

  /**
   * Who sends a request. A session ends when it was idle for too long, at its absolute end, and when its user is deactivated.
   * @param token from the cookie
   */
  async actorOf(token: string | undefined, address: string): Promise<Actor | null> {
    if (!token) return null;
    const { store, users, unitOfWork, clock, idle } = this.parts;
    const session = await store.findByTokenHash(hashOf(token));
    const now = clock.now();
    if (!session || session.expiresAt <= now || now.getTime() - session.lastSeenAt.getTime() > idle) return null;
    const user = await users.find(session.organizationId, session.userId);
    if (!user || user.deactivatedAt) return null;
    if (now.getTime() - session.lastSeenAt.getTime() >= Math.min(TOUCH_EVERY_MS, idle / 2)) {
      await unitOfWork.run(() => store.touch(session.id, now));
    }
    return {
      userId: user.id,
      organizationId: user.organizationId,
      loginId: user.loginId,
      locale: user.locale,
      timeZone: user.timeZone,
      administrative: user.settings.administrative,
      mustChangePassword: user.passwordTemporary,
      sessionId: session.id,
      address,
    };
  }

  /** Ends the caller's session. */
  async signOut(actor: Actor): Promise<void> {
    const { store, unitOfWork, audit } = this.parts;
    await unitOfWork.run(async () => {
      if (!(await store.delete(actor.sessionId))) return;
      audit.record(actor.organizationId, { kind: 'SIGN_OUT', actor: auditActor(actor), target: selfOf(actor) });
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
    await attempts.count(actor.loginId, actor.address);
    const user = await users.find(actor.organizationId, actor.userId);
    if (!user || !(await hasher.verify(user.passwordHash, current))) {
      return refuse({ code: 'PASSWORD_INCORRECT', params: {} });
    }
    if (current === next) refuse({ code: 'PASSWORD_UNCHANGED', field: 'password', params: {} });
    const passwordHash = await hasher.hash(next, 'person');
    await unitOfWork.run(async () => {
      if (!(await users.setPassword(user, passwordHash))) refuse({ code: 'PASSWORD_INCORRECT', params: {} });
      await store.deleteOthers(user.id, actor.sessionId);
      await attempts.succeeded(actor.loginId, actor.address);
      audit.record(actor.organizationId, { kind: 'PASSWORD_CHANGE', actor: auditActor(actor), target: selfOf(actor) });
    });
    return { ...user, passwordTemporary: false };
  }

  /** Drops what has run out. */
  async cleanUp(): Promise<void> {
    await this.parts.unitOfWork.run(() => this.parts.store.deleteExpired(this.parts.clock.now()));
    await this.parts.attempts.cleanUp();
  }
}

const actorOf = (user: UserEntity, origin: Origin): AuditActor => ({
  userId: user.id,
  name: user.loginId,
  address: origin.address,
});
const targetOf = (user: UserEntity) => ({ type: 'user' as const, id: user.id, name: user.loginId });
const selfOf = (actor: Actor) => ({ type: 'user' as const, id: actor.userId, name: actor.loginId });
