import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addCaller, callOf, forgetCalls, makeSecret, tell } from './factories/calls.ts';
import { TEMPORARY, addUser, chooseOwn, versionOf } from './factories/users.ts';
import { gql } from './gql.ts';
import { UserDeleteDocument } from './operations/users.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';
const WATCHER = 'watcher@alpha.example';

let server: TestServer;
let admin: TestClient;
let watcher: TestClient;
let token: string;
let anneId: string;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' }, jobs: false });
  admin = await server.signedIn();
  anneId = (await addCaller(admin, ANNE, 'Anne')).id;
  await addUser(admin, {
    loginId: WATCHER,
    privileges: { monitoring: true },
    permissions: { phoneEnable: true },
  });
  watcher = await server.signedIn({ loginId: WATCHER, password: TEMPORARY });
  await chooseOwn(watcher, 'Walking-home-1');
  token = (await makeSecret(admin)).secret;
});
beforeEach(() => forgetCalls(server));
afterAll(() => server.drop());

const UNDER_WAY = gql(`query MonitoringUnderWay { callsUnderWay { asOf totalCount calls {
  id kind status startedAt answeredAt fromNumber toNumber queue
  participants { side userId userDeleted name number } } } }`);
const underWay = async (client = watcher) => (await client.ask(UNDER_WAY)).callsUnderWay;

/** Seconds before now, on the server's clock. */
const ago = (seconds: number): string => new Date(server.clock.now().getTime() - seconds * 1000).toISOString();
const DAY = 24 * 60 * 60;

/** Tells of a call that began so many seconds ago: its events, each at its time. */
function ringing(id: string, seconds: number) {
  const startedAt = ago(seconds);
  const { started } = callOf(id, ANNE, { startedAt, queue: id });
  const answered = { type: 'call.answered', call: { ...started.call, answeredAt: startedAt } };
  return { started, answered, ended: { type: 'call.ended', call: { ...answered.call, endedAt: ago(0) } } };
}
const queues = async (): Promise<(string | null)[]> => (await underWay()).calls.map(({ queue }) => queue);

test('a call is under way from when it rings until it ends', async () => {
  const call = ringing('one', 30);
  expect(await underWay()).toMatchObject({ totalCount: 0, calls: [] });
  await tell(server, token, call.started);
  const { asOf, totalCount, calls } = await underWay();
  expect([asOf, totalCount]).toEqual([ago(0), 1]);
  expect(calls).toMatchObject([
    {
      kind: 'OUTGOING',
      status: 'RINGING',
      startedAt: ago(30),
      answeredAt: null,
      fromNumber: '+815011112222',
      toNumber: '+81312345678',
      queue: 'one',
      participants: [
        { side: 'FROM', userId: anneId, userDeleted: false, name: 'Anne', number: '+815011112222' },
        { side: 'TO', userId: null, userDeleted: false, name: '株式会社いろは', number: '+81312345678' },
      ],
    },
  ]);
  await tell(server, token, call.answered);
  expect((await underWay()).calls).toMatchObject([{ status: 'TALKING', answeredAt: ago(30) }]);
  await tell(server, token, call.ended);
  expect(await underWay()).toMatchObject({ totalCount: 0, calls: [] });
});

test('the newest come first, and what began more than a day ago without an end is stale', async () => {
  const calls = [ringing('old', DAY), ringing('new', 5), ringing('stale', DAY + 1), ringing('middle', 60)];
  await tell(server, token, ...calls.map(({ started }) => started));
  expect(await queues()).toEqual(['new', 'middle', 'old']);
  server.clock.advance(1000);
  expect(await queues()).toEqual(['new', 'middle']);
  expect((await underWay()).totalCount).toBe(2);
});

test('a hundred are shown of more, and all are counted', async () => {
  const calls = Array.from({ length: 101 }, (_, i) => ringing(`call ${i}`, i).started);
  await tell(server, token, ...calls.slice(0, 100));
  await tell(server, token, ...calls.slice(100));
  const { totalCount, calls: shown } = await underWay();
  expect([totalCount, shown.length, shown[0]?.queue, shown.at(-1)?.queue]).toEqual([101, 100, 'call 0', 'call 99']);
});

test('whoever was deleted meanwhile keeps their name', async () => {
  const gone = 'gone@alpha.example';
  const { id } = await addCaller(admin, gone, 'Gone');
  await tell(server, token, callOf('theirs', gone, { startedAt: ago(5) }).started);
  await admin.mutate(UserDeleteDocument, { id, loginId: gone });
  expect((await underWay()).calls[0]?.participants[0]).toMatchObject({ userId: id, userDeleted: true, name: 'Gone' });
});

test('only those with monitoring privileges see them, administrators too, and none of another organization', async () => {
  await tell(server, token, ringing('one', 5).started);
  const QUERY = '{ callsUnderWay { totalCount } }';
  expect(await admin.fault(QUERY)).toBe('FORBIDDEN');
  expect(await server.client().fault(QUERY)).toBe('UNAUTHENTICATED');

  const other = await server.signedIn(OTHER_ADMIN);
  const { viewer } = await other.ask(gql(`query MonitoringViewer { viewer { id } }`));
  const id = viewer?.id ?? '';
  const { userErrors } = await other.call('userUpdate', {
    id,
    version: await versionOf(other, id),
    permissions: { phoneEnable: true },
    privileges: { monitoring: true },
  });
  expect(userErrors).toEqual([]);
  expect(await underWay(await server.signedIn(OTHER_ADMIN))).toMatchObject({ totalCount: 0, calls: [] });
  expect((await underWay()).totalCount).toBe(1);
});
