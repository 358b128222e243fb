import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useCallback, useRef, useState } from 'react';
import { codeOf, failureOf } from './failure.ts';
import type { Failure } from './failureKinds.ts';
import { UploadAborted, uploadFile } from './uploadFile.ts';

export interface FileUpload {
  /** @returns the file's ID; undefined where it was given up, refused or lost on the way */
  readonly send: (bytes: Uint8Array<ArrayBuffer>) => Promise<string | undefined>;
  /** Which part was sent, from 0 to 1; undefined while nothing is. */
  readonly sent: number | undefined;
  readonly abort: () => void;
  /** Why the server refused it, in words. */
  readonly errors: readonly string[];
  readonly failure: Failure | undefined;
}

/** What a person can do something about, and the server says how. */
const REFUSALS: ReadonlySet<string> = new Set(['TOO_MANY_FILES', 'FILE_TOO_LARGE']);

/** Uploads files behind a button: how far each has come, a way to give it up, its failure kept to be shown. */
export function useUploadFile(): FileUpload {
  const controller = useRef<AbortController>(undefined);
  const [state, setState] = useState<Pick<FileUpload, 'sent' | 'errors' | 'failure'>>(NOTHING);

  const send = useCallback(async (bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> => {
    const { signal } = (controller.current = new AbortController());
    setState({ ...NOTHING, sent: 0 });
    try {
      const id = await uploadFile(bytes, { signal, onProgress: (sent) => setState({ ...NOTHING, sent }) });
      setState(NOTHING);
      return id;
    } catch (error) {
      setState({ sent: undefined, ...told(error) });
      return undefined;
    }
  }, []);
  const abort = useCallback(() => controller.current?.abort(), []);
  return { send, abort, ...state };
}

const NOTHING = { sent: undefined, errors: [], failure: undefined };

function told(error: unknown): Pick<FileUpload, 'errors' | 'failure'> {
  if (error instanceof UploadAborted) return NOTHING;
  if (CombinedGraphQLErrors.is(error) && REFUSALS.has(codeOf(error) ?? ''))
    return { errors: error.errors.map(({ message }) => message), failure: undefined };
  return { errors: [], failure: failureOf(error) };
}
