import { useParams } from 'react-router';
import { ContractLoader } from '../../features/contract/index.ts';
import { ImportPage } from '../../features/imports/index.ts';

/** `/imports/:id` */
export function Component() {
  const { id = '' } = useParams();
  return <ContractLoader>{(contract) => <ImportPage key={id} id={id} contract={contract} />}</ContractLoader>;
}
