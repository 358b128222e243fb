import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { UsersDocument } from '../../../graphql/generated.ts';
import { type ListState, listVariables, readListState, writeListState } from './listState.ts';

/** The list that the address asks for. While another page of it loads, the last one stays. */
export function useUserList() {
  const [params, setParams] = useSearchParams();
  const state = readListState(params);
  const { data, previousData, loading, error, refetch } = useQuery(UsersDocument, { variables: listVariables(state) });
  const users = (data ?? previousData)?.users;

  const change = useCallback(
    (part: Partial<ListState>, replace = false) =>
      setParams((now) => writeListState({ ...readListState(now), after: undefined, before: undefined, ...part }), {
        replace,
      }),
    [setParams],
  );
  return { state, change, users, loading, stale: loading && !data, error, refetch };
}
