import { useQuery } from '@apollo/client/react';
import { useMediaQuery } from '@mantine/hooks';
import { NARROW, listQuery } from './listQuery.ts';
import { useListAddress } from './useListAddress.ts';

/**
 * The list that the address asks for. While another page of it loads, the last one stays; where it can't be loaded, rows
 * that don't answer the question go.
 */
export function useUserList() {
  const { state, change, changeView } = useListAddress();
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false }) ?? false;
  const { query, variables } = listQuery(state, narrow);
  const { data, previousData, loading, error, refetch } = useQuery(query, { variables });
  const users = (data ?? (error ? undefined : previousData))?.users;
  return { state, narrow, change, changeView, users, stale: loading && !data, error, refetch };
}
