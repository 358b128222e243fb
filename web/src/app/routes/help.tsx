import { ContractLoader } from '#features/contract/ContractLoader.tsx';
import { HelpPage } from '#features/help/HelpPage.tsx';

/** `/help` */
export default function Page() {
  return (
    <ContractLoader>
      {(contract) => <HelpPage contract={contract.seats} rowLimit={contract.importRowLimit} />}
    </ContractLoader>
  );
}
