import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { Failure } from '../../../graphql/failure.ts';
import { ImportCreateDocument, type UserImportCreateInput } from '../../../graphql/generated.ts';
import { requestAnswered, requestKey } from '../../../graphql/requestKeys.ts';
import { useAction } from '../../../graphql/useAction.ts';
import { keepTable } from '../table/localTables.ts';
import { fileTable } from '../table/importTable.ts';
import type { ChosenFile, ReadFile } from './csvFile.ts';

/** What tells the upload of a file from that of another, without a trace of what is in it. */
export const requestOf = ({ name, bytes }: ChosenFile, read: ReadFile): string =>
  ['upload', name, bytes.length, ...(read.ok ? [read.encoding, read.checked.delimiter] : [])].join(':');

interface Upload {
  readonly send: (file: ChosenFile, read: ReadFile) => Promise<void>;
  readonly busy: boolean;
  readonly errors: readonly string[];
  readonly failure: Failure | undefined;
}

/** Sends a file's text to be checked, and keeps its table, without passwords, for the review. */
export function useUpload(onUploaded: (importId: string) => void): Upload {
  const client = useApolloClient();
  const create = useAction(ImportCreateDocument);
  const [errors, setErrors] = useState<string[]>([]);

  /** A file that was changed since the last try, which nobody answered, goes by the same name and needs another key. */
  const createOnce = async (request: string, input: UserImportCreateInput) => {
    for (let attempt = 1; ; attempt += 1) {
      const data = await create.run({ input: { ...input, idempotencyKey: requestKey(request) } });
      if (!data) return undefined;
      requestAnswered(request);
      const reused = data.userImportCreate.userErrors.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED');
      if (!reused || attempt === 2) return data.userImportCreate;
    }
  };

  const send = async (file: ChosenFile, read: ReadFile): Promise<void> => {
    if (!read.ok) return;
    setErrors([]);
    const { delimiter } = read.checked;
    const input = { fileName: file.name, csv: read.text, delimiter };
    const payload = await createOnce(requestOf(file, read), input);
    if (!payload) return;
    setErrors(payload.userErrors.map((error) => error.message));
    if (!payload.userImport) return;
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'userImports' });
    keepTable(payload.userImport.id, fileTable(read.text, read.checked));
    onUploaded(payload.userImport.id);
  };
  return { send, busy: create.busy, errors, failure: create.failure };
}
