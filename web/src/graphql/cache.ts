import { type ApolloCache, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/**
 * What the cache knows of the graph: a contract, a policy and an Incoming Webhook are the organization's only ones, and settings belong to
 * their user. Of the connections that are read on, the pages are appended; of all others each page stands alone.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      // One that was created or listed here is known, as far as it goes, before its page asks for it.
      Query: {
        fields: {
          userImport: {
            read: (known: unknown, { args, toReference }) =>
              known ?? toReference({ __typename: 'UserImport', id: String(args?.['id']) }),
          },
        },
      },
      Contract: { keyFields: [] },
      IncomingWebhook: { keyFields: [], fields: { secrets: { merge: false }, deliveries: { merge: false } } },
      PasswordPolicy: { keyFields: [] },
      ContractMonth: { keyFields: ['month'], fields: { changes: relayStylePagination() } },
      UserImport: { fields: { issues: relayStylePagination(['severity']), rows: relayStylePagination() } },
      UserBulkAction: { fields: { issues: relayStylePagination() } },
      UserPrivileges: { merge: true },
      UserPermissions: { merge: true },
    },
  });
}

/** Drops every list and count that added or changed users change, so that each is read again where it is next shown. */
export function forgetUsers(cache: ApolloCache): void {
  for (const fieldName of ['users', 'contract', 'contractMonth', 'userImports', 'userBulkActions', 'auditEntries'])
    cache.evict({ id: 'ROOT_QUERY', fieldName });
  cache.gc();
}

/** Drops all that was read but who is signed in, whom the console watches. */
export const forgetSession = (cache: ApolloCache): void => forgetAllBut(cache, ['viewer']);

/**
 * Drops all that was read but what stands on the account page: some of it is in the language that was spoken before.
 */
export const forgetLanguage = (cache: ApolloCache): void => forgetAllBut(cache, ['viewer', 'sessions']);

function forgetAllBut(cache: ApolloCache, kept: readonly string[]): void {
  cache.modify({
    id: 'ROOT_QUERY',
    fields: (value: unknown, { fieldName, DELETE }): unknown => (kept.includes(fieldName) ? value : DELETE),
  });
  cache.gc();
}
