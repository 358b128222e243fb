import type { ContractStore } from './contract/contract.store.ts';
import type { OrganizationEntity } from './organization.entity.ts';

/** The organizations of an installation, for those who run it. */
export class OrganizationService {
  constructor(private readonly store: ContractStore) {}

  /** In the order of their making. */
  all(): Promise<OrganizationEntity[]> {
    return this.store.organizations();
  }

  any(): Promise<boolean> {
    return this.store.anyOrganization();
  }

  find(id: string): Promise<OrganizationEntity | null> {
    return this.store.organization(id);
  }

  /** Adds an organization and its contract, which has no seats yet, inside the open transaction. */
  add(organization: OrganizationEntity, importRowLimit: number): Promise<void> {
    return this.store.insertOrganization(organization, {
      organizationId: organization.id,
      importRowLimit,
      callRetentionMonths: null,
    });
  }

  /** Says since when nobody of an organization may sign in, null for everyone may, inside the open transaction. */
  setSuspended(id: string, suspendedAt: Date | null): Promise<void> {
    return this.store.setSuspended(id, suspendedAt);
  }
}
