import { ContractLoader } from '../../features/contract/index.ts';
import { HelpPage } from '../../features/help/index.ts';

/** `/help` */
export function Component() {
  return <ContractLoader>{(contract) => <HelpPage contract={contract.seats} rowLimit={contract.importRowLimit} />}</ContractLoader>;
}
