import type { ApolloCache } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { UserViewsDocument } from '#graphql/generated.ts';

/** The organization's views; while they are read again, as they were. */
export function useViews() {
  const { data, previousData, error, refetch } = useQuery(UserViewsDocument);
  return { views: (data ?? previousData)?.userViews, error, refetch };
}

/** Has the views read again where they are shown: their order is the server's. */
export function forgetViews(cache: ApolloCache): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'userViews' });
  cache.gc();
}
