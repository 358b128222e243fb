import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeToken } from './factories/serviceTokens.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  // A window that ends with no test, however slow the machine is.
  server = await TestServer.start({ env: { RATE_LIMITS: 'on' }, rateWindow: 7200 });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const ASK = '{ users(first: 1) { nodes { id } } }';

test('wrong tokens from one network are told to wait, and right ones are heard all the same', async () => {
  const { client } = await makeToken(server, admin);
  const guess = server.client().withToken('rct_0123456789ABCDEFGHIJKLMNOPQRSTUVW3ffP4c');
  const answers: number[] = [];
  for (let i = 0; i < 61; i += 1) answers.push((await guess.send(ASK)).status);
  expect(answers).toEqual([...Array.from({ length: 60 }, () => 401), 429]);
  const { errors, headers } = await guess.send(ASK);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect((await guess.request('GET', '/files/x')).statusCode).toBe(429);
  expect((await client.send(ASK)).status).toBe(200);
});

test('a token has the budgets of a user, each its own', async () => {
  const [one, two] = [await makeToken(server, admin), await makeToken(server, admin)];
  const exported = async ({ client }: { readonly client: TestClient }): Promise<string | undefined> =>
    (await client.call('userExport', { encoding: 'UTF_8' })).userErrors[0]?.code;
  for (let i = 0; i < 20; i += 1) expect(await exported(one)).toBeUndefined();
  expect(await exported(one)).toBe('TOO_MANY_REQUESTS');
  expect(await exported(two)).toBeUndefined();
});
