import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewerIdOf } from './factories/users.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let alpha: TestClient;
let beta: TestClient;
let alphaId: string;
beforeAll(async () => {
  server = await TestServer.start();
  alpha = await server.signedIn(ADMIN);
  beta = await server.signedIn(OTHER_ADMIN);
  alphaId = await viewerIdOf(alpha);
});
afterAll(() => server.drop());

const CREATE = 'mutation ($input: UserCreateInput!) { userCreate(input: $input) { user { id } userErrors { code } } }';
const NEW_USER = {
  input: { loginId: 'mine@alpha.example', name: 'Mine', password: 'Temporary-1', locale: 'EN', timeZone: 'Asia/Tokyo' },
};
/** How many rows there are of what a request could leave behind. */
async function traces(): Promise<readonly unknown[]> {
  const { database } = server.app;
  return Promise.all([
    database.query('SELECT id, last_seen_at FROM sessions ORDER BY id'),
    database.query('SELECT COUNT(*) AS users FROM users'),
    database.query('SELECT COUNT(*) AS entries FROM audit_entries'),
  ]);
}

test('a request for another account than the one that is signed in is refused, and nothing of it is carried out', async () => {
  const before = await traces();
  const DOCUMENTS = [
    CREATE,
    'mutation { signOut { userErrors { code } } }',
    '{ viewer { id } }',
    '{ users(first: 1) { nodes { loginId } } }',
    'not even GraphQL',
  ];
  for (const document of DOCUMENTS) {
    const variables = document === CREATE ? NEW_USER : {};
    const answer = await beta.send(document, variables, { 'x-rollcall-user': alphaId });
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.message).toContain('Nothing was carried out');
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'ACCOUNT_CHANGED' });
  }
  expect(await traces()).toEqual(before);
});

test('a request for the account that is signed in is carried out, in whichever of its sessions', async () => {
  const again = await server.signedIn(ADMIN);
  for (const client of [alpha, again]) {
    const answer = await client.send('{ viewer { id } }', {}, { 'x-rollcall-user': alphaId });
    expect(answer).toMatchObject({ status: 200, data: { viewer: { id: alphaId } } });
  }
});

test('a request that names nobody is carried out as ever', async () => {
  expect(await beta.ask(gql(`query ViewerLoginId { viewer { loginId } }`))).toEqual({
    viewer: { loginId: OTHER_ADMIN.loginId },
  });
});

test('someone signed out is told that, whomever the request is for', async () => {
  const header = { 'x-rollcall-user': alphaId };
  const answer = await server.client().send('{ users { nodes { id } } }', {}, header);
  expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
  expect((await server.client().send('{ viewer { id } }', {}, header)).data).toEqual({ viewer: null });
});

test.each(['', 'x', '9'.repeat(7000)])('what is no ID names nobody who is signed in', async (header) => {
  const answer = await alpha.send('{ viewer { id } }', {}, { 'x-rollcall-user': header });
  expect(answer.errors?.[0]?.extensions['code']).toBe('ACCOUNT_CHANGED');
  expect(JSON.stringify(answer)).not.toContain('9999');
});
