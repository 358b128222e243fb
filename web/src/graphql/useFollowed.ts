import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { nobodyLooks } from './attention.ts';
import type { Pace } from './pace.ts';

interface Options<Variables> {
  readonly variables: Variables;
  readonly fetchPolicy?: 'cache-first' | 'cache-and-network';
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
  const { data, previousData, error, refetch, startPolling, stopPolling } = useQuery(document, {
    variables,
    fetchPolicy,
    skipPollAttempt: () => (ends.current ? globalThis.document.hidden : nobodyLooks()),
  } as useQuery.Options<Data, Variables>);
  const pace = paceOf(data);

  useEffect(() => {
    ends.current = pace.ends;
    if (pace.every === 0) return undefined;
    startPolling(pace.every);
    return stopPolling;
  }, [pace.every, pace.ends, startPolling, stopPolling]);
  return { data, previousData, error, refetch };
}
