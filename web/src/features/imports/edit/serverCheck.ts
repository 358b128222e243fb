import type { ApolloClient } from '@apollo/client';
import { contractTerms } from '#graphql/contractTerms.ts';
import { ImportCheckDocument, type ImportCheckQuery } from '#graphql/generated.ts';
import type { ImportDraft } from './draft.ts';

/** Login IDs that are asked about in one request: however long they are, it takes as many. */
const AT_ONCE = 3_500;

/**
 * Asks which of a draft's login IDs are taken, as far as that is not known, and how many seats there are now.
 * @returns false, with nothing noted, where the answer came after the request was given up
 * @throws what the request threw
 */
export async function askServer(client: ApolloClient, draft: ImportDraft, signal: AbortSignal): Promise<boolean> {
  const loginIds = draft.table.unasked();
  const taken: string[] = [];
  let contract: ImportCheckQuery | undefined;
  for (let at = 0; at === 0 || at < loginIds.length; at += AT_ONCE) {
    const { data } = await client.query({
      query: ImportCheckDocument,
      variables: { loginIds: loginIds.slice(at, at + AT_ONCE) },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal }, queryDeduplication: false },
    });
    if (!data || signal.aborted) return false;
    taken.push(...data.userLoginIdsTaken);
    contract = data;
  }
  if (contract) draft.learn(loginIds, taken, contractTerms(contract));
  return true;
}
