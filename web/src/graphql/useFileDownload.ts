import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useRef, useState } from 'react';
import { failureOf } from './failure.ts';
import type { Failure } from './failureKinds.ts';
import { FileRefused, fetchFile } from './fetchFile.ts';
import { type InputOf, type Payload, type PayloadOf, useSubmit } from './useSubmit.ts';

/** What a mutation that makes a file answers. */
interface FilePayload extends Payload {
  readonly download?: { readonly fileName: string; readonly url: string } | null;
}

interface FileDownload<Data, Input extends readonly unknown[]> {
  /** Answers the payload once its file is saved, with the name under which it was; undefined where there is none. */
  readonly run: (...input: Input) => Promise<(PayloadOf<Data> & { readonly fileName: string }) | undefined>;
  readonly busy: boolean;
  /** Why the file was refused. */
  readonly errors: readonly string[];
  readonly failure: Failure | undefined;
}

interface State {
  readonly busy: boolean;
  readonly errors: readonly string[];
  readonly failure?: Failure;
}

const IDLE: State = { busy: false, errors: [] };

/**
 * Has a file made behind a button, fetches it and saves it: one at a time, what is wrong kept to be shown, nothing
 * thrown.
 */
export function useFileDownload<
  Data extends { readonly [Name in keyof Data]: FilePayload | null },
  Variables extends OperationVariables,
>(
  document: TypedDocumentNode<Data, Variables>,
  save: (fileName: string, file: Blob) => void,
): FileDownload<Data, InputOf<Variables>> {
  const { submit, failure, errors } = useSubmit(document);
  const running = useRef(false);
  const [state, setState] = useState(IDLE);

  const makeAndSave: FileDownload<Data, InputOf<Variables>>['run'] = async (...input) => {
    const payload = await submit(...input);
    if (!payload?.download) {
      setState(IDLE);
      return undefined;
    }
    const { fileName, url } = payload.download;
    try {
      save(fileName, await fetchFile(url));
      setState(IDLE);
      return { ...payload, fileName };
    } catch (error) {
      setState(
        error instanceof FileRefused ? { ...IDLE, errors: error.messages } : { ...IDLE, failure: failureOf(error) },
      );
      return undefined;
    }
  };
  const run: typeof makeAndSave = async (...input) => {
    if (running.current) return undefined;
    running.current = true;
    setState({ ...IDLE, busy: true });
    try {
      return await makeAndSave(...input);
    } finally {
      running.current = false;
    }
  };
  return { run, busy: state.busy, errors: [...errors, ...state.errors], failure: failure ?? state.failure };
}
