import { useQuery } from '@apollo/client/react';
import { useMediaQuery } from '@mantine/hooks';
import { UsersDocument } from '../../../graphql/generated.ts';
import { listVariables } from './listState.ts';
import { narrowColumns } from './listView.ts';
import { useListAddress } from './useListAddress.ts';

/** Where a window is too narrow for columns, what they show stands under the name. */
const NARROW = '(max-width: 62em)';

/** The list that the address asks for. While another page of it loads, the last one stays. */
export function useUserList() {
  const { state, change, changeView } = useListAddress();
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false }) ?? false;
  const { data, previousData, loading, error, refetch } = useQuery(UsersDocument, {
    variables: listVariables(state, narrow ? narrowColumns(state.columns) : state.columns),
  });
  const users = (data ?? previousData)?.users;
  return { state, narrow, change, changeView, users, stale: loading && !data, error, refetch };
}
