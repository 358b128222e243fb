import type { ApolloClient } from '@apollo/client';
import { DraftKeyCreateDocument, DraftKeyDeleteDocument, DraftKeyOpenDocument } from '../generated.ts';
import { importKey } from './draftSeal.ts';

/** A draft's key, as long as this page lives. */
export interface DraftKey {
  readonly id: string;
  readonly key: CryptoKey;
  /** When the server forgets it, in milliseconds since 1970 by this browser's clock. */
  readonly expiresAt: number;
}

interface Given {
  readonly id: string;
  readonly key: string;
}

/** For how long the server keeps a key after it gave it. */
const LIFETIME = 24 * 60 * 60_000;

const taken = async ({ id, key }: Given): Promise<DraftKey> => ({
  id,
  key: await importKey(key),
  expiresAt: Date.now() + LIFETIME,
});

/** Has the server make a key. @throws where it does not, or gives no answer */
export async function createKey(client: ApolloClient): Promise<DraftKey> {
  const { data } = await client.mutate({ mutation: DraftKeyCreateDocument, fetchPolicy: 'no-cache' });
  const given = data?.draftKeyCreate?.draftKey;
  if (!given) throw new Error('The server gives no key');
  return taken(given);
}

/**
 * Asks for a key again.
 * @param context of the operation
 * @returns undefined where it was forgotten, or was never of whoever asks
 * @throws where there is no answer
 */
export async function openKey(client: ApolloClient, id: string, context = {}): Promise<DraftKey | undefined> {
  const mutation = DraftKeyOpenDocument;
  const { data } = await client.mutate({ mutation, variables: { input: { id } }, fetchPolicy: 'no-cache', context });
  const payload = data?.draftKeyOpen;
  if (!payload || payload.userErrors.length > 0) throw new Error('The server gives no key');
  return payload.draftKey ? taken(payload.draftKey) : undefined;
}

/** Has the server forget a key. Where it can't be told, it does so by itself within a day. */
export async function deleteKey(client: ApolloClient, id: string): Promise<void> {
  const mutation = DraftKeyDeleteDocument;
  await client.mutate({ mutation, variables: { input: { id } }, fetchPolicy: 'no-cache' }).catch(() => undefined);
}
