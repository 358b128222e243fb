import type { ApolloClient } from '@apollo/client';
import { contractTerms } from '#graphql/contractTerms.ts';
import { ImportCheckDocument } from '#graphql/generated.ts';
import type { ImportDraft } from './draft.ts';

/**
 * Asks in one request which of a draft's login IDs are taken, as far as that is not known, and how many seats there are now.
 * @returns false, with nothing noted, where the answer came after the request was given up
 * @throws what the request threw
 */
export async function askServer(client: ApolloClient, draft: ImportDraft, signal: AbortSignal): Promise<boolean> {
  const loginIds = draft.table.unasked();
  const { data } = await client.query({
    query: ImportCheckDocument,
    variables: { loginIds },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal }, queryDeduplication: false },
  });
  if (!data || signal.aborted) return false;
  draft.learn(loginIds, data.userLoginIdsTaken, contractTerms(data));
  return true;
}
