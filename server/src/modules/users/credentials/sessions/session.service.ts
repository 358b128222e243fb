import type { Issue } from '@rollcall/shared';
import {
  type UserPrincipal,
  type AuditActor,
  type AuditRecorder,
  CLOCK_SKEW_MS,
  type Clock,
  INSTALLATION_ID,
  PERMISSIONS,
  SYSTEM_PRINCIPAL,
  type Principal,
  type Subscribable,
  Topic,
  type UnitOfWork,
  auditActor,
  newId,
  refuse,
  runAs,
} from '../../../../kernel/index.ts';
import type { UserEntity } from '../../accounts/user.entity.ts';
import type { UserStore } from '../../accounts/user.store.ts';
import type { UserWriter } from '../../accounts/writing/userWriter.ts';
import type { PasswordHasher } from '../passwords/passwordHasher.ts';
import { temporaryPasswordExpiry } from '../passwords/temporaryPassword.ts';
import type { Attempt, AttemptGuard, Hearing } from '../attempts/attemptGuard.ts';
import type { DeviceCookie, KnownPlaces } from '../places/knownPlaces.ts';
import type { CallerRow, CallerStore } from './caller.store.ts';
import { isPending } from './pending.ts';
import type { SignInDayService } from '../signIns/signInDay.service.ts';
import type { SessionEntity } from './session.entity.ts';
import type { SessionStore } from './session.store.ts';
import { endReplaced, makeRoom } from './sessionRoom.ts';
import { hashOfToken, newToken } from './sessionToken.ts';

/** Where a request comes from. */
export interface RequestOrigin {
  readonly address: string;
  readonly userAgent: string;
  /** By which the browser may be known. */
  readonly deviceCookie?: string | undefined;
  /** Who is signed in on the browser: that session ends with the sign-in. */
  readonly principal?: Principal | null;
}

/** A session just opened. The token is told this once. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly user: UserEntity;
  /** By which the browser is known at the next sign-in. */
  readonly device: DeviceCookie;
}

interface Dependencies {
  readonly store: SessionStore;
  readonly callers: CallerStore;
  readonly users: UserStore;
  readonly writer: UserWriter;
  readonly hasher: PasswordHasher;
  readonly attempts: AttemptGuard;
  readonly places: KnownPlaces;
  readonly signInDays: SignInDayService;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  /** Whether nobody of an organization may sign in. */
  readonly isSuspended: (organizationId: string) => Promise<boolean>;
  /** Milliseconds without a request after which a session ends. */
  readonly idle: number;
  /** Milliseconds after which a session ends however busy it is. */
  readonly max: number;
  /** Milliseconds for which a temporary password can be used; 0 for ever. */
  readonly temporaryPasswordLifetime: number;
}

const TOUCH_EVERY_MS = 60_000;
const WRONG: Issue = { code: 'INVALID_CREDENTIALS', params: {} };

/** Signs people in and out, and knows who sends a request. */
export class SessionService {
  readonly #signedOut = new Topic<UserPrincipal>();

  constructor(private readonly parts: Dependencies) {}

  /** Who signed themself out in the open transaction: it tells of no session that ended in another way. */
  get signedOut(): Subscribable<UserPrincipal> {
    return this.#signedOut;
  }

