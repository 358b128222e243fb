import { type RowChange, loadCommonPasswords } from '@rollcall/shared';
import type { DraftSource } from '#graphql/drafts/draftKeeper.ts';
import type { WholeDraft } from '#graphql/drafts/useDraftAddress.ts';
import type { DraftFile, ImportDraft } from './draft.ts';

type Written = Pick<DraftFile, 'text' | 'sha256' | 'encoding' | 'lossy' | 'checked'>;

/** A draft as this browser keeps it: its file as it was read, and the rows that were changed since. */
export function keptSource(draft: ImportDraft): DraftSource {
  const { id, name, text, sha256, encoding, lossy, checked } = draft.file;
  const written: Written = { text, sha256, encoding, lossy, checked };
  return {
    id,
    kind: 'import',
    head: () => ({ name, left: draft.summary.faulty, rest: draft.edits() }),
    body: () => new TextEncoder().encode(JSON.stringify(written)),
  };
}

/** The file of a draft that this browser has kept. @param organization by whose name its passwords are judged */
export async function fileOfKept({ id, key, head, body }: WholeDraft, organization: string): Promise<DraftFile> {
  const written = JSON.parse(new TextDecoder().decode(body)) as Written;
  const common = await loadCommonPasswords().catch(() => undefined);
  return {
    ...written,
    id,
    name: head.name,
    passwords: common && { common, organization },
    kept: { edits: head.rest as readonly RowChange[], key },
  };
}
