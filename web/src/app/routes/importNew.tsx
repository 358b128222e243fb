import { ContractLoader } from '#features/contract/ContractLoader.tsx';
import { ImportNewPage } from '#features/imports/create/ImportNewPage.tsx';
import { NoUserSeat } from '#features/users/form/NoUserSeat.tsx';
import { SettingsFields } from '#features/users/settings/SettingsFields.tsx';

/** `/imports/new`: the template offers the settings of the user form. */
export default function Page() {
  return (
    <ContractLoader>
      {(contract) => (
        <ImportNewPage
          contract={contract}
          notice={<NoUserSeat seats={contract.seats.users} />}
          renderSettings={(control) => <SettingsFields {...control} contract={contract.seats} />}
        />
      )}
    </ContractLoader>
  );
}
