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
 * account is signed in waits until this tab's own is again: nothing is shown or done for the wrong one, and what is
 * asked again and again is asked once.
 */
export const accountLink = new ApolloLink((operation, forward) => {
  const anyone = operation.operationName === 'SignIn' || operation.getContext()['whoeverIsSignedIn'] === true;
  if (anyone) return forward(operation);

  const send = (): Observable<ApolloLink.Result> => {
    const account = shownAccount();
    operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
      headers: { ...headers, ...(account && { 'X-Rollcall-User': account.id }) },
    }));
    return forward(operation).pipe(mergeMap((result) => (isForAnother(result) ? refused() : of(result))));
  };
  const whenShown = (): Observable<ApolloLink.Result> => from(accountShown()).pipe(mergeMap(send));
  const refused = (): Observable<ApolloLink.Result> => {
    accountIsNow('unknown');
    return whenShown();
  };
  return accountStore.current() ? whenShown() : send();
});

const isForAnother = ({ errors }: ApolloLink.Result): boolean =>
  errors?.some(({ extensions }) => extensions?.['code'] === 'ACCOUNT_CHANGED') === true;
