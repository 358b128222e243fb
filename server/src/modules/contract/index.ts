export { ContractEntity, ContractSeatEntity } from './contract.entity.ts';
export { ContractResolver } from './contract.resolver.ts';
export { type Contract, ContractService } from './contract.service.ts';
export { ContractStore } from './contract.store.ts';
export { OrganizationType, SeatChangeType } from './contract.type.ts';
export { OrganizationEntity } from './organization.entity.ts';
