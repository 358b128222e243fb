import type { Settings } from '@rollcall/shared';
import { type AuditKind, type Clock, OPERATOR, OperatorError, type UnitOfWork } from '../../../../kernel/index.ts';
import { givenPassword, refuseGiven } from './givenPassword.ts';
import type { PasswordHasher } from './passwordHasher.ts';
import type { UserEntity } from '../../accounts/user.entity.ts';
import { describeUser } from '../../accounts/user.events.ts';
import type { UserStore } from '../../accounts/user.store.ts';
import type { UserWriter } from '../../accounts/writing/userWriter.ts';

/** Whose way in is to be reset, and how. */
export interface AdministratorResetRequest {
  readonly organizationId: string;
  readonly loginId: string;
  /** The temporary one. */
  readonly password: string;
  /** Whether to grant administrative privileges even where the organization has other administrators. */
  readonly grant: boolean;
}

/** Who has their way in again, and what else that took. */
export interface AdministratorReset {
  readonly loginId: string;
  readonly activated: boolean;
  readonly granted: boolean;
}

interface Dependencies {
  readonly store: UserStore;
  readonly writer: UserWriter;
  readonly hasher: PasswordHasher;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly organizationName: (organizationId: string) => Promise<string>;
}

/** Lets an operator give an administrator their way in again, where nobody of the organization can. */
export class AdministratorResetService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Gives a temporary password and ends the sessions; activates whoever is deactivated or pending; and makes them an
   * administrator where that is asked for, or nobody else is one.
   * @throws OperatorError where the login ID is nobody's in this organization, or not an administrator's; Refused for a
   * password that breaks a rule
   */
  async reset(request: AdministratorResetRequest): Promise<AdministratorReset> {
    const { store, hasher, unitOfWork, organizationName } = this.parts;
    const found = await store.findByLoginId(request.loginId.trim());
    if (!found) throw new OperatorError(unknownText(request.loginId));
    const { organizationId } = found;
    if (organizationId !== request.organizationId)
      throw new OperatorError(`${request.loginId} is a user of another organization, ${organizationId}.`);
    await refuseGiven(hasher, request.password, found, await organizationName(organizationId));
    const passwordHash = await hasher.hash(request.password, 'person');
    return unitOfWork.run(() => this.#reset(found, passwordHash, request));
  }

  async #reset(
    { organizationId, id }: UserEntity,
    passwordHash: string,
    { loginId, grant }: AdministratorResetRequest,
  ): Promise<AdministratorReset> {
    const { store, writer, clock } = this.parts;
    await writer.lockEvenSuspended(organizationId);
    const user = await store.lock(organizationId, id);
    if (!user) throw new OperatorError(unknownText(loginId));
    const others = (await store.someAdministrators(organizationId)).filter((other) => other !== id);
    const granted = !user.settings.administrative;
    if (granted && !grant && others.length > 0)
      throw new OperatorError(
        `${loginId} has no administrative privileges, and the organization has other administrators. With --grant they become one too.`,
      );

    // Each step with its entry in the audit log, as if an administrator had done one after the other.
    const active = await this.#write('USER_ACTIVATE', user, { deactivatedAt: null });
    const settings: Settings = { ...active.settings, administrative: true };
    const administrator = await this.#write('USER_UPDATE', active, { settings });
    // The past, whatever the clocks of other servers say.
    const now = clock.now();
    const availableFrom = user.availableFrom > now ? earlier(user.createdAt, now) : user.availableFrom;
    const given = { ...givenPassword(administrator, passwordHash, now), availableFrom };
    const changed = await this.#write('USER_PASSWORD_RESET', administrator, given);
    return { loginId: changed.loginId, activated: user.deactivatedAt !== null, granted };
  }

  async #write(kind: AuditKind, before: UserEntity, changes: Partial<UserEntity>): Promise<UserEntity> {
    const { organizationId } = before;
    const { changes: written } = await this.parts.writer.write({
      organizationId,
      kind,
      by: OPERATOR,
      changes: [{ before, after: { ...before, ...changes } }],
      describe: (user) => ({ ...describeUser(user), availableFrom: user.availableFrom.toISOString() }),
    });
    return written[0]?.after ?? before;
  }
}

const unknownText = (loginId: string): string => `No user has the login ID ${loginId}.`;

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
