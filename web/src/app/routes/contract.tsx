import { ContractLoader } from '#features/contract/ContractLoader.tsx';
import { ContractPage } from '#features/contract/ContractPage.tsx';

/** `/contract` */
export default function Page() {
  return <ContractLoader>{(contract) => <ContractPage contract={contract} />}</ContractLoader>;
}
