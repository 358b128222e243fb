import { useParams } from 'react-router';
import { UserActivity } from '#features/audit/UserActivity.tsx';
import { ContractLoader } from '#features/contract/ContractLoader.tsx';
import { UserSessions } from '#features/sessions/UserSessions.tsx';
import { UserPage } from '#features/users/page/UserPage.tsx';

/** Read again where the user was changed: that may have ended sessions, and is in the log. */
const moreOf = ({ id, version }: { readonly id: string; readonly version: number }) => (
  <>
    <UserSessions key={`sessions ${version}`} userId={id} />
    <UserActivity key={`activity ${version}`} userId={id} />
  </>
);

/** `/users/:id` */
export default function Page() {
  const { id = '' } = useParams();
  return (
    <ContractLoader>
      {(contract, refetch) => <UserPage key={id} id={id} contract={contract} onChanged={refetch} more={moreOf} />}
    </ContractLoader>
  );
}
