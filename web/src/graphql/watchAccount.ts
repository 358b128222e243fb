import type { ApolloClient } from '@apollo/client';
import { accountIsNow, accountStore, showAccount } from './account.ts';
import { WHOEVER_IS_SIGNED_IN } from './accountLink.ts';
import { onAccountNews } from './accountNews.ts';
import { ViewerDocument } from './generated.ts';

/** Keeps in mind whose account this tab shows, and finds out who else is signed in. */
export function watchAccount(client: ApolloClient): void {
  client.cache.watch({
    query: ViewerDocument,
    optimistic: false,
    immediate: true,
    callback: ({ complete, result }) => {
      // As long as it is not known otherwise, it is the account that it was.
      if (complete) showAccount(result?.viewer ?? undefined);
    },
  });
  onAccountNews(accountIsNow);
  accountStore.subscribe(() => {
    if (accountStore.current()?.now === 'unknown') void identify(client);
  });
}

/** Asks who is signed in. Where there is no answer the person can go on without the name. */
async function identify(client: ApolloClient): Promise<void> {
  try {
    const options = { query: ViewerDocument, fetchPolicy: 'no-cache', context: WHOEVER_IS_SIGNED_IN } as const;
    const { data } = await client.query(options);
    if (accountStore.current()?.now === 'unknown' && data) accountIsNow(data.viewer ?? 'nobody');
  } catch {
    // The refused request waits all the same.
  }
}
