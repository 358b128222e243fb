import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { accountLink } from './accountLink.ts';
import { createCache } from './cache.ts';
import { codeOf } from './failure.ts';
import { ViewerDocument } from './generated.ts';
import { heardOfSession } from './sessionEnd.ts';

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
 * The console's one connection to the API, signed in by the cookie. It asks for nothing that it has,
 * until the first page is drawn.
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
  return client;
}
