import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { accountLink } from './accountLink.ts';
import { createCache, forgetSession } from './cache.ts';
import { codeOf } from './failure.ts';
import { ViewerDocument } from './generated.ts';
import { watchAccount } from './watchAccount.ts';

function watchSession(client: () => ApolloClient): ApolloLink {
  return new ErrorLink(({ error }) => {
    const code = codeOf(error);
    if (code === 'UNAUTHENTICATED') endSession(client());
    if (code === 'PASSWORD_CHANGE_REQUIRED') void client().refetchQueries({ include: [ViewerDocument] });
  });
}

/** Tells whoever watches the viewer that nobody is signed in, and forgets everything that was read in the session. */
function endSession(client: ApolloClient): void {
  if (!client.readQuery({ query: ViewerDocument })?.viewer) return;
  client.writeQuery({ query: ViewerDocument, data: { viewer: null } });
  forgetSession(client.cache);
}

/**
 * The console's one connection to the API, signed in by the cookie. Until {@link useEndOfStart} it asks for nothing
 * that it has.
 */
export function createClient(): ApolloClient {
  const client: ApolloClient = new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      watchSession(() => client),
      accountLink,
      new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
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
