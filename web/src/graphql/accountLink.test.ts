import { ApolloClient, ApolloLink, InMemoryCache, gql } from '@apollo/client';
import { of } from 'rxjs';
import { beforeEach, expect, test } from 'vitest';
import { accountIsNow, accountStore, showAccount } from './account.ts';
import { WHOEVER_IS_SIGNED_IN, accountLink } from './accountLink.ts';

const ALICE = { id: 'a', loginId: 'alice@alpha.example' };
const BOB = { id: 'b', loginId: 'bob@beta.example' };
const ENDED = { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] };
const NOBODY = { data: { viewer: null } };
const CHANGED = { errors: [{ message: 'no', extensions: { code: 'ACCOUNT_CHANGED' } }] };

/** Whose session the browser has, and for whom each request was made that came. */
let session: string;
let came: (string | undefined)[];
const server = new ApolloLink((operation) => {
  const { headers } = operation.getContext() as { headers?: Record<string, string> };
  const shown = headers?.['X-Rollcall-User'];
  came.push(shown);
  if (session === '' && shown !== undefined) return of(operation.operationName === 'Viewer' ? NOBODY : ENDED);
  return of(shown !== undefined && shown !== session ? CHANGED : { data: { who: session } });
});
const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: ApolloLink.from([accountLink, server]),
  queryDeduplication: false,
});
const WHO = gql('query Who { who }');
const ask = (context = {}) => client.query({ query: WHO, fetchPolicy: 'no-cache', context }).then(({ data }) => data);
/** What is pending after all that can happen by itself has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  showAccount(undefined);
  session = 'a';
  came = [];
});

test('a request says for whom it is made as soon as that is known', async () => {
  await ask();
  showAccount(ALICE);
  expect(await ask()).toEqual({ who: 'a' });
  expect(came).toEqual([undefined, 'a']);
});

test('what is refused waits, and whatever is asked meanwhile, until the account is signed in again', async () => {
  showAccount(ALICE);
  session = 'b';
  const answers = [ask(), ask()];
  await settled();
  const later = ask();
  await settled();
  expect(accountStore.current()).toEqual({ shown: ALICE, now: 'unknown' });
  expect(came).toEqual(['a']);
  accountIsNow(BOB);
  await settled();
  expect(accountStore.current()).toEqual({ shown: ALICE, now: BOB });
  expect(came).toEqual(['a']);
  session = 'a';
  accountIsNow(ALICE);
  expect(await Promise.all([...answers, later])).toEqual([{ who: 'a' }, { who: 'a' }, { who: 'a' }]);
  expect(accountStore.current()).toBeUndefined();
  expect(came).toHaveLength(4);
});

test('who is signed in can be asked meanwhile, and signed in as', async () => {
  showAccount(ALICE);
  session = 'b';
  accountIsNow('nobody');
  expect(await ask(WHOEVER_IS_SIGNED_IN)).toEqual({ who: 'b' });
  await client.mutate({ mutation: gql('mutation SignIn { who }') });
  expect(came).toEqual([undefined, undefined]);
});

test('a tab that shows nobody, or the account that signs in, hears nothing new', () => {
  accountIsNow(BOB);
  expect(accountStore.current()).toBeUndefined();
  showAccount(ALICE);
  accountIsNow({ ...ALICE, loginId: 'renamed@alpha.example' });
  expect(accountStore.current()).toBeUndefined();
});

test.each(['Who', 'Viewer'])(
  'what %s asks after the session has ended waits until the same account signs in',
  async (name) => {
    showAccount(ALICE);
    session = '';
    const asked = client.query({ query: gql(`query ${name} { who }`), fetchPolicy: 'no-cache' });
    await settled();
    expect(accountStore.current()).toEqual({ shown: ALICE, now: 'ended' });
    session = 'b';
    accountIsNow(BOB);
    await settled();
    expect(came).toEqual(['a']);
    session = 'a';
    accountIsNow(ALICE);
    expect((await asked).data).toEqual({ who: 'a' });
  },
);

test('who signs out of a session that has ended is signed out', async () => {
  showAccount(ALICE);
  session = '';
  const { data } = await client.mutate({ mutation: gql('mutation SignOut { signOut { userErrors { code } } }') });
  expect(data).toMatchObject({ signOut: { userErrors: [] } });
  expect(accountStore.current()).toBeUndefined();
});

test('that it has ended takes nothing back of what is known already', () => {
  showAccount(ALICE);
  accountIsNow(BOB);
  accountIsNow('ended');
  expect(accountStore.current()?.now).toBe(BOB);
});
