import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChosenFile } from '#components/form/chosenFile.ts';
import { type WholeDraft, useDraftAddress } from '#graphql/drafts/useDraftAddress.ts';
import { useDraftKeeper } from '#graphql/drafts/useDraftKeeper.ts';
import { ChosenDraft } from './chosenDraft.ts';

/**
 * Keeps the chosen file in this browser until it is uploaded, and goes on with the one that the address names.
 * @param file undefined where there is none to be kept
 * @param choose takes the file that was kept; always the same function
 */
export function useKeptUpdate(file: ChosenFile | undefined, choose: (file: ChosenFile) => void) {
  const [draft, setDraft] = useState<ChosenDraft>();
  if (file && !draft?.holds(file)) setDraft(new ChosenDraft(file));
  const onFound = useCallback(
    (found: WholeDraft): void => {
      const made = ChosenDraft.of(found);
      setDraft(made);
      choose(made.chosen);
    },
    [choose],
  );
  const openId = draft?.source.id;
  const { id, failure, retry, go } = useDraftAddress('update', openId, onFound);
  const { discard } = useDraftKeeper(draft);
  useEffect(() => {
    if (file) draft?.take(file);
  }, [file, draft]);
  const named = useRef<string>(undefined);
  useEffect(() => {
    if (openId === undefined || named.current === openId) return;
    named.current = openId;
    go(openId);
  }, [openId, go]);
  return { isOpen: id !== undefined, failure, retry, goOn: go, discard };
}
