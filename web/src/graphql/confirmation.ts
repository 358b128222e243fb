import type { ApolloClient, OperationVariables } from '@apollo/client';

let waiting: ((confirmed: boolean) => void)[] = [];
const listeners = new Set<() => void>();

function setWaiting(next: ((confirmed: boolean) => void)[]): void {
  waiting = next;
  for (const listener of listeners) listener();
}

/**
 * Asks the person to confirm that it is they; whatever asks meanwhile is answered with it.
 * @returns whether they did
 */
const askToConfirm = (): Promise<boolean> => new Promise((resolve) => setWaiting([...waiting, resolve]));

/** Answers everything that waits for the person to confirm. */
export function answerConfirmation(confirmed: boolean): void {
  const answered = waiting;
  if (answered.length === 0) return;
  setWaiting([]);
  for (const answer of answered) answer(confirmed);
}

/** For `useSyncExternalStore`: whether a confirmation is asked for. */
export const confirmationStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: (): boolean => waiting.length > 0,
};

/**
 * Sends a mutation. Where the server wants the person to confirm first that it is they, they are asked, and the same is
 * sent again.
 * @returns undefined where they didn't
 */
export async function mutateConfirmed<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  options: ApolloClient.MutateOptions<Data, Variables>,
): Promise<Data | undefined> {
  for (;;) {
    const { data } = await client.mutate(options);
    if (!mustConfirm(data)) return data;
    if (!(await askToConfirm())) return undefined;
  }
}

/** Whether a mutation was refused until its person confirms. */
function mustConfirm(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.values(data).some((payload: unknown) => {
    if (typeof payload !== 'object' || payload === null || !('userErrors' in payload)) return false;
    const { userErrors } = payload;
    return Array.isArray(userErrors) && userErrors.some(isRefusal);
  });
}

const isRefusal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'REAUTHENTICATION_REQUIRED';
