import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { forgetUsers } from './cache.ts';
import { type StagedWork, paceOf } from './pace.ts';
import { useFollowed } from './useFollowed.ts';

/**
 * One import or bulk action as it stands now, followed for as long as it moves and its page is in sight. The users whom
 * it changes are read anew.
 * @param pick the work in the answer
 */
export function useStagedWork<Data, Work extends StagedWork>(
  document: TypedDocumentNode<Data, { id: string }>,
  id: string,
  pick: (data: Data) => Work | null | undefined,
) {
  const client = useApolloClient();
  const workOf = (data: Data | undefined) => (data === undefined ? undefined : pick(data));
  const { data, error, refetch } = useFollowed(document, { variables: { id } }, (answer) => paceOf(workOf(answer)));
  const work = workOf(data);
  const status = work?.status;

  const before = useRef(status);
  useEffect(() => {
    if (before.current && before.current !== status && status === 'COMPLETED') forgetUsers(client.cache);
    before.current = status;
  }, [client, status]);
  return { work, known: data !== undefined, error, refetch };
}
