import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import { useFirstQuery } from '#graphql/start.tsx';
import { useFreshStart } from '#graphql/useFreshStart.ts';
import { NARROW, listQuery } from './listQuery.ts';
import { LAST_PAGE } from './listState.ts';
import { useListAddress } from './useListAddress.ts';

/**
 * The list that the address asks for, or where that makes no sense its first page, and where nobody is left its last.
 * While another page of it loads, the last one stays; where it can't be loaded, rows that don't answer the question go.
 */
export function useUserList() {
  const { state, change, changeView } = useListAddress();
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false }) ?? false;
  const { query, variables } = listQuery(state, narrow);
  const { data, previousData, loading, error, refetch } = useFirstQuery(query, variables);
  const users = (data ?? (error ? undefined : previousData))?.users;
  const paged = state.after !== undefined || state.before !== undefined;
  useFreshStart(error, paged ? () => change({}, true) : undefined);
  const past = paged && data?.users.nodes.length === 0 && data.users.totalCount > 0;
  // Whoever stood on this page is gone, the last of them by the reader's own hand perhaps.
  useEffect(() => {
    if (past) change({ before: LAST_PAGE }, true);
  }, [past, change]);
  return { state, narrow, change, changeView, users, stale: loading && !data, error, refetch };
}
