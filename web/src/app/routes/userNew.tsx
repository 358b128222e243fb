import { ContractLoader } from '#features/contract/ContractLoader.tsx';
import { UserNewPage } from '#features/users/form/UserNewPage.tsx';

/** `/users/new` */
export default function Page() {
  return (
    <ContractLoader>{(contract, refetch) => <UserNewPage contract={contract} onAdded={refetch} />}</ContractLoader>
  );
}
