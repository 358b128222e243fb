import { useNavigate } from 'react-router';
import { type ChosenFile, type ReadFile, readingOf, uploadName } from '#components/form/chosenFile.ts';
import type { Failure } from '#graphql/failureKinds.ts';
import { BulkUpdateCreateDocument } from '#graphql/generated.ts';
import { sendOnce } from '#graphql/requestKeys.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { type FileUpload, useUploadFile } from '#graphql/useUploadFile.ts';

/** A file as what it would change, or why it can't be read. */
export type ReadUpdates = ReadFile<'updates'>;

interface Upload {
  /** @param onUploaded called once the file is a bulk action, before its review is opened */
  readonly send: (file: ChosenFile, read: ReadUpdates, onUploaded: () => void) => Promise<void>;
  readonly busy: boolean;
  readonly errors: readonly string[];
  readonly failure: Failure | undefined;
  /** The bytes on their way. */
  readonly upload: FileUpload;
}

/** Sends a file, by which nobody is changed yet, and goes to the review. */
export function useUpdateUpload(): Upload {
  const navigate = useNavigate();
  const { submit, busy, failure, errors } = useSubmit(BulkUpdateCreateDocument);
  const upload = useUploadFile();
  const send: Upload['send'] = async (file, read, onUploaded) => {
    if (!read.ok) return;
    const payload = await sendOnce(`update:${uploadName(file, read)}`, async (idempotencyKey) => {
      const fileId = await upload.send(file.bytes);
      if (fileId === undefined) return undefined;
      return submit({ ...readingOf(file, read), fileId, idempotencyKey });
    });
    if (!payload?.userBulkAction) return;
    onUploaded();
    await navigate(`/users/bulk/${payload.userBulkAction.id}`);
  };
  return {
    send,
    busy: busy || upload.sent !== undefined,
    errors: [...upload.errors, ...errors],
    failure: upload.failure ?? failure,
    upload,
  };
}
