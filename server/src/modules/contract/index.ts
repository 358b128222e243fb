export type { Contract, ContractService, LimitRefusal, SeatLimits } from './contract.service.ts';
export { OrganizationType, SeatChangeType } from './contract.type.ts';
export { createContract } from './createContract.ts';
export type { OrganizationEntity } from './organization.entity.ts';
export type { OrganizationService } from './organization.service.ts';
export type { SeatCause } from './seatLedger.ts';
