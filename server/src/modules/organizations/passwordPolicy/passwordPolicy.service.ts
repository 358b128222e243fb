import { type ActingPrincipal, type AuditRecorder, type UnitOfWork, auditActor } from '../../../kernel/index.ts';
import type { ContractStore } from '../contract/contract.store.ts';
import type { WeakPasswords } from '../organization.entity.ts';

interface Dependencies {
  readonly store: ContractStore;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  /** @throws Refused ORGANIZATION_SUSPENDED */
  readonly refuseIfSuspended: (organizationId: string) => Promise<void>;
}

/** What an organization makes of weak passwords. Chosen by its administrators, and so not a part of what it bought. */
export class PasswordPolicyService {
  constructor(private readonly parts: Dependencies) {}

  async weakPasswordsInFiles(organizationId: string): Promise<WeakPasswords> {
    const organization = await this.parts.store.organization(organizationId);
    if (!organization) throw new Error(`There is no organization ${organizationId}`);
    return organization.weakPasswordsInFiles;
  }

  /**
   * Says what a weak password in a file is from now on. What it is already is no change.
   * @throws Refused ORGANIZATION_SUSPENDED
   */
  change(actor: ActingPrincipal, weakPasswordsInFiles: WeakPasswords): Promise<void> {
    const { store, unitOfWork, audit, refuseIfSuspended } = this.parts;
    const { organizationId: id } = actor;
    return unitOfWork.run(async () => {
      await store.lockOrganization(id);
      await refuseIfSuspended(id);
      const before = await this.weakPasswordsInFiles(id);
      if (before === weakPasswordsInFiles) return;
      await store.setWeakPasswordsInFiles(id, weakPasswordsInFiles);
      const { name = '' } = (await store.organization(id)) ?? {};
      audit.record(id, {
        kind: 'PASSWORD_POLICY_CHANGE',
        actor: auditActor(actor),
        target: { type: 'organization', id, name },
        before: { weakPasswordsInFiles: before },
        after: { weakPasswordsInFiles },
      });
    });
  }
}
