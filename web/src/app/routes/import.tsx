import { useParams } from 'react-router';
import { ContractLoader } from '#features/contract/ContractLoader.tsx';
import { ImportPage } from '#features/imports/review/ImportPage.tsx';

/** `/imports/:id` */
export default function Page() {
  const { id = '' } = useParams();
  return <ContractLoader>{(contract) => <ImportPage key={id} id={id} contract={contract} />}</ContractLoader>;
}
