import type { Settings } from '@rollcall/shared';
import { type AuditRecorder, type Clock, OPERATOR, type UnitOfWork } from '../../../../kernel/index.ts';
import { givenPassword, refuseGiven } from './givenPassword.ts';
import type { PasswordHasher } from './passwordHasher.ts';
import type { UserIndexStore } from '../../directory/search/userIndex.store.ts';
import { termsOf } from '../../directory/search/userTerms.ts';
import type { UserEntity } from '../../accounts/user.entity.ts';
import { describeUser, userTarget } from '../../accounts/user.events.ts';
import type { UserStore } from '../../accounts/user.store.ts';

/** Whose way in is to be reset, and how. */
export interface AdministratorResetRequest {
  readonly organizationId: string;
  readonly loginId: string;
  /** The temporary one. */
  readonly password: string;
  /** Whether to grant administrative privileges even where the organization has other administrators. */
  readonly grant: boolean;
}

/** What came of it: nothing, since nobody or a user of another organization has the login ID, or one who is no administrator; or what was done. */
export type AdministratorReset =
  | { readonly outcome: 'unknown' | 'notAdministrator' }
  | { readonly outcome: 'elsewhere'; readonly organizationId: string }
  | { readonly outcome: 'done'; readonly user: UserEntity; readonly activated: boolean; readonly granted: boolean };

interface Dependencies {
  readonly store: UserStore;
  readonly index: UserIndexStore;
  readonly hasher: PasswordHasher;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  readonly organizationName: (organizationId: string) => Promise<string>;
  /** Ends every session of a user, inside the open transaction. */
  readonly endSessions: (userId: string) => Promise<void>;
  /** Forgets the attempts counted against a login ID, inside the open transaction. */
  readonly forgetAttempts: (loginId: string) => Promise<void>;
}

/** Lets an operator give an administrator their way in again, where nobody of the organization can. */
export class AdministratorResetService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Gives a temporary password and ends the sessions; activates whoever is deactivated or pending; and makes them an administrator where
   * that is asked for, or nobody else is one.
   * @throws Refused for a password that breaks a rule
   */
  async reset(request: AdministratorResetRequest): Promise<AdministratorReset> {
    const { store, hasher, unitOfWork, organizationName } = this.parts;
    const found = await store.findByLoginId(request.loginId.trim());
    if (!found) return { outcome: 'unknown' };
    const { organizationId } = found;
    if (organizationId !== request.organizationId) return { outcome: 'elsewhere', organizationId };
    await refuseGiven(hasher, request.password, found, await organizationName(organizationId));
    const passwordHash = await hasher.hash(request.password, 'person');
    return unitOfWork.run(() => this.#reset(found, passwordHash, request.grant));
  }

  async #reset({ organizationId, id }: UserEntity, passwordHash: string, grant: boolean): Promise<AdministratorReset> {
    const { store, index, audit, clock, endSessions, forgetAttempts } = this.parts;
    await index.hold(organizationId);
    const user = await store.hold(organizationId, id);
    if (!user) return { outcome: 'unknown' };
    const others = (await store.someAdministrators(organizationId)).filter((other) => other !== id);
    const granted = !user.settings.administrative;
    if (granted && !grant && others.length > 0) return { outcome: 'notAdministrator' };

    const settings: Settings = { ...user.settings, administrative: true };
    const active = { ...user, deactivatedAt: null };
    const administrator = { ...active, settings };
    // The past, whatever the clocks of other servers say.
    const availableFrom = user.availableFrom > clock.now() ? earlier(user.createdAt, clock.now()) : user.availableFrom;
    const changed = {
      ...administrator,
      ...givenPassword(user, passwordHash, clock.now()),
      availableFrom,
      version: user.version + 1,
    };
    await store.update(organizationId, id, changed);
    await index.write(organizationId, [{ number: user.number, before: termsOf(user), after: termsOf(changed) }]);
    await endSessions(id);
    await forgetAttempts(user.loginId);

    const activated = user.deactivatedAt !== null;
    const event = { actor: OPERATOR, target: userTarget(user) };
    const step = (before: UserEntity, after: UserEntity) => ({
      ...event,
      before: { ...describeUser(before), availableFrom: before.availableFrom.toISOString() },
      after: { ...describeUser(after), availableFrom: after.availableFrom.toISOString() },
    });
    if (activated) audit.record(organizationId, { kind: 'USER_ACTIVATE', ...step(user, active) });
    if (granted) audit.record(organizationId, { kind: 'USER_UPDATE', ...step(active, administrator) });
    audit.record(organizationId, { kind: 'USER_PASSWORD_RESET', ...step(administrator, changed) });
    return { outcome: 'done', user: changed, activated, granted };
  }
}

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
