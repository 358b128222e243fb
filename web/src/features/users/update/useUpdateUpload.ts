import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Failure } from '../../../graphql/failure.ts';
import { BulkUpdateCreateDocument } from '../../../graphql/generated.ts';
import { useAction } from '../../../graphql/useAction.ts';
import type { ChosenFile, ReadUpdates } from './updateFile.ts';

interface Upload {
  readonly send: (file: ChosenFile, read: ReadUpdates) => Promise<void>;
  readonly busy: boolean;
  readonly errors: readonly string[];
  readonly failure: Failure | undefined;
}

/** Sends a file's text, by which nobody is changed yet, and goes to the review. */
export function useUpdateUpload(): Upload {
  const navigate = useNavigate();
  const { run, busy, failure } = useAction(BulkUpdateCreateDocument);
  const [errors, setErrors] = useState<readonly string[]>([]);
  const send = async ({ name: fileName }: ChosenFile, read: ReadUpdates): Promise<void> => {
    if (!read.ok) return;
    const input = { fileName, csv: read.text, delimiter: read.checked.delimiter };
    const payload = (await run({ input }))?.userBulkUpdateCreate;
    if (!payload) return;
    setErrors(payload.userErrors.map(({ message }) => message));
    if (payload.userBulkAction) await navigate(`/users/bulk/${payload.userBulkAction.id}`);
  };
  return { send, busy, errors, failure };
}
