import {
  type UserPrincipal,
  type AuditKind,
  type AuditRecorder,
  CONFIRMATION_LASTS,
  type Clock,
  Fault,
  type UnitOfWork,
  auditActor,
  refuse,
} from '../../../../kernel/index.ts';
import type { UserStore } from '../user.store.ts';
import type { PasswordHasher } from '../../credentials/passwords/passwordHasher.ts';
import type { Attempt, AttemptGuard } from '../../credentials/attempts/attemptGuard.ts';
import type { SessionStore } from '../../credentials/sessions/session.store.ts';

interface Dependencies {
  readonly store: SessionStore;
  readonly users: UserStore;
  readonly hasher: PasswordHasher;
  readonly attempts: AttemptGuard;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** Lets those who are signed in show once more that it is they: see `assertConfirmed` for what asks for it. */
export class ConfirmationService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Takes down that the caller gave their password in this session.
   * @returns until when that counts
   * @throws Refused PASSWORD_INCORRECT, TOO_MANY_ATTEMPTS
   */
  async confirm(actor: UserPrincipal, password: string): Promise<Date> {
    // By the session alone: whoever guesses at the login ID elsewhere keeps nobody from it.
    const attempt: Attempt = { ...actor, by: { session: actor.sessionId } };
    const recordStop = (): Promise<void> => this.#recordRefusal(actor, 'TOO_MANY_ATTEMPTS');
    const until = await this.parts.attempts.hear(attempt, recordStop, ({ release }) =>
      this.#confirm(actor, password, release),
    );
    if (until) return until;
    await this.#recordRefusal(actor, 'PASSWORD_INCORRECT');
    return refuse({ code: 'PASSWORD_INCORRECT', field: 'password', params: {} });
  }

  /** @returns undefined where the password is wrong */
  async #confirm(actor: UserPrincipal, password: string, release: () => Promise<void>): Promise<Date | undefined> {
    const { store, users, hasher, unitOfWork, audit, clock } = this.parts;
    const user = await users.find(actor.organizationId, actor.userId);
    if (!user || !(await hasher.verify(user.passwordHash, password))) return undefined;
    return unitOfWork.run(async () => {
      const now = clock.now();
      // A password that was changed meanwhile has ended this session, unless it was changed in it.
      if (!(await store.confirm(actor.sessionId, now))) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
      await release();
      audit.record(actor.organizationId, eventOf(actor, 'SESSION_CONFIRM'));
      return new Date(now.getTime() + CONFIRMATION_LASTS);
    });
  }

  async #recordRefusal(actor: UserPrincipal, reason: string): Promise<void> {
    const { unitOfWork, audit } = this.parts;
    await unitOfWork.run(async () => {
      audit.record(actor.organizationId, { ...eventOf(actor, 'SESSION_CONFIRM_REFUSED'), after: { reason } });
    });
  }
}

const eventOf = (actor: UserPrincipal, kind: AuditKind) => ({
  kind,
  actor: auditActor(actor),
  target: { type: 'user' as const, id: actor.userId, name: actor.loginId },
});
