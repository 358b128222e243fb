import { existsSync, statSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Database } from '../src/database/index.ts';
import { BuiltServer, type Ended, type RunningServer } from './builtServer.ts';
import { type TestDatabase, createTestDatabase, engine } from './databases.ts';
import { csvOf, someUsers } from './imports.ts';
import { RawClient, rawRequest } from './rawClient.ts';
import { RemoteClient } from './remoteClient.ts';

/** The product itself, told to stop as a supervisor tells it. */

const ADMIN = { loginId: 'admin@demo.example', password: 'Stop-test-1' };
const ROWS = 100;
/** Longer than any test: what waits for it has failed. */
const FOREVER = '600';

let built: BuiltServer;
let database: TestDatabase;
let inspector: Database;
let server: RunningServer | undefined;
beforeAll(async () => {
  built = await BuiltServer.build('stopping');
  database = await createTestDatabase();
  inspector = new Database(database.url, []);
}, 240_000);
afterEach(() => server?.signal('SIGKILL'));
afterAll(async () => {
  await inspector.stop();
  built.remove();
  await database.drop();
});

function run(env: Readonly<Record<string, string>> = {}): RunningServer {
  server = built.run({
    DATABASE_URL: database.url,
    DATA_DIR: database.dataDir,
    JOB_LEASE_SECONDS: FOREVER,
    STOP_SECONDS: FOREVER,
    ROLLCALL_ADMIN_LOGIN_ID: ADMIN.loginId,
    ROLLCALL_ADMIN_PASSWORD: ADMIN.password,
    ...env,
  });
  return server;
}

/** Bytes of SQLite's log; on MySQL there is none. */
function logSize(): number {
  const path = `${database.url.slice('sqlite:'.length)}-wal`;
  return engine === 'sqlite' && existsSync(path) ? statSync(path).size : 0;
}

/** It ended by itself, on purpose, and has put everything away. */
function expectCleanEnd({ code, signal, output }: Ended): void {
  expect({ code, signal, output }).toMatchObject({ code: 0, signal: null });
  expect(logSize()).toBe(0);
}

const untilRefused = (port: number): Promise<unknown> =>
  expect
    .poll(
      () =>
        RawClient.connect(port).then(
          (client) => client.socket.destroy() && 'taken',
          () => 'refused',
        ),
      {
        timeout: 60_000,
      },
    )
    .toBe('refused');

/** A request for the viewer of which the last byte is still to come. */
const QUERY = '{"query":"{ viewer { id } }"}';
const BEGUN = rawRequest(
  'POST /graphql',
  { 'Content-Type': 'application/json', 'Content-Length': String(QUERY.length) },
  QUERY.slice(0, -1),
);
/** Resolves once the server is known to have read what was sent before on other connections. */
const untilRead = async (port: number): Promise<void> => {
  expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
};

test('told to stop while it starts, it ends where it stands, and starts another time', {
  timeout: 240_000,
}, async () => {
  const starting = run();
  const begun = async (): Promise<boolean> => {
    if (engine === 'sqlite') return existsSync(database.url.slice('sqlite:'.length));
    const [row] = await inspector.query(
      'SELECT COUNT(*) AS n FROM information_schema.tables WHERE table_schema = DATABASE()',
    );
    return Number(row?.['n']) > 0;
  };
  if (engine === 'mysql') await inspector.start();
  await expect.poll(begun, { timeout: 120_000, interval: 5 }).toBe(true);
  starting.signal('SIGTERM');
  expectCleanEnd(await starting.ended);

  const again = run();
  await again.listening();
  again.signal('SIGINT');
  expectCleanEnd(await again.ended);
  if (engine === 'sqlite') await inspector.start();
});

test('requests under way are answered, idle and silent connections ended, new ones refused', {
  timeout: 240_000,
}, async () => {
  const running = run();
  const port = await running.listening();
  const underWay = await RawClient.connect(port);
  underWay.send(BEGUN);
  const silent = await RawClient.connect(port);
  const idle = await RawClient.connect(port);
  idle.send(rawRequest('GET /health'));
  await expect.poll(() => idle.received, { timeout: 60_000 }).toContain('"ok"');

  running.signal('SIGTERM');
  await Promise.all([idle.closed, silent.closed]);
  await untilRefused(port);
  underWay.send(QUERY.slice(-1));
  const answer = await underWay.closed;
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toMatch(/\r\nconnection: close\r\n/i);
  expectCleanEnd(await running.ended);
});

