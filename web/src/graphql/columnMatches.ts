import { useApolloClient, useQuery } from '@apollo/client/react';
import { ALL_COLUMNS, type ChosenColumns, isKnownHeader, mayBeData } from '@rollcall/shared';
import { useCallback, useMemo } from 'react';
import { ColumnMatchesDocument, ColumnMatchesSaveDocument } from './generated.ts';

const NONE: ChosenColumns = {};
/** The most that one request takes, and the longest header of them. */
const MATCHES_MAX = 100;
const HEADER_LENGTH = 100;

/**
 * What headers stood for in the organization's files before: undefined while it is asked for, and nothing where there
 * is no answer.
 */
export function useRememberedColumns(): ChosenColumns | undefined {
  const { data, error } = useQuery(ColumnMatchesDocument);
  return useMemo(() => {
    if (!data) return error ? NONE : undefined;
    return Object.fromEntries(
      data.columnMatches.flatMap(({ header, column }) => {
        const key = column === null ? null : ALL_COLUMNS.find((known) => known.key === column)?.key;
        return key === undefined ? [] : [[header, key]];
      }),
    );
  }, [data, error]);
}

/**
 * Keeps for the next file what headers stand for, but for those that are the product's own or may be data. Where it is
 * not kept, the next file is matched by hand again.
 */
export function useRememberColumns(): (chosen: ChosenColumns) => void {
  const client = useApolloClient();
  return useCallback(
    (chosen) => {
      const matches = Object.entries(chosen)
        .filter(([header]) => header.length <= HEADER_LENGTH && !isKnownHeader(header) && !mayBeData(header))
        .map(([header, column]) => ({ header, column }));
      if (matches.length === 0) return;
      client
        .mutate({
          mutation: ColumnMatchesSaveDocument,
          variables: { input: { matches: matches.slice(0, MATCHES_MAX) } },
          update(cache, { data }) {
            const { columnMatches } = data?.columnMatchesSave ?? {};
            if (columnMatches) cache.writeQuery({ query: ColumnMatchesDocument, data: { columnMatches } });
          },
        })
        .catch(() => undefined);
    },
    [client],
  );
}
