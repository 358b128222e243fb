import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { createCache } from './cache.ts';
import { codeOf } from './failure.ts';
import { ViewerDocument } from './generated.ts';

function watchSession(client: () => ApolloClient): ApolloLink {
  return new ErrorLink(({ error }) => {
    const code = codeOf(error);
    if (code === 'UNAUTHENTICATED') void endSession(client());
    if (code === 'PASSWORD_CHANGE_REQUIRED') void client().refetchQueries({ include: [ViewerDocument] });
  });
}

/** Forgets everything that was read in a session; whoever watches the viewer then shows the sign-in page. */
export async function endSession(client: ApolloClient): Promise<void> {
  await client.clearStore();
  client.writeQuery({ query: ViewerDocument, data: { viewer: null } });
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
