import type { Failure } from '#graphql/failureKinds.ts';
import { ImportCreateDocument, type ImportCreateMutation, type UserImportCreateInput } from '#graphql/generated.ts';
import { sendOnce } from '#graphql/requestKeys.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { type FileUpload, useUploadFile } from '#graphql/useUploadFile.ts';

type Payload = ImportCreateMutation['userImportCreate'];

interface ImportCreate {
  /**
   * Creates an import once, however often it is tried.
   * @param request what tells this upload from others, without a trace of what is in the file
   */
  readonly run: (
    request: string,
    input: Omit<UserImportCreateInput, 'fileId'>,
    bytes: Uint8Array<ArrayBuffer>,
  ) => Promise<Payload | undefined>;
  readonly upload: FileUpload;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
}

/** Uploads a file as an import, with the key by which a second try is the same upload. */
export function useImportCreate(): ImportCreate {
  const create = useSubmit(ImportCreateDocument);

  const upload = useUploadFile();

  const run: ImportCreate['run'] = (request, input, bytes) =>
    sendOnce(request, async (idempotencyKey) => {
      const fileId = await upload.send(bytes);
      if (fileId === undefined) return undefined;
      return create.submit({ ...input, fileId, idempotencyKey });
    });
  const busy = create.busy || upload.sent !== undefined;
  return { run, upload, busy, failure: upload.failure ?? create.failure };
}
