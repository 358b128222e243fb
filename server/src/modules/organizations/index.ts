export type { Contract, ContractService } from './contract/contract.service.ts';
export { OrganizationType, SeatChangeType } from './contract/contract.type.ts';
export { createOrganizations } from './createOrganizations.ts';
export { ContractChangeType } from './months/contractMonth.type.ts';
export type { OrganizationEntity } from './organization.entity.ts';
export type { OrganizationService } from './organization.service.ts';
export type { SeatCause } from './seats/seatLedger.ts';
