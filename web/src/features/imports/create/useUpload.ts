import { useApolloClient } from '@apollo/client/react';
import { type UserFields, loadCommonPasswords } from '@rollcall/shared';
import { useState } from 'react';
import {
  type ChosenFile,
  type ReadFile,
  type ReadableFile,
  uploadName,
  readingOf,
} from '#components/form/chosenFile.ts';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import type { Failure } from '#graphql/failureKinds.ts';
import type { FileUpload } from '#graphql/useUploadFile.ts';
import { useOrganizationName } from '#graphql/useOrganizationName.ts';
import { randomKey } from '#graphql/requestKeys.ts';
import { type DraftFile, ImportDraft } from '../edit/draft.ts';
import { askServer } from '../edit/serverCheck.ts';
import { keepHandOut } from '#components/handOut/handOuts.ts';
import { keepTable } from '../table/localTables.ts';
import { fileTable } from '../table/importTable.ts';
import { isCrowded } from './openImports.ts';
import { useImportCreate } from './useImportCreate.ts';

/** The name under which this file's upload has its idempotency key. */
export const requestOf = (file: ChosenFile, read: ReadableFile): string => `upload:${uploadName(file, read)}`;

interface Upload {
  readonly send: (file: ChosenFile, read: ReadFile<'users'>) => Promise<void>;
  readonly busy: boolean;
  readonly errors: readonly string[];
  /** Whether too many imports are not finished. */
  readonly crowded: boolean;
  readonly failure: Failure | undefined;
  /** The bytes on their way. */
  readonly upload: FileUpload;
}

interface Options {
  readonly contract: ContractTerms;
  readonly onUploaded: (importId: string) => void;
  /** For a file in which something is wrong or to be thought about: it is not uploaded. */
  readonly onFaulty: (file: DraftFile) => void;
}

/**
 * Uploads a file in which nothing is wrong, also to the server's eyes, and keeps its table, without passwords, for the
 * review.
 */
export function useUpload({ contract, onUploaded, onFaulty }: Options): Upload {
  const client = useApolloClient();
  const create = useImportCreate();
  const organization = useOrganizationName();
  const [asking, setAsking] = useState(false);
  const [errors, setErrors] = useState<string[]>([]);
  const [crowded, setCrowded] = useState(false);

  /**
   * The users of a file in which there is nothing to be fixed or thought about, also to the server's eyes; undefined of
   * any other. Where the server can't be asked, the upload will tell.
   */
  const usersOf = async (file: DraftFile): Promise<readonly UserFields[] | undefined> => {
    setAsking(true);
    const draft = await ImportDraft.of(file, contract);
    if (draft) await askServer(client, draft, new AbortController().signal).catch(() => false);
    setAsking(false);
    if (!draft || draft.table.issues().length + draft.table.warnings().length > 0) return undefined;
    return draft.table.users();
  };

  const send = async (file: ChosenFile, read: ReadFile<'users'>): Promise<void> => {
    if (!read.ok) return;
    setErrors([]);
    const { encoding = 'UTF_8', lossy, checked, text, sha256 } = read;
    const common = await loadCommonPasswords().catch(() => undefined);
    const passwords = common && { common, organization };
    const draft = { id: randomKey(), name: file.name, text, sha256, encoding, lossy, checked, passwords };
    const users = await usersOf(draft);
    if (!users) return onFaulty(draft);
    const payload = await create.run(requestOf(file, read), readingOf(file, read), file.bytes);
    if (!payload) return undefined;
    setErrors(payload.userErrors.map((error) => error.message));
    setCrowded(isCrowded(payload.userErrors));
    if (!payload.userImport) return undefined;
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'userImports' });
    keepTable(payload.userImport.id, fileTable(checked));
    keepHandOut(payload.userImport.id, users);
    return onUploaded(payload.userImport.id);
  };
  const { upload, failure } = create;
  return { send, busy: asking || create.busy, errors: [...upload.errors, ...errors], crowded, failure, upload };
}