  /**
   * Opens a session.
   * @throws Refused INVALID_CREDENTIALS alike for a wrong password, an unknown login ID and a deactivated user; and
   *   to whoever knows the password ORGANIZATION_SUSPENDED, or ACCOUNT_PENDING for a user who is not ready yet, or
   *   TEMPORARY_PASSWORD_EXPIRED; TOO_MANY_ATTEMPTS
   */
  async signIn(loginId: string, password: string, origin: RequestOrigin): Promise<OpenedSession> {
    const { attempts, users, places } = this.parts;
    const user = (await users.findByLoginId(loginId.trim())) ?? undefined;
    const { device, knownAddress } = await places.placeOf(user?.id, origin);
    const attempt: Attempt = {
      loginId,
      organizationId: user?.organizationId ?? INSTALLATION_ID,
      by: device === undefined ? { address: origin.address } : { device },
    };
    const recordStop = (): Promise<void> => this.#recordRefusal(user, origin, 'TOO_MANY_ATTEMPTS');
    // On nobody's behalf: whoever is signed in on the browser may be somebody else, and their session ends.
    return runAs(SYSTEM_PRINCIPAL, async () => {
      const opened = await attempts.hear(attempt, recordStop, (hearing) =>
        this.#enter(user, password, origin, { ...hearing, trusted: hearing.trusted || knownAddress }),
      );
      if (opened) return opened;
      await this.#recordRefusal(user, origin, user?.deactivatedAt ? 'DEACTIVATED' : WRONG.code);
      return refuse(WRONG);
    });
  }

