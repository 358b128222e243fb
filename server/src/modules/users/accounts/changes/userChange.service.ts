import { type SeatChange, type UserChanges, checkAccountFields, loginIdKey } from '@rollcall/shared';
import { isUniqueViolation } from '../../../../database/index.ts';
import {
  type ActingPrincipal,
  type AuditKind,
  type Clock,
  Fault,
  Refused,
  type UnitOfWork,
  assertConfirmed,
  actorIdOf,
  auditActor,
  refuse,
} from '../../../../kernel/index.ts';
import type { ContractService } from '../../../organizations/index.ts';
import { givenPassword, refuseGiven } from '../../credentials/passwords/givenPassword.ts';
import type { PasswordHasher } from '../../credentials/passwords/passwordHasher.ts';
import type { UserEntity } from '../user.entity.ts';
import { type UserAction, type UserFacts, needsConfirmation, refusalOf } from '../user.policy.ts';
import type { UserStore } from '../user.store.ts';
import type { UserWriter } from '../writing/userWriter.ts';
import { changedUser } from './userMerge.ts';

/** A user after a change, and how it moved the counts of seats. */
export interface ChangedUser {
  readonly user: UserEntity;
  readonly seatChanges: readonly SeatChange[];
}

/** A user whose row is locked, and what is needed to know whether an administrator is the last. */
interface LockedUser {
  readonly user: UserEntity;
  readonly administrators: readonly string[];
}

interface Dependencies {
  readonly store: UserStore;
  readonly writer: UserWriter;
  readonly contracts: ContractService;
  readonly hasher: PasswordHasher;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** Decides what administrators may change of users who are there, and has the `UserWriter` do it. */
export class UserChangeService {
  constructor(private readonly parts: Dependencies) {}

  /** Which administrators of the caller's organization there are: two of them, or the only one. */
  administrators(actor: ActingPrincipal): Promise<string[]> {
    return this.parts.store.someAdministrators(actor.organizationId);
  }

  /**
   * Saves what an administrator changed of a user.
   * @param version which one the administrator saw
   * @throws Refused CHANGED_MEANWHILE where it is not the newest; what a rule, the policy or the contract refuses;
   * REAUTHENTICATION_REQUIRED
   */
  async update(actor: ActingPrincipal, id: string, version: number, changes: UserChanges): Promise<ChangedUser> {
    try {
      return await this.#change(actor, id, 'USER_UPDATE', async (user, administrators) => {
        if (user.version !== version) refuse({ code: 'CHANGED_MEANWHILE', params: {} });
        const { seats } = await this.parts.contracts.contract(actor.organizationId);
        const next = changedUser(user, changes, seats);
        const issues = checkAccountFields(next, seats);
        if (issues.length > 0) throw new Refused(issues);
        const demotes = user.settings.administrative && !next.settings.administrative;
        const refusal = refusalOf(demotes ? 'demote' : 'update', actorIdOf(actor), factsOf(user), administrators);
        if (refusal) refuse({ ...refusal, field: 'administrative' });
        this.#assertConfirmed(actor, user, next);
        return next;
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      return refuse({ code: 'LOGIN_ID_TAKEN', field: 'loginId', params: { value: changes.loginId ?? '' } });
    }
  }

