import { createHash, randomBytes } from 'node:crypto';
import type { Issue } from '@rollcall/shared';
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
  runAs,
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
  /** Whether nobody of an organization may sign in. */
  readonly isSuspended: (organizationId: string) => Promise<boolean>;
  /** Milliseconds without a request after which a session ends. */
  readonly idle: number;
  /** Milliseconds after which a session ends however busy it is. */
  readonly max: number;
}

const TOUCH_EVERY_MS = 60_000;
const WRONG: Issue = { code: 'INVALID_CREDENTIALS', params: {} };
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Signs people in and out, and knows who sends a request. */
export class SessionService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Opens a session.
   * @throws Refused INVALID_CREDENTIALS alike for a wrong password, an unknown login ID and a deactivated user; and
   *   to whoever knows the password ORGANIZATION_SUSPENDED, or ACCOUNT_PENDING for a user who is not ready yet; TOO_MANY_ATTEMPTS
   */
  async signIn(loginId: string, password: string, origin: Origin): Promise<OpenedSession> {
    const { attempts, users, hasher, clock } = this.parts;
    const user = (await users.findByLoginId(loginId.trim())) ?? undefined;
    const organizationId = user?.organizationId ?? INSTALLATION_ID;
    await attempts.count({ loginId, address: origin.address, organizationId }, () =>
      this.#recordRefusal(user, origin, 'TOO_MANY_ATTEMPTS'),
    );
    const matches = await hasher.verify(user?.passwordHash, password);
    if (!user || !matches || user.deactivatedAt) {
      await this.#recordRefusal(user, origin, user?.deactivatedAt ? 'DEACTIVATED' : WRONG.code);
      return refuse(WRONG);
    }
    if (await this.parts.isSuspended(user.organizationId)) return this.#refuseSuspended(user, origin);
    if (user.availableFrom > clock.now()) {
      await this.#recordRefusal(user, origin, 'ACCOUNT_PENDING');
      const { availableFrom, timeZone } = user;
      return refuse({ code: 'ACCOUNT_PENDING', params: { until: availableFrom.toISOString(), timeZone } });
    }
    return (await this.#open(user, origin)) ?? refuse(WRONG);
  }

  async #refuseSuspended(user: UserEntity, origin: Origin): Promise<never> {
    await this.#recordRefusal(user, origin, 'ORGANIZATION_SUSPENDED');
    return refuse({ code: 'ORGANIZATION_SUSPENDED', params: {} });
  }

  /** @returns undefined, with the refusal taken down, where the password was changed or the user deactivated since it was verified */
  async #open(user: UserEntity, origin: Origin): Promise<OpenedSession | undefined> {
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
    const opened = await unitOfWork.run(async () => {
      if (!(await users.recordSignIn(user, now))) {
        await this.#recordRefusal(user, origin, WRONG.code);
        return false;
      }
      await store.insert(session);
      await attempts.succeeded(user.loginId, origin.address);
      audit.record(user.organizationId, { kind: 'SIGN_IN', actor: actorOf(user, origin), target: targetOf(user) });
      return true;
    });
    return opened ? { token, expiresAt: session.expiresAt, user: { ...user, lastSignInAt: now } } : undefined;
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
        after: { reason },
      });
    });
  }

  /**
   * Who sends a request. A session ends when it was idle for too long, at its absolute end, and when its user is deactivated.
   * @param token from the cookie
   */
  async actorOf(token: string | undefined, address: string): Promise<Actor | null> {
    if (!token) return null;
    const { store, unitOfWork, clock, idle } = this.parts;
    const caller = await store.findCaller(hashOf(token));
    if (!caller) return null;
    const now = clock.now();
    const unused = now.getTime() - Number(caller.lastSeenAt);
    if (Number(caller.expiresAt) <= now.getTime() || unused > idle) return null;
    if (unused >= Math.min(TOUCH_EVERY_MS, idle / 2)) {
      const alive = await unitOfWork.run(() => store.touch(caller.sessionId, now));
      if (!alive) return null;
    }
    const { userId, organizationId, loginId, locale, timeZone, administrative, passwordTemporary, sessionId } = caller;
    return {
      userId,
      organizationId,
      loginId,
      locale,
      timeZone,
      administrative: administrative === 1,
      mustChangePassword: passwordTemporary === 1,
      sessionId,
      address,
    };
  }

  /** Ends the caller's session. */
  async signOut(actor: Actor): Promise<void> {
    const { store, unitOfWork, audit } = this.parts;
    const end = async (): Promise<void> => {
      if (!(await store.delete(actor.sessionId))) return;
      const target = { type: 'user' as const, id: actor.userId, name: actor.loginId };
      audit.record(actor.organizationId, { kind: 'SIGN_OUT', actor: auditActor(actor), target });
    };
    // On nobody's behalf: the session that lets the caller do this is the one that ends.
    await runAs(null, () => unitOfWork.run(end));
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
