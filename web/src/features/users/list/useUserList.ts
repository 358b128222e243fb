import { useQuery } from '@apollo/client/react';
import { useMediaQuery } from '@mantine/hooks';
import { NARROW, listQuery } from './listQuery.ts';
import { useListAddress } from './useListAddress.ts';

/** The list that the address asks for. While another page of it loads, the last one stays. */
export function useUserList() {
  const { state, change, changeView } = useListAddress();
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false }) ?? false;
  const { query, variables } = listQuery(state, narrow);
  const { data, previousData, loading, error, refetch } = useQuery(query, { variables });
  const users = (data ?? previousData)?.users;
  return { state, narrow, change, changeView, users, stale: loading && !data, error, refetch };
}
