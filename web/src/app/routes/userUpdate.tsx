import { ContractLoader } from '#features/contract/ContractLoader.tsx';
import { UserUpdatePage } from '#features/users/update/UserUpdatePage.tsx';

/** `/users/update` */
export default function Page() {
  return <ContractLoader>{(contract) => <UserUpdatePage contract={contract.seats} />}</ContractLoader>;
}
