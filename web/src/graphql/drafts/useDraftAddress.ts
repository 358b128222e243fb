import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { failureOf } from '../failure.ts';
import type { Failure } from '../failureKinds.ts';
import type { DraftKind } from './draftStore.ts';
import { type KeptDraft, keptDraft } from './keptDrafts.ts';

const PARAMETER = 'draft';

/** A draft with all that is kept of it. */
export type WholeDraft = KeptDraft & { readonly body: Uint8Array<ArrayBuffer> };

interface DraftAddress {
  /** The draft that the address names. */
  readonly id: string | undefined;
  /** Whether it is being looked for. */
  readonly opening: boolean;
  /** Why it could not be opened yet. */
  readonly failure: Failure | undefined;
  readonly retry: () => void;
  /** Has the address name a draft, or none. */
  readonly go: (id: string | undefined) => void;
}

/**
 * The draft that the page's address names, so that a reload goes on with what this browser kept of it. Where it is not
 * there, the address names none any more.
 * @param openId the draft that is open already
 * @param onFound takes the draft that is not; always the same function
 */
export function useDraftAddress(
  kind: DraftKind,
  openId: string | undefined,
  onFound: (draft: WholeDraft) => void | Promise<void>,
): DraftAddress {
  const client = useApolloClient();
  const [params, setParams] = useSearchParams();
  const [failure, setFailure] = useState<Failure>();
  const id = params.get(PARAMETER) ?? undefined;
  const isOpen = id === undefined || id === openId;

  const go = useCallback(
    (to: string | undefined): void => {
      const change = (before: URLSearchParams): URLSearchParams => {
        const after = new URLSearchParams(before);
        if (to === undefined) after.delete(PARAMETER);
        else after.set(PARAMETER, to);
        return after;
      };
      setParams(change, { replace: true });
    },
    [setParams],
  );
  useEffect(() => {
    if (isOpen || id === undefined || failure) return undefined;
    let current = true;
    const find = async (): Promise<void> => {
      const draft = await keptDraft(client, kind, id);
      // The address may name another by now, before this page is drawn with it: that one is open, and stays so.
      if (!current || new URLSearchParams(window.location.search).get(PARAMETER) !== id) return;
      if (draft) await onFound(draft);
      else go(undefined);
    };
    find().catch((error: unknown) => current && setFailure(failureOf(error)));
    return () => {
      current = false;
    };
  }, [client, kind, id, isOpen, failure, go, onFound]);

  const retry = useCallback((): void => setFailure(undefined), []);
  return { id, opening: !isOpen && !failure, failure: isOpen ? undefined : failure, retry, go };
}
