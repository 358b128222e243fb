import { ContractLoader, ContractPage } from '../../features/contract/index.ts';

/** `/contract` */
export function Component() {
  return <ContractLoader>{(contract) => <ContractPage contract={contract} />}</ContractLoader>;
}
