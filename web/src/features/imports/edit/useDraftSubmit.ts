import { useApolloClient } from '@apollo/client/react';
import { writeUserCsv } from '@rollcall/shared';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { WORK_DONE } from '#components/form/useLeaveGuard.ts';
import { ImportCommitDocument } from '#graphql/generated.ts';
import { requestKey } from '#graphql/requestKeys.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { isCrowded } from '../create/openImports.ts';
import { useImportCreate } from '../create/useImportCreate.ts';
import { keepHandOut } from '#components/handOut/handOuts.ts';
import { fileTable } from '../table/importTable.ts';
import { keepTable } from '../table/localTables.ts';
import type { ImportDraft } from './draft.ts';
import { useKnownFile } from './useKnownFile.ts';

/** Uploads a draft's rows as one import, asks for its users to be added, and goes on to its page. */
export function useDraftSubmit(draft: ImportDraft, onUploaded: () => void) {
  const { known, asking } = useKnownFile(draft.file);
  const client = useApolloClient();
  const navigate = useNavigate();
  const create = useImportCreate();
  const commit = useSubmit(ImportCommitDocument);
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [crowded, setCrowded] = useState(false);
  /** The import that was refused although the last check had found nothing: someone else was faster. */
  const [refused, setRefused] = useState<string>();

  const { name, text } = draft.file;
  const request = `draft:${name}:${text.length}`;

  // From here on adding this file's users is one and the same, also where another tab does it first.
  useEffect(() => {
    requestKey(request);
  }, [request]);

  /** @param positions the rows to be added; all that are not dropped where they are left out */
  const submit = async (positions?: readonly number[]): Promise<void> => {
    setErrors([]);
    setRefused(undefined);
    // Marked as Unicode, in which a question mark that was typed is one.
    const records = draft.table.records(positions);
    const csv = `\uFEFF${writeUserCsv(draft.top, records)}`;
    // The file as it was chosen is the one that is known again.
    const input = {
      fileName: name,
      encoding: 'UTF_8',
      delimiter: ',',
      ...(known && { fileHash: known.fileHash }),
    } as const;
    const payload = await create.run(request, input, new TextEncoder().encode(csv));
    if (!payload) return;
    setErrors(payload.userErrors.map(({ message }) => message));
    setCrowded(isCrowded(payload.userErrors));
    const made = payload.userImport;
    if (!made) return;
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'userImports' });
    if (made.status === 'INVALID') {
      setRefused(made.id);
      draft.forget();
      return;
    }
    onUploaded();
    keepTable(
      made.id,
      fileTable({ ...draft.file.checked, records: records.filter(({ cells }) => cells.some((cell) => cell !== '')) }),
    );
    keepHandOut(made.id, draft.table.users(positions));
    // Where this fails the import's own page has the button once more.
    await commit.submitOnce(`commit:${made.id}`, { id: made.id });
    void navigate(`/imports/${made.id}`, { state: WORK_DONE });
  };
  const { upload, failure } = create;
  const busy = create.busy || commit.busy;
  return { submit, busy, asking, errors: [...upload.errors, ...errors], crowded, refused, failure, upload };
}
