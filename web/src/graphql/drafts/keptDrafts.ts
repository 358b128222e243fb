import type { ApolloClient } from '@apollo/client';
import { shownAccount } from '../account.ts';
import { WHOEVER_IS_SIGNED_IN } from '../accountLink.ts';
import { FORMAT, type WrittenContent, bodyPlace, headPlace } from './draftKeeper.ts';
import { type DraftKey, deleteKey, openKey } from './draftKeys.ts';
import { unseal } from './draftSeal.ts';
import { type DraftKind, type KeptHead, readBody, readHeads, removeDrafts } from './draftStore.ts';

/** A draft that this browser keeps, opened by the key of its user. */
export interface KeptDraft {
  readonly id: string;
  readonly key: DraftKey;
  readonly head: WrittenContent;
}

/**
 * The heads of the drafts of whoever is signed in; none where the browser keeps nothing. What has run out goes, whoever
 * it was of: nobody can open it any more.
 */
async function ownHeads(): Promise<KeptHead[]> {
  try {
    const heads = await readHeads();
    const now = Date.now();
    await removeDrafts(heads.filter(({ expiresAt }) => expiresAt <= now).map(({ id }) => id));
    const userId = shownAccount()?.id;
    return heads.filter((head) => head.expiresAt > now && head.userId === userId);
  } catch {
    return [];
  }
}

/**
 * Opens a draft: that its head can be unsealed shows that the console has written it.
 * @returns undefined where its key is forgotten, or it can't be read: then it is gone
 * @throws where the server gives no answer
 */
async function opened(client: ApolloClient, { id, keyId, sealed }: KeptHead): Promise<KeptDraft | undefined> {
  const key = await openKey(client, keyId);
  try {
    if (!key) throw new Error('The key was forgotten');
    const text = new TextDecoder().decode(await unseal(key.key, sealed, headPlace(id)));
    const head = JSON.parse(text) as WrittenContent;
    if (head.format !== FORMAT) throw new Error('It was kept by another version');
    return { id, key, head };
  } catch {
    await removeDrafts([id]).catch(() => undefined);
    return undefined;
  }
}

/** The drafts of one kind that whoever is signed in has in this browser. @throws where the server gives no answer */
export async function keptDrafts(client: ApolloClient, kind: DraftKind): Promise<KeptDraft[]> {
  const drafts: KeptDraft[] = [];
  for (const head of await ownHeads()) {
    const draft = head.kind === kind ? await opened(client, head) : undefined;
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/**
 * One draft with what never changed of it.
 * @returns undefined where it is not there, or not of whoever is signed in
 * @throws where the server gives no answer
 */
export async function keptDraft(
  client: ApolloClient,
  kind: DraftKind,
  id: string,
): Promise<(KeptDraft & { readonly body: Uint8Array<ArrayBuffer> }) | undefined> {
  const head = (await ownHeads()).find((each) => each.id === id && each.kind === kind);
  const draft = head && (await opened(client, head));
  if (!draft) return undefined;
  try {
    const kept = await readBody(id);
    if (!kept) throw new Error('The file is gone');
    return { ...draft, body: await unseal(draft.key.key, kept.sealed, bodyPlace(id)) };
  } catch {
    await discardKept(client, draft);
    return undefined;
  }
}

/** Removes a draft, here and its key on the server. */
export async function discardKept(client: ApolloClient, { id, key }: KeptDraft): Promise<void> {
  await removeDrafts([id]).catch(() => undefined);
  await deleteKey(client, key.id);
}

/**
 * Before somebody signs out: has the server know that their drafts in this browser are of this session, with which it
 * forgets their keys. Whatever comes of it, they may go.
 */
export async function tieDrafts(client: ApolloClient): Promise<void> {
  const tied = (await ownHeads()).map(({ keyId }) => openKey(client, keyId, WHOEVER_IS_SIGNED_IN));
  await Promise.allSettled(tied);
}

/** Removes all drafts of whoever signed out just now. */
export async function removeOwnDrafts(): Promise<void> {
  await removeDrafts((await ownHeads()).map(({ id }) => id)).catch(() => undefined);
}
