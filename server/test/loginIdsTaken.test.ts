import { LIMITS } from '@rollcall/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const QUERY = gql(
  `query LoginIdsTakenUserLoginIdsTaken($loginIds: [String!]!) { userLoginIdsTaken(loginIds: $loginIds) }`,
);
const ask = async (loginIds: readonly string[]): Promise<unknown> =>
  (await admin.ask(QUERY, { loginIds })).userLoginIdsTaken;

test('names those in use here and elsewhere as they were given, in whatever case, and tells nothing else', async () => {
  const asked = [ADMIN.loginId.toUpperCase(), 'free@alpha.example', OTHER_ADMIN.loginId, 'x'.repeat(10_000), '', '\0'];
  expect(await ask(asked)).toEqual([ADMIN.loginId.toUpperCase(), OTHER_ADMIN.loginId]);
});

test('looks at as many as an import may have in one request, and refuses more', async () => {
  const many = Array.from({ length: LIMITS.importRowsMax }, (_, index) => `user${index}@many.example`);
  expect(await ask([...many.slice(1), ADMIN.loginId])).toEqual([ADMIN.loginId]);
  const { errors } = await admin.send(QUERY, { loginIds: [...many, 'one@more.example'] });
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

test('is for administrators', async () => {
  const { errors } = await server.client().send(QUERY, { loginIds: [ADMIN.loginId] });
  expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
});
