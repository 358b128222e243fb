import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { nobodyLooks } from '#graphql/attention.ts';
import { forgetUsers } from '#graphql/cache.ts';
import { type ImportFieldsFragment, ImportDocument } from '#graphql/generated.ts';

/** How often an import is asked about, in milliseconds: quickly while work goes on, not at all once it is over. */
const PACE: Readonly<Record<ImportFieldsFragment['status'], number>> = {
  PREPARING: 300,
  COMMITTING: 300,
  READY: 2500,
  INVALID: 0,
  COMPLETED: 0,
  UNDONE: 0,
  FAILED: 0,
  CANCELED: 0,
};

/** One import as it stands now, followed for as long as it moves and the page is in sight. */
export function useImport(id: string) {
  const client = useApolloClient();
  const waits = useRef(false);
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ImportDocument, {
    variables: { id },
    // What waits for someone may wait for a day; what is being worked on comes to its end.
    skipPollAttempt: () => (waits.current ? nobodyLooks() : document.hidden),
  });
  const status = data?.userImport?.status;
  const pace = status ? PACE[status] : 0;

  useEffect(() => {
    waits.current = status === 'READY';
    if (pace === 0) return undefined;
    startPolling(pace);
    return stopPolling;
  }, [pace, status, startPolling, stopPolling]);

  const before = useRef(status);
  useEffect(() => {
    if (before.current && before.current !== status && status === 'COMPLETED') forgetUsers(client.cache);
    before.current = status;
  }, [client, status]);

  return { userImport: data?.userImport, known: data !== undefined, error, refetch };
}
