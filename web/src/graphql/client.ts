import { ApolloClient, type ApolloLink, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { createCache, forgetSession } from './cache.ts';
import { codeOf } from './failure.ts';
import { ViewerDocument } from './generated.ts';

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

/** The console's one connection to the API, signed in by the cookie. */
export function createClient(): ApolloClient {
  const client: ApolloClient = new ApolloClient({
    cache: createCache(),
    link: watchSession(() => client).concat(new HttpLink({ uri: '/graphql', credentials: 'same-origin' })),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
  return client;
}
