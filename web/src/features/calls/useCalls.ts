import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useForwardPages } from '#components/table/useForwardPages.ts';
import { CallsDocument } from '#graphql/generated.ts';
import { useFreshStart } from '#graphql/useFreshStart.ts';
import { useFormat } from '#i18n/format.tsx';
import { COLUMNS, type ColumnId, readColumns, rememberColumns, rememberedColumns, writeColumns } from './callView.ts';
import { type CallState, OPENED, callFilter, readCallState, writeCallState } from './callState.ts';
import { stepsBack } from './openedState.ts';

/**
 * The calls that the address asks for, and which of them is opened. While others load, the last ones stay; where these
 * can't be loaded, they go.
 */
export function useCalls() {
  const { timeZone } = useFormat();
  const [params, setParams] = useSearchParams();
  const { state: step } = useLocation() as { readonly state: unknown };
  const navigate = useNavigate();
  const pages = useForwardPages();
  const state = readCallState(params);
  const filter = callFilter(state, timeZone);
  const { data, previousData, loading, error, refetch } = useQuery(CallsDocument, {
    variables: { filter, ...pages.variables },
    fetchPolicy: 'cache-and-network',
  });

  useFreshStart(error, pages.restart);

  const change = useCallback(
    (part: Partial<CallState>, replace = false) => {
      // Of the browser's own address: the router's is that of the last render, in which a filter chosen just now is
      // missing.
      const now = readCallState(new URLSearchParams(window.location.search));
      const next = writeCallState({ ...now, ...part });
      const columns = new URLSearchParams(window.location.search).get(COLUMNS);
      if (columns !== null) next.set(COLUMNS, columns);
      setParams(next, { replace });
    },
    [setParams],
  );
  /** Shows other columns, now and the next time. */
  const changeColumns = useCallback(
    (columns: readonly ColumnId[]) => {
      rememberColumns(columns);
      const next = new URLSearchParams(window.location.search);
      next.set(COLUMNS, writeColumns(columns));
      setParams(next, { replace: true });
    },
    [setParams],
  );
  /** The same page of the list with this call opened over it, or none. */
  const addressOf = (id: string | undefined): URLSearchParams => {
    const next = new URLSearchParams(params);
    if (id === undefined) next.delete(OPENED);
    else next.set(OPENED, id);
    return next;
  };
  return {
    state,
    filter,
    change,
    columns: readColumns(params.get(COLUMNS)) ?? rememberedColumns(),
    changeColumns,
    calls: (data ?? (error ? undefined : previousData))?.calls,
    pages,
    stale: loading && !data,
    error,
    refetch,
    opened: params.get(OPENED) ?? undefined,
    linkTo: (id: string) => `?${addressOf(id).toString()}`,
    close: () => {
      const steps = stepsBack(step);
      if (steps > 0) void navigate(-steps);
      else setParams(addressOf(undefined), { replace: true });
    },
  };
}
