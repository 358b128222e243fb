import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuiltServer } from './builtServer.ts';
import { type TestDatabase, createTestDatabase } from './databases.ts';
import { wavOf } from './factories/audio.ts';
import { addCaller, callOf, makeSecret, tell } from './factories/calls.ts';
import { gql } from './gql.ts';
import { runOperator } from './operator.ts';
import { TestServer } from './testServer.ts';

/** The product itself, killed while it deletes calls that are kept no longer. */

const ANNE = 'anne@alpha.example';
const SECRET = { ROLLCALL_SECRET: 'a secret that only this test knows of, long enough' };

/** A bucket that keeps names only, and does not answer a deletion that it is to hold: then its asker is killed. */
class HeldBucket {
  readonly names = new Set<string>();
  /** How many deletions are answered before one is held. */
  answered = Number.POSITIVE_INFINITY;
  /** Whether what is held is done all the same. */
  isDone = false;
  isHeld = false;
  readonly #server = createServer((request, response) => this.#answer(request, response));

  start(): Promise<void> {
    return new Promise((done) => {
      this.#server.listen(0, '127.0.0.1', done);
    });
  }

  stop(): Promise<void> {
    return new Promise((done) => {
      this.#server.closeAllConnections();
      this.#server.close(() => done());
    });
  }

  get env(): Readonly<Record<string, string>> {
    const { port } = this.#server.address() as AddressInfo;
    const BLOB_URL = `s3://held?endpoint=http://127.0.0.1:${port}`;
    return { BLOB_URL, AWS_ACCESS_KEY_ID: 'any', AWS_SECRET_ACCESS_KEY: 'any' };
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { method, url = '' } = request;
    if (method === 'PUT') this.names.add(url);
    if (method === 'DELETE') {
      const isHeld = this.answered === 0;
      this.answered -= 1;
      if (!isHeld || this.isDone) this.names.delete(url);
      if (isHeld) {
        this.isHeld = true;
        return;
      }
    }
    request.resume().on('end', () => response.end('<ListBucketResult></ListBucketResult>'));
  }
}

const bucket = new HeldBucket();
let database: TestDatabase;
let built: BuiltServer;
beforeAll(async () => {
  database = await createTestDatabase();
  await bucket.start();
  built = await BuiltServer.build('retention');
}, 180_000);
afterAll(async () => {
  built.remove();
  await bucket.stop();
  await database.drop();
});

test('whenever a sweep is killed, the next one deletes the rest, and one entry tells of all of it', async () => {
  const started = { database, env: { ...SECRET, ...bucket.env, PROVISIONING_DELAY_MINUTES: '0' }, realClock: true };
  const before = await TestServer.start({ ...started, jobs: false });
  const admin = await before.signedIn();
  await addCaller(admin, ANNE);
  const { secret } = await makeSecret(admin);
  const { organizationId } = before.alpha;
  const old = {
    startedAt: '2020-01-01T01:00:00Z',
    answeredAt: '2020-01-01T01:00:30Z',
    endedAt: '2020-01-01T01:10:30Z',
  };
  for (const id of ['a', 'b', 'c', 'd']) {
    const call = callOf(id, ANNE, { audio: true, ...old });
    const [told] = await tell(before, secret, call.ended, call.scored());
    const { pathname } = new URL(told?.audioUploadUrl ?? '');
    const put = await before.http.inject({ method: 'PUT', url: pathname, payload: wavOf(1_000) });
    expect(put.statusCode).toBe(204);
  }
  // These are older, and fill a batch, which is deleted before the first kill.
  const older = { startedAt: '2019-01-01T01:00:00Z', answeredAt: null, endedAt: '2019-01-01T01:00:30Z' };
  for (const part of ['x', 'y']) {
    const missed = Array.from({ length: 100 }, (_, i) => callOf(`${part}-${i}`, ANNE, older).started.call);
    const events = missed.map((call) => ({ type: 'call.ended', call }));
    await tell(before, secret, ...events);
  }
  await runOperator(before, 'contract', 'set', organizationId, '--call-retention', '1', '--yes');
  await before.stop();

  for (const isDone of [false, true]) {
    Object.assign(bucket, { answered: 1, isDone, isHeld: false });
    const env = { ...SECRET, ...bucket.env, DATABASE_URL: database.url, DATA_DIR: database.dataDir };
    const sweeping = built.operator(env, 'calls', 'sweep');
    await expect.poll(() => bucket.isHeld, { timeout: 30_000 }).toBe(true);
    sweeping.signal('SIGKILL');
    await sweeping.ended;
  }
  // The first was killed before it had deleted a second, the other when it had, and did not know.
  expect(bucket.names.size).toBe(2);

  bucket.answered = Number.POSITIVE_INFINITY;
  const after = await TestServer.start({ ...started, jobs: false });
  const rows = async (table: string) =>
    Number((await after.app.database.query(`SELECT COUNT(*) AS count FROM ${table}`))[0]?.['count']);
  expect(await rows('calls')).toBe(4);
  await after.app.cleanUp();
  expect(after.failures).toEqual([]);
  expect([...bucket.names]).toEqual([]);
  for (const table of ['calls', 'call_participants', 'call_scores'])
    expect([table, await rows(table)]).toEqual([table, 0]);
  expect(await runOperator(after, 'calls', 'verify', organizationId)).toContain('as they were counted');
  const reader = await after.signedIn();
  const { auditEntries } = await reader.ask(
    gql(`query KilledSweeps { auditEntries(filter: { kind: [CALL_RETENTION_END] }) { nodes { after } } }`),
  );
  expect(auditEntries.nodes).toMatchObject([{ after: { callCount: 204, audioCount: 4 } }]);
  await after.stop();
}, 120_000);
