import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuiltServer, type RunningServer } from './builtServer.ts';
import { type TestDatabase, createTestDatabase } from './databases.ts';
import { addCaller, callOf, makeSecret, post } from './factories/calls.ts';
import { runOperator } from './operator.ts';
import { RemoteClient } from './remoteClient.ts';
import { ADMIN, TestServer } from './testServer.ts';

/**
 * The product itself, killed while calls are told of and users with calls are deleted. `pnpm test:faults` does it at
 * hundreds of random moments, with recordings.
 */

const ANNE = 'anne@alpha.example';
const DORA = 'dora@alpha.example';
const SECRET = { ROLLCALL_SECRET: 'a secret that only this test knows of, long enough' };
const DELIVERIES = 12;
const CALLS_OF_A_DELIVERY = 10;
const LANES = 3;

let database: TestDatabase;
let built: BuiltServer;
let running: RunningServer | undefined;
beforeAll(async () => {
  database = await createTestDatabase();
  built = await BuiltServer.build('calls');
}, 180_000);
afterAll(async () => {
  running?.signal('SIGKILL');
  await running?.ended;
  built.remove();
  await database.drop();
});

/** All that is told of some calls, the last event first: each begins after the one before. */
function deliveryOf(number: number): string {
  const events = Array.from({ length: CALLS_OF_A_DELIVERY }, (_, i) => {
    const { started, answered, ended, scored } = callOf(`${number}-${i}`, i % 2 === 0 ? ANNE : DORA);
    return [scored(), ended, answered, started];
  });
  return JSON.stringify({ events: events.flat() });
}

async function start(): Promise<string> {
  running = built.run({ ...SECRET, DATABASE_URL: database.url, DATA_DIR: database.dataDir, RATE_LIMITS: 'off' });
  return `http://127.0.0.1:${await running.listening()}`;
}

/** Sends deliveries, several at once. @returns those that had no answer */
async function send(
  address: string,
  token: string,
  bodies: readonly string[],
  answered: (answers: number) => void,
): Promise<string[]> {
  const [queue, unanswered]: [string[], string[]] = [[...bodies], []];
  let answers = 0;
  const lane = async (): Promise<void> => {
    for (let body = queue.shift(); body !== undefined; body = queue.shift()) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const url = `${address}/hooks/v1/calls`;
      const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined);
      if (answer?.status !== 200) unanswered.push(body);
      else answered((answers += 1));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return unanswered;
}

test('killed in the middle of deliveries and of a deletion, nothing is there in part or twice', async () => {
  const set = { database, env: { ...SECRET, PROVISIONING_DELAY_MINUTES: '0' }, realClock: true, jobs: false };
  const before = await TestServer.start(set);
  const { organizationId } = before.alpha;
  const admin = await before.signedIn();
  await addCaller(admin, ANNE);
  const dora = await addCaller(admin, DORA);
  const { secret } = await makeSecret(admin);
  await before.stop();

  const sent = Array.from({ length: DELIVERIES }, (_, i) => deliveryOf(i));
  const killAfter = (last: number) => (answers: number) => {
    if (answers === last) running?.signal('SIGKILL');
  };
  // Others are under way when the second is answered.
  const unanswered = await send(await start(), secret, sent, killAfter(2));
  await running?.ended;
  expect(unanswered.length).toBeGreaterThan(0);

  // The deletion waits for its turn among the deliveries, or has had it.
  const address = await start();
  const client = new RemoteClient();
  await client.call(address, 'signIn', ADMIN);
  const deletion = { id: dora.id, loginId: DORA };
  const deleting = client.call(address, 'userDelete', deletion).catch(() => undefined);
  const waiting = await send(address, secret, unanswered.toReversed(), killAfter(2));
  await running?.ended;
  await deleting;

  const checked = await TestServer.start(set);
  await (await checked.signedIn()).call('userDelete', deletion);
  for (const body of [...waiting, ...sent.toReversed()]) {
    const answer = await post(checked, body, { authorization: `Bearer ${secret}` });
    expect(answer.statusCode).toBe(200);
  }
  const count = async (sql: string): Promise<number> =>
    Number((await checked.app.database.query(`SELECT COUNT(*) AS n FROM ${sql}`))[0]?.['n']);
  expect(await runOperator(checked, 'calls', 'verify', organizationId)).toContain('as they were counted');
  const anne = (DELIVERIES * CALLS_OF_A_DELIVERY) / 2;
  expect(await count('call_scores')).toBe(anne);
  expect(await count('(SELECT DISTINCT external_id FROM calls) told')).toBe(await count('calls'));
  expect(await count('calls')).toBeGreaterThanOrEqual(anne);
  expect(await count('call_participants')).toBe(2 * (await count('calls')));
  expect(await count('call_scores WHERE call_id IS NULL')).toBe(0);
  await checked.stop();
}, 120_000);
