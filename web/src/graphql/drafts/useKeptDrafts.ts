import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { DraftKind } from './draftStore.ts';
import { type KeptDraft, discardKept, keptDrafts } from './keptDrafts.ts';

const NONE: readonly KeptDraft[] = [];

/**
 * The drafts of one kind that whoever is signed in has in this browser, the last of them first; none as long as that is
 * not known.
 * @param offered whether they are to be offered now, for which they are looked for anew
 */
export function useKeptDrafts(kind: DraftKind, offered: boolean) {
  const client = useApolloClient();
  const [drafts, setDrafts] = useState<readonly KeptDraft[]>([]);
  useEffect(() => {
    if (!offered) return undefined;
    let current = true;
    // Where the server gives no answer they are offered the next time.
    keptDrafts(client, kind).then(
      (found) => current && setDrafts(found.toSorted((one, other) => other.head.at - one.head.at)),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [client, kind, offered]);
  const discard = (draft: KeptDraft): void => {
    setDrafts((before) => before.filter(({ id }) => id !== draft.id));
    void discardKept(client, draft);
  };
  return { drafts: offered ? drafts : NONE, discard };
}
