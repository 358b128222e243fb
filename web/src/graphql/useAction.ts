import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { mutateConfirmed } from './confirmation.ts';
import { type Failure, failureOf } from './failure.ts';

interface Action<Data, Variables> {
  /** Answers the data, or undefined where nothing came back or the person didn't confirm it; never runs twice at once. */
  readonly run: (variables: Variables) => Promise<Data | undefined>;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
}

/** A mutation behind a button: one at a time, confirmed where it has to be, its failure kept to be shown, nothing thrown. */
export function useAction<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Action<Data, Variables> {
  const client = useApolloClient();
  const running = useRef(false);
  const [state, setState] = useState<{ busy: boolean; failure?: Failure }>({ busy: false });

  const run = useCallback(
    async (variables: Variables): Promise<Data | undefined> => {
      if (running.current) return undefined;
      running.current = true;
      setState({ busy: true });
      try {
        const options = { mutation: document, variables } as ApolloClient.MutateOptions<Data, Variables>;
        const data = await mutateConfirmed(client, options);
        setState({ busy: false });
        return data;
      } catch (error) {
        setState({ busy: false, failure: failureOf(error) });
        return undefined;
      } finally {
        running.current = false;
      }
    },
    [client, document],
  );
  return { run, busy: state.busy, failure: state.failure };
}
