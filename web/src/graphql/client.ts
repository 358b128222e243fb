import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { accountLink } from './accountLink.ts';
import { createCache } from './cache.ts';
import { codeOf } from './failure.ts';
import { ViewerDocument } from './generated.ts';
import { heardOfSession } from './sessionEnd.ts';
import { watchAccount } from './watchAccount.ts';

function watchPassword(client: () => ApolloClient): ApolloLink {
  return new ErrorLink(({ error }) => {
    if (codeOf(error) === 'PASSWORD_CHANGE_REQUIRED') void client().refetchQueries({ include: [ViewerDocument] });
  });
}

/** Asks the API, and reads from each answer how much longer the session lives. */
async function ask(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request);
  heardOfSession(response.headers.get('x-rollcall-session'));
  return response;
}

/**
 * The console's one connection to the API, signed in by the cookie. Until {@link useEndOfStart} it asks for nothing
 * that it has.
 */
export function createClient(): ApolloClient {
  const client: ApolloClient = new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      watchPassword(() => client),
      accountLink,
      new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: ask }),
    ]),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  // What was read before the first page is drawn is new: the page takes it, rather than ask again.
  client.prioritizeCacheValues = true;
  watchAccount(client);
  return client;
}

/** From when this is drawn on, whoever opens a page is shown what is known and has it asked for anew. */
export function useEndOfStart(): void {
  const client = useApolloClient();
  useEffect(() => {
    client.prioritizeCacheValues = false;
  }, [client]);
}
