import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, createTestDatabase } from './databases.ts';
import { Database } from '../src/database/index.ts';
import type { Calls } from './generated.ts';
import { csvOf, someUsers } from './imports.ts';
import { RemoteClient } from './remoteClient.ts';
import type { InputOf, PayloadOf } from './testClient.ts';

/** The product itself, started and killed as an operator or a power cut would. */

const root = fileURLToPath(new URL('..', import.meta.url));
const ADMIN = { loginId: 'admin@demo.example', password: 'Crash-test-1' };
/**
 * Enough to see that a kill does no harm; `pnpm test:faults` does it two hundred times, and breaks the database and the
 * disk as well.
 */
const KILLS = 15;
const ROWS = 30;

let database: TestDatabase;
let inspector: Database;
let outDir: string;
let running: ChildProcess | undefined;
/** What the server that runs has printed. */
let output = '';
beforeAll(async () => {
  database = await createTestDatabase();
  inspector = new Database(database.url, []);
  await inspector.start();
  // Inside the package, so that the bundle finds what it imports.
  outDir = fileURLToPath(new URL(`../.tmp/crash-${process.pid}`, import.meta.url));
  await build({ root, configFile: `${root}/vite.config.ts`, logLevel: 'silent', build: { outDir } });
});
afterAll(async () => {
  running?.kill('SIGKILL');
  await inspector.stop();
  rmSync(outDir, { recursive: true, force: true });
  await database.drop();
});

const environment = () => ({
  ...process.env,
  DATABASE_URL: database.url,
  DATA_DIR: database.dataDir,
  ROLLCALL_SECRET_FILE: `${database.dataDir}/secret.key`,
  PORT: '0',
  LOG_LEVEL: 'error',
  JOB_LEASE_SECONDS: '1',
  // It asks again and again, without a pause.
  RATE_LIMITS: 'off',
  ROLLCALL_ADMIN_LOGIN_ID: ADMIN.loginId,
  ROLLCALL_ADMIN_PASSWORD: ADMIN.password,
});

const operator = (...words: string[]): string =>
  execFileSync(process.execPath, [`${outDir}/cli.js`, ...words], { env: environment(), encoding: 'utf8' });

/** Starts the server and resolves with its address once it listens. */
async function start(): Promise<string> {
  const child = spawn(process.execPath, [`${outDir}/main.js`], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  output = '';
  // Read to the end: a server whose log nobody reads ends at its next line.
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /ready: (http:\S+?)\/\n/.exec(output)?.[1];
      if (address) resolve(address);
    });
    child.on('exit', () => reject(new Error(`The server did not start:\n${output}`)));
  });
}

async function kill(): Promise<void> {
  const child = running;
  if (!child) return;
  running = undefined;
  if (child.exitCode !== null) throw new Error(`The server ended by itself with ${child.exitCode}:\n${output}`);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

const client = new RemoteClient();

/** Asks the server that runs now; undefined where it died before it answered. */
async function ask<Name extends keyof Calls>(
  address: string,
  name: Name,
  input: InputOf<Name>,
): Promise<PayloadOf<Name> | undefined> {
  try {
    return await client.call(address, name, input);
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * What the database holds of an import, told by one statement, so that nothing can happen between two parts of the
 * answer.
 */
interface Kept {
  readonly status: string;
  readonly added: number;
  readonly done: number;
  readonly users: number;
  readonly seats: number;
  readonly created: number;
  readonly completed: number;
  readonly left: number;
}

async function kept(id: string): Promise<Kept> {
  const [row] = await inspector.query(`
    SELECT status, added_count AS added, prepared_count AS done,
      (SELECT COUNT(*) FROM users WHERE import_id = '${id}') AS users,
      (SELECT used FROM contract_seats WHERE kind = 'users') AS seats,
      (SELECT COUNT(*) FROM audit_entries WHERE kind = 'USER_CREATE') AS created,
      (SELECT COUNT(*) FROM audit_entries WHERE kind = 'USER_IMPORT_COMPLETE') AS completed,
      (SELECT COUNT(*) FROM user_import_rows WHERE import_id = '${id}'
        AND (password_hash IS NOT NULL OR sealed_password IS NOT NULL)) AS \`left\`
    FROM user_imports WHERE id = '${id}'`);
  const { status, ...counts } = row ?? {};
  return {
    status,
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)])),
  } as unknown as Kept;
}