  /** Lets a user sign in again. An active one stays as they are. @throws Refused */
  activate(actor: ActingPrincipal, id: string): Promise<ChangedUser> {
    return this.#change(actor, id, 'USER_ACTIVATE', async (user, administrators) => {
      this.#check('activate', actor, user, administrators);
      return user.deactivatedAt ? { ...user, deactivatedAt: null } : user;
    });
  }

  /** Ends a user's sessions and lets them not sign in; settings and seats stay. @throws Refused */
  deactivate(actor: ActingPrincipal, id: string): Promise<ChangedUser> {
    return this.#change(actor, id, 'USER_DEACTIVATE', async (user, administrators) => {
      this.#check('deactivate', actor, user, administrators);
      return user.deactivatedAt ? user : { ...user, deactivatedAt: this.parts.clock.now() };
    });
  }

  /**
   * Gives a user a temporary password, ends their sessions and lifts the lock that guessing has put on the login ID.
   * @throws Refused for what the policy refuses, a rule that the password breaks, or the temporary one that they have
   */
  async resetPassword(actor: ActingPrincipal, id: string, password: string): Promise<ChangedUser> {
    const { store, contracts, hasher, clock } = this.parts;
    const { name: organization } = await contracts.organization(actor.organizationId);
    const seen = await store.find(actor.organizationId, id);
    await refuseGiven(hasher, password, seen, organization);
    const passwordHash = await hasher.hash(password, 'person');
    return this.#change(actor, id, 'USER_PASSWORD_RESET', async (user, administrators) => {
      this.#check('resetPassword', actor, user, administrators);
      return { ...user, ...givenPassword(user, passwordHash, clock.now()) };
    });
  }

  /**
   * Deletes a user: the login ID and the seats are free at once.
   * @param confirmation the login ID, typed once more
   * @throws Refused
   */
  delete(actor: ActingPrincipal, id: string, confirmation: string): Promise<readonly SeatChange[]> {
    const { writer, unitOfWork } = this.parts;
    const { organizationId } = actor;
    return unitOfWork.run(async () => {
      const { user, administrators } = await this.#lock(actor, id);
      this.#check('delete', actor, user, administrators);
      if (loginIdKey(confirmation.trim()) !== user.loginIdKey) {
        refuse({ code: 'CONFIRMATION_MISMATCH', field: 'loginId', params: { value: user.loginId } });
      }
      this.#assertConfirmed(actor, user, null);
      const changes = [{ before: user, after: null }];
      const { seatChanges } = await writer.write({
        organizationId,
        kind: 'USER_DELETE',
        by: auditActor(actor),
        changes,
      });
      return seatChanges;
    });
  }

  #check(action: UserAction, actor: ActingPrincipal, user: UserEntity, administrators: readonly string[]): void {
    const refusal = refusalOf(action, actorIdOf(actor), factsOf(user), administrators);
    if (refusal) refuse(refusal);
  }

  #assertConfirmed(actor: ActingPrincipal, before: UserEntity, after: UserEntity | null): void {
    // What a program may not do, the writer of users knows.
    if (actor.kind === 'user' && needsConfirmation(before, after)) assertConfirmed(actor, this.parts.clock.now());
  }

  /** Locks the organization's users and then this one, so that two administrators who demote each other queue. */
  async #lock(actor: ActingPrincipal, id: string): Promise<LockedUser> {
    const { store, writer } = this.parts;
    await writer.lock(actor.organizationId);
    // Whoever lost the privilege while this request was under way has lost it for this request too; a program is looked
    // at before the commit.
    const administrator = actor.kind === 'user' && (await store.find(actor.organizationId, actor.userId));
    if (administrator !== false && (!administrator?.settings.administrative || administrator.deactivatedAt)) {
      throw new Fault('FORBIDDEN', 'This needs administrative privileges.');
    }
    const user = await store.lock(actor.organizationId, id);
    if (!user) return refuse({ code: 'USER_NOT_FOUND', params: {} });
    return { user, administrators: await store.someAdministrators(actor.organizationId) };
  }

  /** Changes a user, whose row is locked meanwhile. */
  #change(
    actor: ActingPrincipal,
    id: string,
    kind: AuditKind,
    decide: (user: UserEntity, administrators: readonly string[]) => Promise<UserEntity>,
  ): Promise<ChangedUser> {
    const { writer, unitOfWork } = this.parts;
    const { organizationId } = actor;
    return unitOfWork.run(async () => {
      const { user, administrators } = await this.#lock(actor, id);
      const changes = [{ before: user, after: await decide(user, administrators) }];
      const written = await writer.write({ organizationId, kind, by: auditActor(actor), changes });
      return { user: written.changes[0]?.after ?? user, seatChanges: written.seatChanges };
    });
  }
}

const factsOf = (user: UserEntity): UserFacts => ({
  id: user.id,
  administrative: user.settings.administrative,
  deactivated: user.deactivatedAt !== null,
});
