import { type ContactFields, type Locale, type SeatKind, buildSettings } from '@rollcall/shared';
import { type Clock, INSTALLATION_ID, OPERATOR, OperatorError, type UnitOfWork, newId } from '../../kernel/index.ts';
import type { AuditService } from '../audit/index.ts';
import type { RetentionService } from '../calls/index.ts';
import type { ServiceTokenService } from '../connections/index.ts';
import type { ContactService } from '../contacts/index.ts';
import type { ContractService, OrganizationEntity, OrganizationService } from '../organizations/index.ts';
import type { InstallationService } from '../installation/index.ts';
import type { AdministratorResetService, SessionService, UserService, UserWriter } from '../users/index.ts';
import { type ChangedContract, type ContractChange, changeContract, checkContract } from './contractChange.ts';
import { refuseUnconfirmed } from './retentionChange.ts';
import { type FirstAdministrator, type FirstStart, firstStart } from './firstStart.ts';
import { organizationName } from './organizationName.ts';
import { resume, suspend } from './suspension.ts';

/** A new organization with its contract and its first administrator. */
export interface NewOrganization {
  readonly name: string;
  readonly timeZone: string;
  /** A kind of seat that is absent is not subscribed. Users must be there. */
  readonly seats: Readonly<Partial<Record<SeatKind, number>>>;
  readonly importRowLimit: number;
  /** Contacts that it begins with. */
  readonly contacts?: readonly ContactFields[];
  readonly administrator: {
    readonly loginId: string;
    readonly name: string;
    readonly password: string;
    readonly locale: Locale;
    /**
     * Whether the password is the administrator's own, rather than a temporary one to be changed at the first sign-in.
     */
    readonly ownPassword?: boolean;
  };
}

/** An administrator who has their way in again, and what else that took. */
interface ResetAdministrator extends Awaited<ReturnType<AdministratorResetService['reset']>> {
  /** Whether nobody can sign in all the same, since the organization is suspended. */
  readonly suspended: boolean;
}

type ResetRequest = Parameters<AdministratorResetService['reset']>[0];

interface Dependencies {
  readonly organizations: OrganizationService;
  readonly contracts: ContractService;
  readonly contacts: Pick<ContactService, 'addFirst'>;
  readonly users: UserService;
  readonly writer: UserWriter;
  readonly sessions: SessionService;
  readonly administrators: AdministratorResetService;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditService;
  readonly clock: Clock;
  readonly installation: InstallationService;
  readonly retention: Pick<RetentionService, 'runningOut'>;
  readonly serviceTokens: ServiceTokenService;
}

/** What operators do on the command line, for any organization. */
export class OperatorService {
  constructor(private readonly parts: Dependencies) {}

  /** Whether no organization exists yet. */
  async isNew(): Promise<boolean> {
    return !(await this.parts.organizations.any());
  }

  /** See {@link firstStart}. */
  firstStart(given: FirstStart): Promise<FirstAdministrator | undefined> {
    return firstStart(this, given);
  }

  organizations(): Promise<OrganizationEntity[]> {
    return this.parts.organizations.all();
  }

  /**
   * Makes an organization.
   * @throws Refused for a rule that the administrator's fields break or a login ID that is taken; OperatorError for a
   * name or a contract that can't be
   */
  async createOrganization(given: NewOrganization): Promise<OrganizationEntity> {
    const { organizations, contracts, contacts, writer, unitOfWork, audit, clock } = this.parts;
    const { timeZone, seats, importRowLimit } = given;
    const name = organizationName(given.name);
    checkContract({ seats, importRowLimit });
    if (!seats.users) throw new OperatorError('A contract needs at least one seat for users: --seats users=10');
    const administrator = await this.#administrator({ ...given, name });
    const organization = {
      id: newId(),
      name,
      timeZone,
      createdAt: clock.now(),
      suspendedAt: null,
      weakPasswordsInFiles: 'WARN' as const,
    };
    const { id } = organization;
    await unitOfWork.run(async () => {
      const target = { type: 'organization' as const, id, name };
      const event = { kind: 'ORGANIZATION_CREATE' as const, actor: OPERATOR, target };
      await organizations.add(organization, importRowLimit);
      await contracts.setLimits(id, seats, event);
      audit.record(id, { ...event, after: { name, timeZone, seats, importRowLimit } });
      const ownPassword = given.administrator.ownPassword ?? false;
      await writer.add({ organizationId: id, by: OPERATOR, immediately: true, ownPassword }, [administrator]);
      await contacts.addFirst(id, given.contacts ?? []);
    });
    return organization;
  }

