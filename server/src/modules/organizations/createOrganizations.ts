import type { Database } from '../../database/index.ts';
import type { AuditRecorder, Clock, Plug } from '../../kernel/index.ts';
import { ContractEntity, ContractSeatEntity } from './contract/contract.entity.ts';
import { ContractResolver } from './contract/contract.resolver.ts';
import { ContractService } from './contract/contract.service.ts';
import { ContractStore } from './contract/contract.store.ts';
import { ContractMonthResolver } from './months/contractMonth.resolver.ts';
import { ContractMonthService } from './months/contractMonth.service.ts';
import { SeatHistoryResolver } from './months/seatHistory.resolver.ts';
import { SeatHistoryService } from './months/seatHistory.service.ts';
import { OrganizationEntity } from './organization.entity.ts';
import { OrganizationService } from './organization.service.ts';
import { PasswordPolicyResolver } from './passwordPolicy/passwordPolicy.resolver.ts';
import { PasswordPolicyService } from './passwordPolicy/passwordPolicy.service.ts';
import { SeatLedger } from './seats/seatLedger.ts';
import { SeatMovementEntity } from './seats/seatMovement.entity.ts';
import { SeatMovementStore } from './seats/seatMovement.store.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  /** Milliseconds for which a temporary password can be used; 0 for ever. */
  readonly temporaryPasswordLifetime: number;
}

/** Organizations and what they bought: contracts, seats, months, and their policy of passwords. */
export function createOrganizations({ database, clock, audit, temporaryPasswordLifetime }: Given) {
  const store = new ContractStore(database);
  const movements = new SeatMovementStore(database);
  const contracts = new ContractService(store, new SeatLedger(movements, clock), clock);
  const refuseIfSuspended = (organizationId: string): Promise<void> => contracts.refuseIfSuspended(organizationId);
  const policies = new PasswordPolicyService({ unitOfWork: database, audit, store, refuseIfSuspended });
  return {
    contracts,
    organizations: new OrganizationService(store),
    entities: [OrganizationEntity, ContractEntity, ContractSeatEntity, SeatMovementEntity],
    resolvers: [
      new ContractResolver(contracts),
      new ContractMonthResolver(new ContractMonthService(contracts, movements)),
      new SeatHistoryResolver(new SeatHistoryService(contracts, movements)),
      new PasswordPolicyResolver(policies, temporaryPasswordLifetime),
    ],
  } satisfies Plug & Record<string, unknown>;
}
