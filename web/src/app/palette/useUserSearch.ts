import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { PaletteUsersDocument, type PaletteUsersQuery } from '#graphql/generated.ts';

type FoundUser = PaletteUsersQuery['users']['nodes'][number];

interface Found {
  readonly query: string;
  readonly users: readonly FoundUser[];
}

const NOBODY: Found = { query: '', users: [] };
/** Milliseconds after the last letter until the server is asked. */
const PAUSE = 180;

/**
 * The users that a query finds, the first eight; while it is typed on, those before stay until the next are there.
 * @param query trimmed; nobody is looked for while it is empty
 */
export function useUserSearch(query: string): { readonly users: readonly FoundUser[]; readonly searching: boolean } {
  const client = useApolloClient();
  const [found, setFound] = useState(NOBODY);
  useEffect(() => {
    if (query === '') return undefined;
    let current = true;
    const ask = async (): Promise<void> => {
      const { data } = await client.query({
        query: PaletteUsersDocument,
        variables: { search: query },
        fetchPolicy: 'no-cache',
      });
      if (current) setFound({ query, users: data?.users.nodes ?? [] });
    };
    // Without an answer there are no users to go to; the pages are still there.
    const timer = setTimeout(() => void ask().catch(() => current && setFound({ query, users: [] })), PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, query]);
  // While a query grows, what it found so far is still likely; another one has nothing to do with it.
  const near = found.query !== '' && query.startsWith(found.query);
  return { users: near ? found.users : NOBODY.users, searching: query !== '' && query !== found.query };
}
