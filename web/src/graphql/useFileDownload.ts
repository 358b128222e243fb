import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { type Failure, codeOf, failureOf } from './failure.ts';
import { FileRefused, fetchFile } from './fetchFile.ts';
import { ViewerDocument } from './generated.ts';
import { useAction } from './useAction.ts';

/** What a mutation that makes a file answers. */
interface FilePayload {
  readonly download?: { readonly fileName: string; readonly url: string } | null;
  readonly userErrors: readonly { readonly message: string }[];
}

interface FileDownload<Payload, Variables> {
  /** Answers the payload once its file is saved; undefined where there is none. */
  readonly run: (variables: Variables) => Promise<Saved<Payload> | undefined>;
  readonly busy: boolean;
  /** Why the file was refused. */
  readonly errors: readonly string[];
  readonly failure: Failure | undefined;
}

/** The same with the name under which the file was saved. */
type Saved<Payload> = Payload & { readonly fileName: string };

interface State {
  readonly busy: boolean;
  readonly errors: readonly string[];
  readonly failure?: Failure;
}

const IDLE: State = { busy: false, errors: [] };

/**
 * Has a file made behind a button, fetches it and saves it: one at a time, what is wrong kept to be shown, nothing thrown.
 * @param payloadOf must be the same from render to render, as `save` must
 */
export function useFileDownload<Data, Variables extends OperationVariables, Payload extends FilePayload>(
  document: TypedDocumentNode<Data, Variables>,
  payloadOf: (data: Data) => Payload | null | undefined,
  save: (fileName: string, file: Blob) => void,
): FileDownload<Payload, Variables> {
  const client = useApolloClient();
  const { run: make, failure } = useAction(document);
  const [state, setState] = useState(IDLE);

  const run = useCallback(
    async (variables: Variables): Promise<Saved<Payload> | undefined> => {
      setState({ ...IDLE, busy: true });
      const data = await make(variables);
      const payload = data && payloadOf(data);
      if (!payload?.download) {
        setState({ ...IDLE, errors: payload?.userErrors.map(({ message }) => message) ?? [] });
        return undefined;
      }
      const { fileName, url } = payload.download;
      try {
        save(fileName, await fetchFile(url));
        setState(IDLE);
        return { ...payload, fileName };
      } catch (error) {
        if (codeOf(error) === 'UNAUTHENTICATED') void client.refetchQueries({ include: [ViewerDocument] });
        setState(
          error instanceof FileRefused ? { ...IDLE, errors: error.messages } : { ...IDLE, failure: failureOf(error) },
        );
        return undefined;
      }
    },
    [client, make, payloadOf, save],
  );
  return { run, busy: state.busy, errors: state.errors, failure: failure ?? state.failure };
}
