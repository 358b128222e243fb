import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, createTestDatabase } from './databases.ts';
import { IMPORT_FIELDS, type ImportView, csvOf, someUsers } from './imports.ts';

/** The product itself, started and killed as an operator or a power cut would. */

const root = fileURLToPath(new URL('..', import.meta.url));
const ADMIN = { loginId: 'admin@demo.example', password: 'Crash-test-1' };
const KILLS = 50;
const ROWS = 30;

let database: TestDatabase;
let outDir: string;
let running: ChildProcess | undefined;
beforeAll(async () => {
  database = await createTestDatabase();
  // Inside the package, so that the bundle finds what it imports.
  outDir = fileURLToPath(new URL(`../.tmp/crash-${process.pid}`, import.meta.url));
  await build({ root, configFile: `${root}/vite.config.ts`, logLevel: 'silent', build: { outDir } });
});
afterAll(async () => {
  running?.kill('SIGKILL');
  rmSync(outDir, { recursive: true, force: true });
  await database.drop();
});

const environment = () => ({
  ...process.env, DATABASE_URL: database.url, DATA_DIR: database.dataDir, PORT: '0', LOG_LEVEL: 'error', JOB_LEASE_SECONDS: '1',
  ROLLCALL_ADMIN_LOGIN_ID: ADMIN.loginId, ROLLCALL_ADMIN_PASSWORD: ADMIN.password,
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
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  for await (const chunk of child.stdout) {
    output += String(chunk);
    const address = /ready: (http:\S+?)\/\n/.exec(output)?.[1];
    if (address) {
      child.stdout.resume();
      return address;
    }
  }
  throw new Error(`The server did not start:\n${output}`);
}

async function kill(): Promise<void> {
  if (!running) return;
  const ended = once(running, 'exit');
  running.kill('SIGKILL');
  await ended;
  running = undefined;
}

let cookie = '';

/** Asks the server that runs now; undefined where it died before it answered. */
async function ask<T>(address: string, query: string, variables: object = {}): Promise<T | undefined> {
  try {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }),
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const answer = (await response.json()) as { data: T; errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const CREATE = `mutation ($input: UserImportCreateInput!) { userImportCreate(input: $input) { userImport { id status } } }`;
const COMMIT = `mutation ($input: UserImportCommitInput!) { userImportCommit(input: $input) { userErrors { code } } }`;
const READ = `query ($id: ID!) {
  userImport(id: $id) { ${IMPORT_FIELDS} }
  users(filter: { importId: $id }) { totalCount }
  contract { seats { what used } }
  created: auditEntries(filter: { kind: [USER_CREATE] }) { totalCount }
  completed: auditEntries(filter: { kind: [USER_IMPORT_COMPLETE] }) { totalCount }
}`;

interface Everything {
  readonly userImport: ImportView;
  readonly users: { readonly totalCount: number };
  readonly contract: { readonly seats: readonly { what: string; used: number }[] };
  readonly created: { readonly totalCount: number };
  readonly completed: { readonly totalCount: number };
}

test(`killed at ${KILLS} random moments, an import is never there in part and always comes to its end`, { timeout: 600_000 }, async () => {
  let address = await start();
  await ask(address, 'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }', { input: ADMIN });

  const [organizationId = ''] = operator('organization', 'list').split(' ');
  operator('contract', 'set', organizationId, '--seats', 'users=100000');

  let completed = 0;
  let current: { id: string; prefix: string } | undefined;
  let progress = 0;
  const check = (seen: Everything): void => {
    // Before the import is completed nothing of it is there; from then on all of it is: users, seats, audit entries.
    const whole = seen.userImport.status === 'COMPLETED';
    expect(['PREPARING', 'READY', 'COMMITTING', 'COMPLETED']).toContain(seen.userImport.status);
    expect(seen.users.totalCount).toBe(whole ? ROWS : 0);
    expect(seen.userImport.addedCount).toBe(whole ? ROWS : 0);
    const all = (completed + (whole ? 1 : 0)) * ROWS + 1;
    expect(seen.contract.seats.find((seat) => seat.what === 'USERS')?.used).toBe(all);
    expect(seen.created.totalCount).toBe(all);
    expect(seen.completed.totalCount).toBe(completed + (whole ? 1 : 0));
    expect(seen.userImport.progress.done).toBeGreaterThanOrEqual(progress);
    progress = seen.userImport.progress.done;
  };

  for (let kills = 0; kills < KILLS; ) {
    const dies = sleep(Math.random() * 900).then(kill);
    if (!current) {
      const prefix = `crash${completed}.`;
      const input = { fileName: 'crash.csv', csv: csvOf(someUsers(ROWS, prefix)) };
      const created = await ask<{ userImportCreate: { userImport: { id: string; status: string } } }>(address, CREATE, { input });
      if (created) {
        expect(created.userImportCreate.userImport.status).toBe('PREPARING');
        current = { id: created.userImportCreate.userImport.id, prefix };
        progress = 0;
      }
    }
    if (current) await ask(address, COMMIT, { input: { id: current.id } });
    await dies;
    kills += 1;
    address = await start();
    if (!current) continue;
    const seen = await ask<Everything>(address, READ, { id: current.id });
    if (!seen) throw new Error('The server died by itself');
    check(seen);
    if (seen.userImport.status === 'COMPLETED') {
      completed += 1;
      current = undefined;
    }
  }

  // What the last kill left behind comes to its end by itself.
  while (current) {
    await ask(address, COMMIT, { input: { id: current.id } });
    const seen = await ask<Everything>(address, READ, { id: current.id });
    if (!seen) throw new Error('The server died by itself');
    check(seen);
    if (seen.userImport.status === 'COMPLETED') current = undefined;
  }
  await kill();
});
