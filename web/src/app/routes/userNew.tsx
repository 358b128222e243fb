import { ContractLoader } from '../../features/contract/index.ts';
import { UserNewPage } from '../../features/users/index.ts';

/** `/users/new` */
export function Component() {
  return <ContractLoader>{(contract, refetch) => <UserNewPage contract={contract} onAdded={refetch} />}</ContractLoader>;
}
