import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { skipToken, useApolloClient, useQuery } from '@apollo/client/react';
import { type ReactNode, createContext, startTransition, useContext, useEffect, useState } from 'react';
import type { FirstQuestion } from './firstQuestions.ts';
import { watchAccount } from './watchAccount.ts';

/** What was asked before the first page was drawn, until Apollo has the answers. */
const StartContext = createContext<readonly FirstQuestion[] | undefined>(undefined);

interface Props {
  readonly questions: readonly FirstQuestion[];
  readonly children: ReactNode;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Shows what is inside it by the first answers, and once that is drawn, gives them to Apollo, which takes over. */
export function Start({ questions, children }: Props) {
  const client = useApolloClient();
  const [first, setFirst] = useState<readonly FirstQuestion[] | undefined>(questions);

  useEffect(() => {
    let current = true;
    const takeOver = async (): Promise<void> => {
      for (const { query, variables, answer } of questions) {
        const data = await answer;
        // A task for each, so that what is pressed meanwhile is answered.
        await nextTask();
        if (!current) return;
        if (data !== undefined) client.writeQuery({ query, variables, data });
      }
      startTransition(() => setFirst(undefined));
    };
    watchAccount(client);
    void takeOver();
    return () => {
      current = false;
    };
  }, [client, questions]);

  // From now on, whoever opens a page is shown what is known and has it asked for anew.
  useEffect(() => {
    if (!first) client.prioritizeCacheValues = false;
  }, [client, first]);
  return <StartContext value={first}>{children}</StartContext>;
}

/** Whether Apollo has taken over, and what can wait for that may begin. */
export const useStarted = (): boolean => useContext(StartContext) === undefined;

/** A query of the first page: until Apollo takes over, it shows what was answered to the same question before. */
export function useFirstQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  const asked = JSON.stringify(variables);
  const first = useContext(StartContext)?.find((one) => one.query === query && JSON.stringify(one.variables) === asked);
  const options = { variables, returnPartialData: false } as useQuery.Options<Data, Variables> & {
    readonly returnPartialData: false;
  };
  const result = useQuery(query, first ? skipToken : options);
  if (!first) return result;
  const data = first.data as Data | undefined;
  return { ...result, data, loading: data === undefined, error: undefined };
}
