import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { WORK_DONE } from '#components/form/useLeaveGuard.ts';
import { useForwardPages } from '#components/table/useForwardPages.ts';
import { ContactsDocument } from '#graphql/generated.ts';
import { useFreshStart } from '#graphql/useFreshStart.ts';
import { type ContactState, OPENED, readContactState, writeContactState } from './contactState.ts';

/**
 * The contacts that the address asks for, and which of them is opened. While others load, the last ones stay; where
 * these can't be loaded, they go.
 */
export function useContacts() {
  const [params, setParams] = useSearchParams();
  const pages = useForwardPages();
  const state = readContactState(params);
  const { data, previousData, loading, error, refetch } = useQuery(ContactsDocument, {
    variables: { ...pages.variables, ...state },
    fetchPolicy: 'cache-and-network',
  });
  useFreshStart(error, pages.restart);

  const change = useCallback(
    (part: Partial<ContactState>, replace = false) => {
      // Of the browser's own address: the router's is that of the last render.
      const now = readContactState(new URLSearchParams(window.location.search));
      setParams(writeContactState({ ...now, ...part }), { replace });
    },
    [setParams],
  );
  /** The same page of the list with this contact opened over it, or none. */
  const addressOf = (id: string | undefined): URLSearchParams => {
    const next = new URLSearchParams(params);
    if (id === undefined) next.delete(OPENED);
    else next.set(OPENED, id);
    return next;
  };
  return {
    state,
    change,
    contacts: (data ?? (error ? undefined : previousData))?.contacts,
    pages,
    stale: loading && !data,
    error,
    refetch,
    opened: params.get(OPENED) ?? undefined,
    linkTo: (id: string) => `?${addressOf(id).toString()}`,
    close: () => setParams(addressOf(undefined), { replace: true }),
    /** The same where what was typed is saved, or of no more use. */
    closeDone: () => setParams(addressOf(undefined), { replace: true, state: WORK_DONE }),
  };
}