test(`killed at ${KILLS} random moments, an import is never there in part and always comes to its end`, {
  timeout: 600_000,
}, async () => {
  let address = await start();
  await ask(address, 'signIn', ADMIN);

  const [organizationId = ''] = operator('organization', 'list').split(' ');
  operator('contract', 'set', organizationId, '--seats', 'users=100000');

  let completed = 0;
  let current: string | undefined;
  let progress = 0;
  /** Before the import is completed nothing of it is there; from then on all of it is: users, seats, audit entries. */
  const check = async (id: string): Promise<boolean> => {
    const now = await kept(id);
    const whole = now.status === 'COMPLETED';
    const all = (completed + (whole ? 1 : 0)) * ROWS + 1;
    expect(['PREPARING', 'READY', 'COMMITTING', 'COMPLETED']).toContain(now.status);
    expect(now).toMatchObject({
      users: whole ? ROWS : 0,
      added: whole ? ROWS : 0,
      left: whole ? 0 : ROWS,
      seats: all,
      created: all,
      completed: completed + (whole ? 1 : 0),
    });
    expect(now.done).toBeGreaterThanOrEqual(progress);
    progress = now.done;
    return whole;
  };

  for (let kills = 0; kills < KILLS; ) {
    const dies = sleep(Math.random() * 900).then(kill);
    if (!current) {
      const input = { fileName: 'crash.csv', csv: csvOf(someUsers(ROWS, `crash${completed}.`)) };
      const created = await ask(address, 'userImportCreate', input);
      if (created?.userImport) {
        expect(created.userImport.status).toBe('PREPARING');
        current = created.userImport.id;
        progress = 0;
      }
    }
    if (current) await ask(address, 'userImportCommit', { id: current });
    await dies;
    kills += 1;
    if (current && (await check(current))) {
      completed += 1;
      current = undefined;
    }
    address = await start();
  }

  // What the last kill left behind comes to its end by itself.
  while (current) {
    await ask(address, 'userImportCommit', { id: current });
    if (await check(current)) current = undefined;
  }
  await kill();
});

const BULK_KILLS = 6;

/**
 * How a bulk action stands, how many users it has set to Japanese so far, and what is written of that, told by one
 * statement.
 */
async function bulkKept(id: string, locale: string): Promise<Record<string, unknown>> {
  const [row] = await inspector.query(`
    SELECT status,
      (SELECT COUNT(*) FROM users WHERE locale = '${locale}' AND login_id LIKE 'bulk.%') AS set_now,
      (SELECT COUNT(*) FROM audit_entries WHERE kind = 'USER_UPDATE') AS updated,
      (SELECT COUNT(*) FROM audit_entries WHERE kind = 'USER_BULK_ACTION_COMPLETE') AS completed
    FROM user_bulk_actions WHERE id = '${id}'`);
  const { status, ...counts } = row ?? {};
  return { status, ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)])) };
}

test(`killed at ${BULK_KILLS} random moments, a bulk action is done to all of its users or to none, and once`, {
  timeout: 300_000,
}, async () => {
  let address = await start();
  await ask(address, 'signIn', ADMIN);
  const input = { fileName: 'bulk.csv', csv: csvOf(someUsers(ROWS, 'bulk.')) };
  const added = await ask(address, 'userImportCreate', input);
  const importId = added?.userImport?.id ?? '';
  await ask(address, 'userImportCommit', { id: importId });
  await expect.poll(async () => (await kept(importId)).status, { timeout: 60_000 }).toBe('COMPLETED');

  let completed = 0;
  let current: string | undefined;
  const locale = (): 'EN' | 'JA' => (completed % 2 === 0 ? 'EN' : 'JA');
  const advance = async (): Promise<void> => {
    const asked = {
      selection: { matching: { search: 'bulk.' } },
      action: { kind: 'SET_LOCALE', locale: locale() },
    } as const;
    current ??= (await ask(address, 'userBulkActionCreate', asked))?.userBulkAction?.id;
    for (let asking = current !== undefined; current !== undefined && asking; ) {
      const answer = await ask(address, 'userBulkActionCommit', { id: current });
      asking = (answer?.userErrors.length ?? 0) > 0;
    }
  };
  const check = async (id: string): Promise<void> => {
    const now = await bulkKept(id, locale().toLowerCase());
    const whole = now['status'] === 'COMPLETED';
    const times = completed + (whole ? 1 : 0);
    expect(['PREPARING', 'READY', 'COMMITTING', 'COMPLETED']).toContain(now['status']);
    expect(now).toMatchObject({ set_now: whole ? ROWS : 0, updated: times * ROWS, completed: times });
    if (!whole) return;
    completed += 1;
    current = undefined;
  };

  for (let kills = 0; kills < BULK_KILLS; kills += 1) {
    const dies = sleep(Math.random() * 700).then(kill);
    await advance();
    await dies;
    if (current) await check(current);
    address = await start();
  }
  while (current ?? completed === 0) {
    await advance();
    if (current) await check(current);
  }
  expect(completed).toBeGreaterThan(0);
  await kill();
});
