import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useForwardPages } from '#components/table/useForwardPages.ts';
import { AuditEntriesDocument } from '#graphql/generated.ts';
import { useFreshStart } from '#graphql/useFreshStart.ts';
import { useFormat } from '#i18n/format.tsx';
import { type AuditState, auditFilter, readAuditState, writeAuditState } from './auditState.ts';

/**
 * The entries that the address asks for. While others load, the last ones stay; where these can't be loaded, they go.
 */
export function useAuditLog() {
  const { timeZone } = useFormat();
  const [params, setParams] = useSearchParams();
  const pages = useForwardPages();
  const state = readAuditState(params);
  const filter = auditFilter(state, timeZone);
  const { data, previousData, loading, error, refetch } = useQuery(AuditEntriesDocument, {
    variables: { first: 50, filter, ...pages.variables },
    fetchPolicy: 'cache-and-network',
  });

  useFreshStart(error, pages.restart);

  const change = useCallback(
    (part: Partial<AuditState>, replace = false) => {
      // Of the browser's own address: the router's is that of the last render, in which a filter chosen just now is
      // missing.
      const now = readAuditState(new URLSearchParams(window.location.search));
      setParams(writeAuditState({ ...now, ...part }), { replace });
    },
    [setParams],
  );
  const entries = (data ?? (error ? undefined : previousData))?.auditEntries;
  return { state, filter, change, entries, pages, stale: loading && !data, error, refetch };
}