  #administrator({ name, timeZone, administrator }: NewOrganization): ReturnType<UserService['prepare']> {
    const settings = buildSettings((setting) => (setting.type === 'flag' ? setting.key === 'administrative' : 'NONE'));
    return this.parts.users.prepare(
      { ...administrator, timeZone, settings },
      { seats: { users: { used: 0, limit: 1 } }, organizationName: name },
    );
  }

  /**
   * See {@link changeContract}.
   * @param confirmed whether calls may be deleted by it
   * @throws OperatorError for an unknown organization too, and where it deletes calls and is not confirmed
   */
  async changeContract(
    organizationId: string,
    change: ContractChange,
    confirmed = false,
  ): Promise<ChangedContract | undefined> {
    const organization = await this.#organization(organizationId);
    checkContract(change);
    if (!confirmed) await refuseUnconfirmed(this.parts, organizationId, change.callRetentionMonths);
    return changeContract(this.parts, organization, change);
  }

  /** See {@link suspend}. @throws OperatorError for an unknown organization too */
  async suspend(organizationId: string, reason?: string): Promise<number | undefined> {
    return suspend(this.parts, await this.#organization(organizationId), reason);
  }

  /** See {@link resume}. @throws OperatorError for an unknown organization */
  async resume(organizationId: string): Promise<Date | undefined> {
    return resume(this.parts, await this.#organization(organizationId));
  }

  /**
   * Gives an administrator their way in again.
   * @throws as {@link AdministratorResetService.reset}; OperatorError for an unknown organization
   */
  async resetAdministrator(request: ResetRequest): Promise<ResetAdministrator> {
    const organization = await this.#organization(request.organizationId);
    const reset = await this.parts.administrators.reset(request);
    return { ...reset, suspended: organization.suspendedAt !== null };
  }

  /** The service tokens of an organization, newest first. @throws OperatorError for an unknown organization */
  async serviceTokens(organizationId: string): ReturnType<ServiceTokenService['list']> {
    await this.#organization(organizationId);
    return this.parts.serviceTokens.list({ organizationId });
  }

  /**
   * Ends a service token with its very next request.
   * @throws OperatorError for an unknown organization; Refused SERVICE_TOKEN_NOT_FOUND
   */
  async revokeServiceToken(organizationId: string, id: string): ReturnType<ServiceTokenService['revoke']> {
    await this.#organization(organizationId);
    return this.parts.serviceTokens.revokeByOperator(organizationId, id);
  }

  /**
   * Looks through an organization's audit log, or the installation's, for what was done to it.
   * @throws OperatorError for an unknown organization
   */
  async verifyAudit(organizationId: string): Promise<Awaited<ReturnType<AuditService['verify']>>> {
    if (organizationId !== INSTALLATION_ID && !(await this.auditChains()).includes(organizationId)) {
      await this.#organization(organizationId);
    }
    return this.parts.audit.verify(organizationId);
  }

  /**
   * Whoever has an audit log, ought to have one, or had one once: every organization, those whose rows were removed
   * too.
   */
  async auditChains(): Promise<string[]> {
    const { audit, organizations } = this.parts;
    const [chains, all] = await Promise.all([audit.chains(), organizations.all()]);
    return [...new Set([...all.map(({ id }) => id), ...chains])];
  }

  /** The ends of all audit logs, to be kept elsewhere. */
  anchorAudit(): ReturnType<AuditService['anchor']> {
    return this.parts.audit.anchor();
  }

  /** Holds the audit logs against an anchor. @throws OperatorError where it is none of this installation */
  verifyAnchor(text: string): ReturnType<AuditService['verifyAnchor']> {
    return this.parts.audit.verifyAnchor(text);
  }

  /** See {@link InstallationService.rotate}. */
  rotateSecret(file?: string): ReturnType<InstallationService['rotate']> {
    return this.parts.installation.rotate(file);
  }

  /** See {@link InstallationService.sealedKeys}. */
  sealedKeys(): ReturnType<InstallationService['sealedKeys']> {
    return this.parts.installation.sealedKeys();
  }

  /** See {@link InstallationService.openBackup}. */
  openBackup(...given: Parameters<InstallationService['openBackup']>): ReturnType<InstallationService['openBackup']> {
    return this.parts.installation.openBackup(...given);
  }

  /** Where the installation's secret is kept; undefined where `ROLLCALL_SECRET` is the secret itself. */
  get secretPath(): string | undefined {
    return this.parts.installation.secretPath;
  }

  async #organization(id: string): Promise<OrganizationEntity> {
    const organization = await this.parts.organizations.find(id);
    if (!organization) throw new OperatorError(`There is no organization ${id}. List them with: organization list`);
    return organization;
  }
}
