import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { mutateConfirmed } from './confirmation.ts';
import { failureOf } from './failure.ts';
import type { Failure } from './failureKinds.ts';
import { sendOnce } from './requestKeys.ts';

interface UserError {
  readonly code: string;
  readonly field?: string | null;
  readonly message: string;
}

export interface Payload {
  readonly userErrors: readonly UserError[];
}

/** What the one mutation of a document answers. */
export type PayloadOf<Data> = NonNullable<Data[keyof Data]>;

/** The one input of a mutation, or none. */
export type InputOf<Variables> = Variables extends { input: infer Input } ? [input: Input] : [];

interface Submit<Data, Input extends readonly unknown[]> {
  /**
   * Answers the payload, also of what was refused; undefined where none came, or the person didn't confirm it: all that
   * was typed stays.
   */
  readonly submit: (...input: Input) => Promise<PayloadOf<Data> | undefined>;
  /**
   * The same for what must not happen twice, however often it is tried.
   * @param request what tells it from others, without a trace of what is in a file
   */
  readonly submitOnce: (request: string, ...input: Input) => Promise<PayloadOf<Data> | undefined>;
  readonly busy: boolean;
  /** Why no answer came to the last try. */
  readonly failure: Failure | undefined;
  /** Why the last try was refused, but for what stands at a field. */
  readonly errors: readonly string[];
  /** Takes back what was shown of the last try's refusal. */
  readonly forget: () => void;
}

/** The documents of the console hold one mutation each. */
function payloadIn<Data extends object>(data: Data): PayloadOf<Data> | undefined {
  const [name] = Object.keys(data) as (keyof Data)[];
  return name === undefined ? undefined : (data[name] ?? undefined);
}

const messagesOf = (errors: readonly UserError[]): string[] => errors.map(({ message }) => message);

/**
 * The mutation of a form or a button: sent once at a time, its refusals and its failure kept to be shown.
 * @param place puts refusals at the fields that they name. @returns the messages that belong to no field
 */
export function useSubmit<
  Data extends { readonly [Name in keyof Data]: Payload | null },
  Variables extends OperationVariables,
>(
  document: TypedDocumentNode<Data, Variables>,
  place: (errors: readonly UserError[]) => string[] = messagesOf,
): Submit<Data, InputOf<Variables>> {
  const client = useApolloClient();
  const running = useRef(false);
  const [state, setState] = useState<{ busy: boolean; failure?: Failure }>({ busy: false });
  const [errors, setErrors] = useState<readonly string[]>([]);

  const send = async (variables: OperationVariables): Promise<PayloadOf<Data> | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    setState({ busy: true });
    setErrors([]);
    try {
      const options = { mutation: document, variables } as ApolloClient.MutateOptions<Data, Variables>;
      const data = await mutateConfirmed(client, options);
      setState({ busy: false });
      const payload = data && payloadIn(data);
      if (payload) setErrors(place(payload.userErrors));
      return payload;
    } catch (error) {
      setState({ busy: false, failure: failureOf(error) });
      return undefined;
    } finally {
      running.current = false;
    }
  };
  const submit: Submit<Data, InputOf<Variables>>['submit'] = (...[input]) => send({ input });
  const submitOnce: Submit<Data, InputOf<Variables>>['submitOnce'] = (request, ...[input]) =>
    sendOnce(request, (idempotencyKey) => send({ input: { ...(input as object), idempotencyKey } }));
  return { submit, submitOnce, busy: state.busy, failure: state.failure, errors, forget: () => setErrors([]) };
}
