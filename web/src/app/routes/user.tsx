import { useParams } from 'react-router';
import { ContractLoader } from '#features/contract/ContractLoader.tsx';
import { UserSessions } from '#features/sessions/UserSessions.tsx';
import { UserPage } from '#features/users/page/UserPage.tsx';

/** Read again where the user was changed: that may have ended some. */
const sessionsOf = ({ id, version }: { readonly id: string; readonly version: number }) => (
  <UserSessions key={version} userId={id} />
);

/** `/users/:id` */
export default function Page() {
  const { id = '' } = useParams();
  return (
    <ContractLoader>
      {(contract, refetch) => <UserPage key={id} id={id} contract={contract} onChanged={refetch} more={sessionsOf} />}
    </ContractLoader>
  );
}
