import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { ContractTerms } from '../../../graphql/contractTerms.ts';
import type { Failure } from '../../../graphql/failure.ts';
import type { UserImportCreateInput } from '../../../graphql/generated.ts';
import { randomKey } from '../../../graphql/requestKeys.ts';
import { type DraftFile, ImportDraft } from '../edit/draft.ts';
import { askServer } from '../edit/serverCheck.ts';
import { keepTable } from '../table/localTables.ts';
import { fileTable } from '../table/importTable.ts';
import { toBase64 } from './base64.ts';
import type { ChosenFile, ReadFile } from './csvFile.ts';
import { useImportCreate } from './useImportCreate.ts';

/** What tells the upload of a file from that of another, without a trace of what is in it. */
export const requestOf = ({ name, bytes }: ChosenFile, read: ReadFile): string =>
  ['upload', name, bytes.length, ...(read.ok ? [read.encoding ?? '', read.checked.delimiter] : [])].join(':');

/** The server reads the file's own bytes, in the way that was shown. */
async function inputOf({ name, bytes }: ChosenFile, { encoding, checked }: Readable): Promise<UserImportCreateInput> {
  const content = await toBase64(bytes);
  return { fileName: name, content, ...(encoding && { encoding, delimiter: checked.delimiter }) };
}

type Readable = Extract<ReadFile, { ok: true }>;

interface Upload {
  readonly send: (file: ChosenFile, read: ReadFile) => Promise<void>;
  readonly busy: boolean;
  readonly errors: readonly string[];
  readonly failure: Failure | undefined;
}

interface Options {
  readonly contract: ContractTerms;
  readonly onUploaded: (importId: string) => void;
  /** For a file in which something is wrong: it is not uploaded. */
  readonly onFaulty: (file: DraftFile) => void;
}

/** Uploads a file in which nothing is wrong, also to the server's eyes, and keeps its table, without passwords, for the review. */
export function useUpload({ contract, onUploaded, onFaulty }: Options): Upload {
  const client = useApolloClient();
  const create = useImportCreate();
  const [asking, setAsking] = useState(false);
  const [errors, setErrors] = useState<string[]>([]);

  /** Whether login IDs are taken or seats are missing. Where the server can't be asked, the upload will tell. */
  const isRefused = async (file: DraftFile): Promise<boolean> => {
    const draft = ImportDraft.of(file, contract);
    if (!draft) return true;
    setAsking(true);
    await askServer(client, draft, new AbortController().signal).catch(() => false);
    setAsking(false);
    return draft.table.issues().length > 0;
  };

  const send = async (file: ChosenFile, read: ReadFile): Promise<void> => {
    if (!read.ok) return;
    setErrors([]);
    const { encoding = 'UTF_8', lossy, checked } = read;
    const draft = { id: randomKey(), name: file.name, text: read.text, encoding, lossy, checked };
    if (await isRefused(draft)) return onFaulty(draft);
    const payload = await create.run(requestOf(file, read), await inputOf(file, read));
    if (!payload) return undefined;
    setErrors(payload.userErrors.map((error) => error.message));
    if (!payload.userImport) return undefined;
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'userImports' });
    keepTable(payload.userImport.id, fileTable(read.text, checked));
    return onUploaded(payload.userImport.id);
  };
  return { send, busy: asking || create.busy, errors, failure: create.failure };
}