  /** @returns undefined where the password is wrong, or the user may not be told from a stranger */
  async #enter(
    user: UserEntity | undefined,
    password: string,
    origin: RequestOrigin,
    hearing: Hearing,
  ): Promise<OpenedSession | undefined> {
    const { hasher, clock } = this.parts;
    // Where strangers are not heard the work is done all the same: that somebody is known at an address shows in
    // nothing.
    const matches = await hasher.verify(hearing.trusted ? user?.passwordHash : undefined, password);
    if (!user || !matches || user.deactivatedAt) return undefined;
    const refuseThough = async (issue: Issue): Promise<never> => {
      await this.#recordRefusal(user, origin, issue.code, hearing);
      return refuse(issue);
    };
    if (await this.parts.isSuspended(user.organizationId)) {
      return refuseThough({ code: 'ORGANIZATION_SUSPENDED', params: {} });
    }
    if (isPending(user, clock.now())) {
      const { availableFrom, timeZone } = user;
      return refuseThough({ code: 'ACCOUNT_PENDING', params: { until: availableFrom.toISOString(), timeZone } });
    }
    const expiry = temporaryPasswordExpiry(user, this.parts.temporaryPasswordLifetime);
    if (expiry && expiry <= clock.now()) return refuseThough({ code: 'TEMPORARY_PASSWORD_EXPIRED', params: {} });
    return this.#open(user, origin, hearing);
  }

  /** @returns undefined where the password was changed or the user deactivated since it was verified */
  async #open(user: UserEntity, origin: RequestOrigin, hearing: Hearing): Promise<OpenedSession | undefined> {
    const { store, writer, places, signInDays, unitOfWork, audit, clock, max } = this.parts;
    const token = newToken();
    const now = clock.now();
    const session: SessionEntity = {
      id: newId(),
      tokenHash: hashOfToken(token),
      userId: user.id,
      organizationId: user.organizationId,
      address: origin.address.slice(0, 64),
      userAgent: origin.userAgent.slice(0, 255),
      createdAt: now,
      lastSeenAt: now,
      confirmedAt: now,
      expiresAt: new Date(now.getTime() + max),
    };
    const device = await unitOfWork.run(async () => {
      if (!(await writer.recordSignIn(user, now))) return undefined;
      if (origin.principal?.kind === 'user') await endReplaced(this.parts, origin.principal);
      await makeRoom(this.parts, user, actorOf(user, origin), now);
      await store.insert(session);
      const cookie = await places.remember(user.id, origin);
      await hearing.release();
      // Last, since all who sign in write this row.
      await signInDays.count(user.organizationId, now);
      audit.record(user.organizationId, { kind: 'SIGN_IN', actor: actorOf(user, origin), target: targetOf(user) });
      return cookie;
    });
    return device && { token, device, expiresAt: session.expiresAt, user: { ...user, lastSignInAt: now } };
  }

  /** Writes as much for an unknown login ID as for a known one, so that the time taken tells nothing. */
  async #recordRefusal(
    user: UserEntity | undefined,
    origin: RequestOrigin,
    reason: string,
    hearing?: Hearing,
  ): Promise<void> {
    const { unitOfWork, audit } = this.parts;
    await unitOfWork.run(async () => {
      await hearing?.release();
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
   * Who sends a request. A session ends when it was idle for too long, at its absolute end, and when its user is
   * deactivated.
   * @param token from the cookie
   */
  async principalOf(token: string | undefined, address: string): Promise<UserPrincipal | null> {
    if (!token) return null;
    const { callers, clock, idle, max } = this.parts;
    const caller = await callers.findCaller(hashOfToken(token));
    if (!caller) return null;
    const now = clock.now();
    const unused = now.getTime() - Number(caller.lastSeenAt);
    if (Number(caller.expiresAt) <= now.getTime() || unused > idle) return null;
    const kept = await this.#keepAlive(caller, now, unused);
    if (kept === 'ended') return null;
    const { userId, organizationId, loginId, locale, timeZone, passwordTemporary, sessionId } = caller;
    return {
      kind: 'user',
      userId,
      organizationId,
      loginId,
      locale,
      timeZone,
      permissions: new Set(PERMISSIONS.filter((permission) => caller[permission] === 1)),
      mustChangePassword: passwordTemporary === 1,
      sessionId,
      confirmedAt: caller.confirmedAt === null ? null : new Date(Number(caller.confirmedAt)),
      sessionLeft: {
        idle: kept === 'renewed' ? idle : idle - Math.max(unused, 0),
        max: Math.min(Number(caller.expiresAt) - now.getTime(), max),
      },
      address,
    };
  }

  /**
   * Records once in a while that a session is used. Times that no session can have were written by a clock that was
   * ahead: they are put right, or the session would outlive its end by as much.
   */
  async #keepAlive(caller: CallerRow, now: Date, unused: number): Promise<'used' | 'renewed' | 'ended'> {
    const { store, unitOfWork, idle, max } = this.parts;
    const lastEnd = new Date(now.getTime() + max);
    const ahead = unused < -CLOCK_SKEW_MS || Number(caller.expiresAt) > lastEnd.getTime() + CLOCK_SKEW_MS;
    if (!ahead && unused < Math.min(TOUCH_EVERY_MS, idle / 2)) return 'used';
    const expiresAt = new Date(Math.min(Number(caller.expiresAt), lastEnd.getTime()));
    const renewed = await unitOfWork.run(() => store.renew(caller.sessionId, now, { ...(ahead && { expiresAt }) }));
    return renewed ? 'renewed' : 'ended';
  }

  /** Ends the caller's session. */
  async signOut(actor: UserPrincipal): Promise<void> {
    const { store, unitOfWork, audit } = this.parts;
    const end = async (): Promise<void> => {
      if (!(await store.delete(actor.sessionId))) return;
      const target = { type: 'user' as const, id: actor.userId, name: actor.loginId };
      audit.record(actor.organizationId, { kind: 'SIGN_OUT', actor: auditActor(actor), target });
      await this.#signedOut.publish(actor);
    };
    // On nobody's behalf: the session that lets the caller do this is the one that ends.
    await runAs(SYSTEM_PRINCIPAL, () => unitOfWork.run(end));
  }

  /** Ends every session of an organization, inside the open transaction. @returns how many there were */
  endAllOf(organizationId: string): Promise<number> {
    return this.parts.store.deleteOfOrganization(organizationId);
  }

  /** Drops what has run out. */
  async cleanUp(): Promise<void> {
    const { store, unitOfWork, clock, attempts, places } = this.parts;
    while (await unitOfWork.run(() => store.deleteExpired(clock.now())));
    await attempts.cleanUp();
    await places.cleanUp();
  }
}

const actorOf = (user: UserEntity, origin: RequestOrigin): AuditActor => ({
  userId: user.id,
  name: user.loginId,
  address: origin.address,
});
const targetOf = (user: UserEntity) => ({ type: 'user' as const, id: user.id, name: user.loginId });
