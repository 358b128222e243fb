import { ContractLoader } from '../../features/contract/index.ts';
import { ImportNewPage } from '../../features/imports/index.ts';
import { SettingsFields } from '../../features/users/index.ts';

/** `/imports/new`: the template offers the settings of the user form. */
export function Component() {
  return (
    <ContractLoader>
      {(contract) => <ImportNewPage contract={contract} renderSettings={(control) => <SettingsFields {...control} contract={contract.seats} />} />}
    </ContractLoader>
  );
}
