import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { Failure } from '../../../graphql/failure.ts';
import { ImportCreateDocument } from '../../../graphql/generated.ts';
import { useAction } from '../../../graphql/useAction.ts';
import { keepTable } from '../table/localTables.ts';
import { fileTable } from '../table/importTable.ts';
import type { ChosenFile, ReadFile } from './csvFile.ts';

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

  const send = async (file: ChosenFile, read: ReadFile): Promise<void> => {
    if (!read.ok) return;
    setErrors([]);
    const { delimiter } = read.checked;
    const payload = (await create.run({ input: { fileName: file.name, csv: read.text, delimiter } }))?.userImportCreate;
    if (!payload) return;
    setErrors(payload.userErrors.map((error) => error.message));
    if (!payload.userImport) return;
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'userImports' });
    keepTable(payload.userImport.id, fileTable(read.text, read.checked));
    onUploaded(payload.userImport.id);
  };
  return { send, busy: create.busy, errors, failure: create.failure };
}
