import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { nobodyLooks } from './attention.ts';
import type { Pace } from './pace.ts';
import { useStarted } from './start.tsx';

interface Options<Variables> {
  readonly variables: Variables;
  readonly fetchPolicy?: 'cache-first' | 'cache-and-network' | 'network-only';
}

/**
 * A query that is asked again and again for as long as its answer moves.
 * @param paceOf how an answer is followed; undefined for none yet
 */
export function useFollowed<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { variables, fetchPolicy = 'cache-first' }: Options<Variables>,
  paceOf: (data: Data | undefined) => Pace,
) {
  const ends = useRef(false);
  const started = useStarted();
  const options = {
    variables,
    fetchPolicy,
    returnPartialData: false,
    skipPollAttempt: () => (ends.current ? globalThis.document.hidden : nobodyLooks()),
  } as useQuery.Options<Data, Variables> & { readonly returnPartialData: false };
  const result = useQuery(document, started ? options : skipToken);
  const { data, previousData, error, refetch, startPolling, stopPolling } = result;
  const pace = paceOf(data);

  useEffect(() => {
    ends.current = pace.ends;
    if (pace.every === 0 || !started) return undefined;
    startPolling(pace.every);
    return stopPolling;
  }, [started, pace.every, pace.ends, startPolling, stopPolling]);
  return { data, previousData, error, refetch };
}
