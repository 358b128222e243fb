import { type Locale, type SeatKind, LIMITS, buildSettings, checkUserFields } from '@rollcall/shared';
import { type Clock, OPERATOR, Refused, type UnitOfWork, newId } from '../../kernel/index.ts';
import type { AuditService, Verification } from '../audit/index.ts';
import type { ContractService, ContractStore, OrganizationEntity } from '../contract/index.ts';
import type { NewUser, PasswordHasher, UserService } from '../users/index.ts';

/** A new organization with its contract and its first administrator. */
export interface NewOrganization {
  readonly name: string;
  readonly timeZone: string;
  /** A kind of seat that is absent is not subscribed. Users must be there. */
  readonly seats: Readonly<Partial<Record<SeatKind, number>>>;
  readonly importRowLimit: number;
  readonly administrator: {
    readonly loginId: string;
    readonly name: string;
    readonly password: string;
    readonly locale: Locale;
    /** Whether the password is the administrator's own, rather than a temporary one to be changed at the first sign-in. */
    readonly ownPassword?: boolean;
  };
}

/** How a contract is to change. A limit of null ends the subscription. */
export interface ContractChange {
  readonly seats: Readonly<Partial<Record<SeatKind, number | null>>>;
  readonly importRowLimit?: number;
}

/** A request of an operator that can't be met; the message says why and what would help. */
export class OperatorError extends Error {}

interface Dependencies {
  readonly store: ContractStore;
  readonly contracts: ContractService;
  readonly users: UserService;
  readonly hasher: PasswordHasher;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditService;
  readonly clock: Clock;
}

/** What operators do on the command line, for any organization. */
export class OperatorService {
  constructor(private readonly parts: Dependencies) {}

  /** Whether no organization exists yet. */
  async isNew(): Promise<boolean> {
    return !(await this.parts.store.anyOrganization());
  }

  organizations(): Promise<OrganizationEntity[]> {
    return this.parts.store.organizations();
  }

  /**
   * Makes an organization.
   * @throws Refused for a rule that the administrator's fields break or a login ID that is taken; OperatorError for a contract that can't be
   */
  async createOrganization(given: NewOrganization): Promise<OrganizationEntity> {
    const { store, users, hasher, unitOfWork, audit, clock } = this.parts;
    checkContract({ seats: given.seats, importRowLimit: given.importRowLimit });
    if (!given.seats.users) throw new OperatorError('A contract needs at least one seat for users: --seats users=10');
    const administrator = await this.#administrator(given, await hasher.hash(given.administrator.password, 'person'));
    const organization = { id: newId(), name: given.name, timeZone: given.timeZone, createdAt: clock.now() };
    await unitOfWork.run(async () => {
      const { id: organizationId } = organization;
      await store.insertOrganization(organization, { organizationId, importRowLimit: given.importRowLimit });
      for (const [kind, limit] of seatEntries(given.seats)) await store.insertSeat(organizationId, kind, limit);
      audit.record(organizationId, {
        kind: 'ORGANIZATION_CREATE',
        actor: OPERATOR,
        target: { type: 'organization', id: organizationId, name: given.name },
        after: { name: given.name, timeZone: given.timeZone, seats: given.seats, importRowLimit: given.importRowLimit },
      });
      const ownPassword = given.administrator.ownPassword ?? false;
      await users.add({ organizationId, by: OPERATOR, immediately: true, ownPassword }, [administrator]);
    });
    return organization;
  }

  async #administrator(given: NewOrganization, passwordHash: string): Promise<NewUser> {
    const settings = buildSettings((setting) => (setting.type === 'flag' ? setting.key === 'administrative' : 'NONE'));
    const fields = { ...given.administrator, timeZone: given.timeZone, settings };
    const issues = checkUserFields(fields, { users: { used: 0, limit: 1 } });
    if (issues.length > 0) throw new Refused(issues);
    if ((await this.parts.users.taken([fields.loginId])).size > 0) {
      throw new Refused([{ code: 'LOGIN_ID_TAKEN', field: 'loginId', params: { value: fields.loginId } }]);
    }
    return { ...fields, passwordHash };
  }

  /**
   * Changes a contract.
   * @throws OperatorError for an unknown organization, or a limit below what is in use
   */
  async changeContract(organizationId: string, change: ContractChange): Promise<void> {
    const { store, contracts, unitOfWork, audit } = this.parts;
    checkContract(change);
    const organization = await store.organization(organizationId);
    if (!organization)
      throw new OperatorError(`There is no organization ${organizationId}. List them with: organization list`);
    await unitOfWork.run(async () => {
      const before = await contracts.contract(organizationId);
      if (change.importRowLimit !== undefined) await store.setImportRowLimit(organizationId, change.importRowLimit);
      for (const [kind, limit] of seatEntries(change.seats))
        await this.#setSeat(organizationId, kind, limit, before.seats[kind]);
      const after = await contracts.contract(organizationId);
      audit.record(organizationId, {
        kind: 'CONTRACT_CHANGE',
        actor: OPERATOR,
        target: { type: 'contract', id: organizationId, name: organization.name },
        before: { seats: before.seats, importRowLimit: before.importRowLimit },
        after: { seats: after.seats, importRowLimit: after.importRowLimit },
      });
    });
  }

  /** Looks through an organization's audit log for what was done to it. */
  verifyAudit(organizationId: string): Promise<Verification> {
    return this.parts.audit.verify(organizationId);
  }

  async #setSeat(
    organizationId: string,
    kind: SeatKind,
    limit: number | null,
    current: { used: number } | undefined,
  ): Promise<void> {
    const { store } = this.parts;
    if (!current) {
      if (limit !== null) await store.insertSeat(organizationId, kind, limit);
      return;
    }
    if (limit === null && kind === 'users') throw new OperatorError('The seats of users can be changed but not ended.');
    const done =
      limit === null
        ? await store.deleteSeat(organizationId, kind)
        : await store.setSeatLimit(organizationId, kind, limit);
    if (!done) throw new OperatorError(`${current.used} seats of ${kind} are in use; the limit can't go below that.`);
  }
}

function checkContract({ seats, importRowLimit }: ContractChange): void {
  for (const [kind, limit] of seatEntries(seats)) {
    if (limit !== null && (!Number.isInteger(limit) || limit < 0 || limit > 10_000_000)) {
      throw new OperatorError(`The seats of ${kind} must be a whole number from 0 to 10,000,000.`);
    }
  }
  if (importRowLimit !== undefined && !(importRowLimit >= 1 && importRowLimit <= LIMITS.importRowsMax)) {
    throw new OperatorError(`One file can be allowed 1 to ${LIMITS.importRowsMax} rows.`);
  }
}

const seatEntries = <T>(seats: Readonly<Partial<Record<SeatKind, T>>>): [SeatKind, T][] =>
  Object.entries(seats) as [SeatKind, T][];
