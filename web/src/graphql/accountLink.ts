import { ApolloLink } from '@apollo/client';
import { type Observable, from, mergeMap, of } from 'rxjs';
import { accountIsNow, accountShown, accountStore, shownAccount } from './account.ts';

/**
 * The context of an operation that asks who is signed in, whomever this tab shows, and not together with one that
 * waits.
 */
export const WHOEVER_IS_SIGNED_IN = { whoeverIsSignedIn: true, queryDeduplication: false };

/**
 * Says of each request for whom it is made, which the server compares with its session. What is asked while another
 * account is signed in, or after the session has ended, waits until this tab's own is signed in again: nothing is shown
 * or done for the wrong one, nothing is lost, and what is asked again and again is asked once.
 */
export const accountLink = new ApolloLink((operation, forward) => {
  const anyone = operation.operationName === 'SignIn' || operation.getContext()['whoeverIsSignedIn'] === true;
  if (anyone) return forward(operation);

  const send = (): Observable<ApolloLink.Result> => {
    const account = shownAccount();
    operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
      headers: { ...headers, ...(account && { 'X-Rollcall-User': account.id }) },
    }));
    return forward(operation).pipe(
      mergeMap((result) => {
        if (isForAnother(result)) return waits('unknown');
        if (!account || !hasEnded(result)) return of(result);
        // Who wants to be signed out is.
        return operation.operationName === 'SignOut' ? of(SIGNED_OUT) : waits('ended');
      }),
    );
  };
  const whenShown = (): Observable<ApolloLink.Result> => from(accountShown()).pipe(mergeMap(send));
  const waits = (now: 'unknown' | 'ended'): Observable<ApolloLink.Result> => {
    accountIsNow(now);
    return whenShown();
  };
  return accountStore.current() ? whenShown() : send();
});

const SIGNED_OUT: ApolloLink.Result = { data: { signOut: { __typename: 'SignOutPayload', userErrors: [] } } };

const hasCode = ({ errors }: ApolloLink.Result, code: string): boolean =>
  errors?.some(({ extensions }) => extensions?.['code'] === code) === true;

const isForAnother = (result: ApolloLink.Result): boolean => hasCode(result, 'ACCOUNT_CHANGED');

/** Whether nobody is signed in any more: who is, may be asked by anyone. */
const hasEnded = (result: ApolloLink.Result): boolean =>
  hasCode(result, 'UNAUTHENTICATED') || (!result.errors && result.data?.['viewer'] === null);
