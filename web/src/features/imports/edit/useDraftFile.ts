import { useCallback, useState } from 'react';
import { type WholeDraft, useDraftAddress } from '#graphql/drafts/useDraftAddress.ts';
import type { Failure } from '#graphql/failureKinds.ts';
import { useOrganizationName } from '#graphql/useOrganizationName.ts';
import type { DraftFile } from './draft.ts';
import { fileOfKept } from './keptFile.ts';

interface OpenedFile {
  readonly file: DraftFile | undefined;
  /** Whether the one that the address names is being looked for. */
  readonly opening: boolean;
  /** Why it could not be opened yet. */
  readonly failure: Failure | undefined;
  readonly retry: () => void;
  /** Opens the review of a file, or goes on with one that this browser kept, by its ID. */
  readonly open: (file: DraftFile | string) => void;
  readonly close: () => void;
}

/** The file under review: its ID stands in the address, so that a reload goes on with it. */
export function useDraftFile(): OpenedFile {
  const organization = useOrganizationName();
  const [file, setFile] = useState<DraftFile>();
  const onFound = useCallback(
    async (draft: WholeDraft): Promise<void> => setFile(await fileOfKept(draft, organization)),
    [organization],
  );
  const { id, opening, failure, retry, go } = useDraftAddress('import', file?.id, onFound);
  const open = useCallback(
    (next: DraftFile | string): void => {
      if (typeof next === 'string') return go(next);
      setFile(next);
      go(next.id);
    },
    [go],
  );
  const close = useCallback((): void => go(undefined), [go]);
  return { file: id === undefined || opening || failure ? undefined : file, opening, failure, retry, open, close };
}
