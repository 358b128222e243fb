import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PageWaiting } from '#components/ui/Waiting.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { failureOf } from '#graphql/failure.ts';
import { UserDocument, type UserDetailsFragment } from '#graphql/generated.ts';
import { NoSuchUser } from './NoSuchUser.tsx';
import { UserDetails } from './UserDetails.tsx';

interface Props {
  readonly id: string;
  readonly contract: ContractTerms;
  /** Reads the contract again: the change may have moved its counts. */
  readonly onChanged: () => void;
  /** What else belongs on the page of a user who is there. */
  readonly more?: (user: UserDetailsFragment) => ReactNode;
}

/** One user: read anew whenever the page is opened, since what is edited should be the newest. */
export function UserPage({ id, contract, onChanged, more }: Props) {
  const { data, error, refetch } = useQuery(UserDocument, { variables: { id }, fetchPolicy: 'network-only' });
  if (data?.user) {
    return (
      <UserDetails user={data.user} contract={contract} onChanged={onChanged}>
        {more?.(data.user)}
      </UserDetails>
    );
  }
  if (error) return <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageWaiting />;
  return <NoSuchUser id={id} />;
}