test('while it drains, requests are answered and told to come elsewhere', { timeout: 240_000 }, async () => {
  const running = run({ DRAIN_SECONDS: FOREVER });
  const port = await running.listening();
  const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`);
  expect((await get('/readyz')).status).toBe(200);
  running.signal('SIGTERM');
  await expect.poll(async () => (await get('/readyz')).status, { timeout: 60_000 }).toBe(503);
  expect(await (await get('/readyz')).json()).toEqual({ status: 'draining' });
  const answer = await RawClient.exchange(
    port,
    rawRequest('POST /graphql', { 'Content-Type': 'application/json', 'Content-Length': String(QUERY.length) }, QUERY),
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toMatch(/\r\nconnection: close\r\n/i);
  // Who sends another signal does not want to wait. Within the time in which it is taken for the first it does nothing.
  const again = setInterval(() => running.signal('SIGTERM'), 100);
  expect(await running.ended).toMatchObject({ code: 1, signal: null });
  clearInterval(again);
});

test('drained, it ends as it does at once otherwise', { timeout: 240_000 }, async () => {
  const running = run({ DRAIN_SECONDS: '1' });
  await running.listening();
  const told = performance.now();
  running.signal('SIGTERM');
  expectCleanEnd(await running.ended);
  expect(performance.now() - told).toBeGreaterThanOrEqual(1_000);
});

test('a request that hangs is cut off when its time is over', { timeout: 240_000 }, async () => {
  const running = run({ STOP_SECONDS: '1' });
  const port = await running.listening();
  const hanging = await RawClient.connect(port);
  hanging.send(BEGUN);
  await untilRead(port);
  running.signal('SIGTERM');
  expect(await hanging.closed).toBe('');
  expectCleanEnd(await running.ended);
});

test('one signal may come twice, as where a program hands on what its group got; another ends it in the middle', {
  timeout: 240_000,
}, async () => {
  const running = run();
  const port = await running.listening();
  const hanging = await RawClient.connect(port);
  hanging.send(BEGUN);
  await untilRead(port);
  running.signal('SIGINT');
  running.signal('SIGINT');
  await untilRefused(port);
  // Within the time in which it would be taken for the same one it may do nothing.
  const again = setInterval(() => running.signal('SIGINT'), 100);
  expect(await running.ended).toMatchObject({ code: 1, signal: null });
  clearInterval(again);
});

test('jobs are handed over at once, and an import goes on with the next start', { timeout: 480_000 }, async () => {
  const first = run();
  const address = `http://127.0.0.1:${await first.listening()}`;
  const client = new RemoteClient();
  await client.call(address, 'signIn', ADMIN);
  const file = { fileName: 'stop.csv', csv: csvOf(someUsers(ROWS, 'stop.')) };
  const id = (await client.call(address, 'userImportCreate', file)).userImport?.id ?? '';
  await client.call(address, 'userImportCommit', { id });
  first.signal('SIGTERM');
  expectCleanEnd(await first.ended);

  const kept = async () => {
    const [row] = await inspector.query(`
      SELECT status, (SELECT COUNT(*) FROM users WHERE import_id = '${id}') AS users,
        (SELECT COUNT(*) FROM jobs WHERE worker_id IS NOT NULL) AS claimed
      FROM user_imports WHERE id = '${id}'`);
    return { status: row?.['status'], users: Number(row?.['users']), claimed: Number(row?.['claimed']) };
  };
  const after = await kept();
  expect(after.claimed).toBe(0);
  expect(after.users).toBe(after.status === 'COMPLETED' ? ROWS : 0);

  const second = run();
  await second.listening();
  await expect.poll(kept, { timeout: 240_000, interval: 200 }).toMatchObject({ status: 'COMPLETED', users: ROWS });
  second.signal('SIGTERM');
  expectCleanEnd(await second.ended);
});
