import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCaller, callOf, makeSecret, tell } from './factories/calls.ts';
import { TEMPORARY, chooseOwn } from './factories/users.ts';
import type { CallFilter } from './generated.ts';
import { gql } from './gql.ts';
import { UserDeleteDocument } from './operations/users.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';
const BEN = 'ben@alpha.example';
const CALLS = gql(`query RememberedCalls($filter: CallFilter) {
  calls(filter: $filter) { totalCount nodes { id externalId status memo scores { overlaps } participants { userDeleted } } } }`);

let server: TestServer;
/** On the same database. */
let other: TestServer;
let anne: TestClient;
let token: string;
const ids: Record<string, string> = {};
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  const admin = await server.signedIn();
  for (const loginId of [ANNE, BEN]) ids[loginId] = (await addCaller(admin, loginId, loginId.slice(0, -14))).id;
  anne = await server.signedIn({ loginId: ANNE, password: TEMPORARY });
  await chooseOwn(anne, 'Walking-home-1');
  token = (await makeSecret(admin)).secret;
  other = await TestServer.start({ database: server.database, jobs: false });
});
afterAll(async () => {
  await other.stop();
  await server.drop();
});

test.each([
  ['everything', {}],
  ['a period', { from: '2026-11-19T00:00:00Z', to: '2026-11-22T00:00:00Z' }],
] as const)('what was read of %s is not told any more, by no server, once it has changed', async (_, filter) => {
  const clients = [await server.signedIn(), await other.signedIn()];
  const read = async (narrower: CallFilter = {}) => {
    const answers = await Promise.all(
      clients.map(async (client) => (await client.ask(CALLS, { filter: { ...filter, ...narrower } })).calls),
    );
    expect(answers[1]).toEqual(answers[0]);
    return answers[0];
  };
  const { totalCount: before = 0 } = (await read()) ?? {};
  const { totalCount: completed = 0 } = (await read({ status: ['COMPLETED'] })) ?? {};
  const id = `call ${before}`;
  const { started, ended, scored } = callOf(id, ANNE, { startedAt: '2026-11-20T00:00:00Z' });
  await tell(server, token, started);
  expect(await read()).toMatchObject({ totalCount: before + 1 });
  expect(await read({ status: ['COMPLETED'] })).toMatchObject({ totalCount: completed });
  const told = async () => (await read())?.nodes.find(({ externalId }) => externalId === id);
  expect(await told()).toMatchObject({ status: 'RINGING', memo: '', scores: [] });
  await tell(server, token, ended);
  expect(await told()).toMatchObject({ status: 'COMPLETED' });
  expect(await read({ status: ['COMPLETED'] })).toMatchObject({ totalCount: completed + 1 });
  await tell(server, token, scored());
  expect((await told())?.scores).toHaveLength(1);
  await anne.call('callMemoUpdate', { id: (await told())?.id ?? '', before: '', memo: 'Calls back' });
  expect(await told()).toMatchObject({ memo: 'Calls back' });
});

test('nor is who took part, once they are deleted', async () => {
  const clients = [await server.signedIn(), await other.signedIn()];
  await tell(server, token, callOf('of Ben', BEN, { startedAt: '2026-11-20T00:01:00Z' }).ended);
  const isDeleted = async (client: TestClient | undefined) =>
    (await client?.ask(CALLS, {}))?.calls.nodes.find(({ externalId }) => externalId === 'of Ben')?.participants[0]
      ?.userDeleted;
  for (const client of clients) expect(await isDeleted(client)).toBe(false);
  await clients[0]?.mutate(UserDeleteDocument, { id: ids[BEN] ?? '', loginId: BEN });
  for (const client of clients) expect(await isDeleted(client)).toBe(true);
});
