import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { forgetUsers } from '#graphql/cache.ts';
import { BulkActionDocument, type BulkActionFieldsFragment } from '#graphql/generated.ts';

/** How often it is asked about, in milliseconds: quickly while work goes on, not at all once it is over. */
const PACE: Readonly<Record<BulkActionFieldsFragment['status'], number>> = {
  PREPARING: 300,
  COMMITTING: 300,
  READY: 2500,
  INVALID: 0,
  COMPLETED: 0,
  FAILED: 0,
  CANCELED: 0,
};

/** One bulk action as it stands now, followed for as long as it moves and the page is in sight. */
export function useBulkAction(id: string) {
  const client = useApolloClient();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(BulkActionDocument, {
    variables: { id },
    skipPollAttempt: () => document.hidden,
  });
  const status = data?.userBulkAction?.status;
  const pace = status ? PACE[status] : 0;

  useEffect(() => {
    if (pace === 0) return undefined;
    startPolling(pace);
    return stopPolling;
  }, [pace, startPolling, stopPolling]);

  const before = useRef(status);
  useEffect(() => {
    if (before.current && before.current !== status && status === 'COMPLETED') forgetUsers(client.cache);
    before.current = status;
  }, [client, status]);

  return { action: data?.userBulkAction, known: data !== undefined, error, refetch };
}
