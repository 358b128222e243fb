import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../src/database/index.ts';
import { BuiltServer, type Ended } from './builtServer.ts';
import { type TestDatabase, createTestDatabase, engine } from './databases.ts';
import { addCaller, callOf, makeSecret } from './factories/calls.ts';
import { findProgram } from './findProgram.ts';
import { RemoteClient } from './remoteClient.ts';
import { ADMIN, TestServer } from './testServer.ts';

/** The product itself, backed up while it is written to, killed, and restored. */

const SECRET = { ROLLCALL_SECRET: 'a secret that is kept apart from every backup' };
const ANNE = 'anne@alpha.example';

let built: BuiltServer;
let folder: string;
let database: TestDatabase;
let token: string;
/** What is backed up while the server is written to, and how many calls it had taken before. */
let backup: string;
let takenBefore: number;
const dropped: TestDatabase[] = [];

beforeAll(async () => {
  built = await BuiltServer.build('backup');
  folder = mkdtempSync(join(tmpdir(), 'rollcall-backup-'));
  database = await emptyDatabase();
  const before = await TestServer.start({ database, realClock: true, jobs: false, env: { ...SECRET, ...AT_ONCE } });
  const admin = await before.signedIn();
  await addCaller(admin, ANNE, '𠮷野 \'安\' "\\" 🦜');
  token = (await makeSecret(admin)).secret;
  await before.stop();
  backup = join(folder, 'first.backup');
}, 300_000);
afterAll(async () => {
  for (const each of dropped) await each.drop();
  rmSync(folder, { recursive: true, force: true });
  built.remove();
});

const AT_ONCE = { PROVISIONING_DELAY_MINUTES: '0' };

async function emptyDatabase(): Promise<TestDatabase> {
  const made = await createTestDatabase();
  dropped.push(made);
  return made;
}

const environment = (of: TestDatabase) => ({ ...SECRET, DATABASE_URL: of.url, DATA_DIR: of.dataDir });
const operator = (of: TestDatabase, ...words: string[]): Promise<Ended> =>
  built.operator({ ...environment(of), RATE_LIMITS: 'off' }, ...words).ended;

/** Sends calls, one after another, until the server is gone. */
class Caller {
  taken = 0;
  readonly ended: Promise<void>;

  constructor(port: number) {
    this.ended = this.#send(`http://127.0.0.1:${port}/hooks/v1/calls`);
  }

  async #send(address: string): Promise<void> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    for (;;) {
      const { ended } = callOf(`load-${this.taken}`, ANNE);
      const body = JSON.stringify({ events: [ended] });
      const answer = await fetch(address, { method: 'POST', headers, body }).catch(() => undefined);
      if (!answer) return;
      if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
      this.taken += 1;
    }
  }
}

async function rowsOf(of: TestDatabase, sql: string): Promise<Record<string, unknown>[]> {
  const plain = new Database(of.url, []);
  await plain.start();
  const rows = await plain.query(sql);
  await plain.stop();
  return rows.map((row) => ({ ...row }));
}

test('a backup is written while the server is written to, and nobody else can read it', async () => {
  const server = built.run({ ...environment(database), RATE_LIMITS: 'off' });
  const caller = new Caller(await server.listening());
  await expect.poll(() => caller.taken).toBeGreaterThan(20);
  takenBefore = caller.taken;
  const { code, output } = await operator(database, 'backup', backup);
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(output).toMatch(/\d+ bytes, \d+ tables, \d+ rows/);
  const after = caller.taken;
  await expect.poll(() => caller.taken).toBeGreaterThan(after);
  server.signal('SIGKILL');
  await server.ended;
  await caller.ended;

  expect(readdirSync(folder).toSorted()).toEqual(['first.backup', 'first.backup.manifest.json']);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  const manifest = JSON.parse(readFileSync(`${backup}.manifest.json`, 'utf8')) as Record<string, unknown>;
  expect(manifest).toMatchObject({ version: 1, file: { bytes: statSync(backup).size }, rows: { organizations: 2 } });
  expect(JSON.stringify(manifest)).not.toContain(SECRET.ROLLCALL_SECRET);
}, 120_000);

test('what was killed while it was written to is restored, is in order, and goes on', async () => {
  const restored = await emptyDatabase();
  const { code, output } = await operator(restored, 'restore', backup);
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(output).toContain('2 organizations; 3 audit logs, all intact');
  expect(output).toContain('Calls are as they were counted.');
  const [calls] = await rowsOf(restored, 'SELECT COUNT(*) AS count FROM calls');
  expect(Number(calls?.['count'])).toBeGreaterThanOrEqual(takenBefore);
  const [anne] = await rowsOf(restored, `SELECT name FROM users WHERE login_id = '${ANNE}'`);
  expect(anne).toEqual({ name: '𠮷野 \'安\' "\\" 🦜' });
  for (const words of [
    ['audit', 'verify'],
    ['calls', 'verify'],
  ])
    expect(await operator(restored, ...words)).toMatchObject({ code: 0 });

  const server = built.run(environment(restored));
  const address = `http://127.0.0.1:${await server.listening()}`;
  const { userErrors } = await new RemoteClient().call(address, 'signIn', ADMIN);
  expect(userErrors).toEqual([]);
  server.signal('SIGTERM');
  expect(await server.ended).toMatchObject({ code: 0 });
}, 120_000);

test('nothing is written over', async () => {
  const { size, mtimeMs } = statSync(backup);
  const { code, output } = await operator(database, 'backup', backup);
  expect({ code, output }).toEqual({ code: 1, output: `${backup} is there already. Name a new file.\n` });
  expect(statSync(backup)).toMatchObject({ size, mtimeMs });
});

test('a database that is not empty is left as it is', async () => {
  const { code, output } = await operator(database, 'restore', backup);
  expect(code).toBe(1);
  expect(output).toMatch(
    engine === 'sqlite' ? /There is a database in / : /The database is not empty: it has \d+ tables/,
  );
  expect(output).toContain('Nothing was changed.');
  expect(await operator(database, 'audit', 'verify')).toMatchObject({ code: 0 });
});

// oxlint-disable-next-line vitest/no-conditional-tests -- a test of one engine, which counts as skipped if it is defined on the other
if (engine === 'mysql') {
  describe('MySQL', () => {
    test('the password is on no command line and in no environment', async () => {
      const name = `odd_${process.pid}`;
      const password = String.raw`a"b\c'd#e f=é`;
      const hosts = ['%', 'localhost'];
      for (const host of hosts) {
        await statements(`CREATE USER '${name}'@'${host}' IDENTIFIED BY ${mysql.escape(password)}`);
        await statements(`GRANT ALL ON *.* TO '${name}'@'${host}'`);
      }
      const url = new URL(database.url);
      url.username = name;
      url.password = encodeURIComponent(password);
      // What is run in its place writes down what it was given.
      const told = join(folder, 'told');
      for (const tool of ['mariadb-dump', 'mysqldump']) {
        const real = findProgram(tool);
        if (real === undefined) continue;
        const script = `#!/bin/sh\n{ echo "$@"; env; } >> '${told}'\nexec '${real}' "$@"\n`;
        writeFileSync(join(folder, tool), script, { mode: 0o700 });
      }
      const env = { ...environment(database), DATABASE_URL: url.href, PATH: `${folder}:${process.env['PATH']}` };
      const { code, output } = await built.operator(env, 'backup', join(folder, 'odd.backup')).ended;
      expect({ code, output }).toMatchObject({ code: 0 });
      const seen = readFileSync(told, 'utf8');
      expect(seen).toContain('--single-transaction');
      for (const form of [password, url.password]) expect(seen).not.toContain(form);
      for (const host of hosts) await statements(`DROP USER '${name}'@'${host}'`);
    });

    test('a restoration that was cut off lets nothing start, and begins anew', async () => {
      const half = await emptyDatabase();
      const connection = await mysql.createConnection(half.url);
      await connection.query('CREATE TABLE users (id int)');
      await connection.query('CREATE TABLE rollcall_hold (reason text)');
      await connection.query("INSERT INTO rollcall_hold VALUES ('This is half of a database.')");
      await connection.end();
      for (const ended of [built.run(environment(half)).ended, operator(half, 'audit', 'verify')])
        expect(await ended).toMatchObject({ code: 1, output: 'This is half of a database.\n' });
      expect(await operator(half, 'restore', backup)).toMatchObject({ code: 0 });
      expect(await operator(half, 'audit', 'verify')).toMatchObject({ code: 0 });
    });
  });
}

// oxlint-disable-next-line vitest/no-conditional-tests -- a test of one engine, which counts as skipped if it is defined on the other
if (engine === 'sqlite') {
  describe('SQLite', () => {
    test('a database that a server uses still is not taken for one that is gone', async () => {
      const used = await emptyDatabase();
      const path = used.url.slice('sqlite:'.length);
      writeFileSync(`${path}-wal`, 'of a database that was moved away');
      const { code, output } = await operator(used, 'restore', backup);
      expect(code).toBe(1);
      expect(output).toContain(
        `${path}-wal is left of the database that was in ${path}, and a server may use it still.`,
      );
      rmSync(`${path}-wal`);
      // What is left of a restoration that was killed is nothing to keep.
      writeFileSync(`${path}.restoring`, 'half of a database');
      expect(await operator(used, 'restore', backup)).toMatchObject({ code: 0 });
      expect(readdirSync(used.dataDir).filter((name) => name.includes('restoring'))).toEqual([]);
    });
  });
}

describe('what is not what was written is refused, and the database stays empty', () => {
  let empty: TestDatabase;
  let copy: string;
  beforeAll(async () => {
    empty = await emptyDatabase();
    copy = join(folder, 'copy.backup');
  });

  async function refused(change: (manifest: string) => void, env: Record<string, string> = {}): Promise<string> {
    copyFileSync(backup, copy);
    copyFileSync(`${backup}.manifest.json`, `${copy}.manifest.json`);
    change(`${copy}.manifest.json`);
    const { code, output } = await built.operator({ ...environment(empty), ...env }, 'restore', copy).ended;
    expect(code).toBe(1);
    if (engine === 'mysql') expect(await tablesOf(empty)).toEqual([]);
    else expect(existsSync(empty.url.slice('sqlite:'.length))).toBe(false);
    return output;
  }
  const edit = (manifest: string, from: RegExp, to: string) =>
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(from, to));

  test('a copy that is cut off', async () => {
    const told = await refused(() => truncateSync(copy, statSync(copy).size - 4096));
    expect(told).toMatch(
      /copy\.backup is cut off: it has \d+ bytes, and was written with \d+\. Nothing was restored\./,
    );
  });

  test('a copy that was changed', async () => {
    const told = await refused(() => {
      const bytes = readFileSync(copy);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      writeFileSync(copy, bytes);
    });
    expect(told).toContain('copy.backup is not what was written: it was changed since. Nothing was restored.');
    expect(await refused(() => appendFileSync(copy, '\n'))).toContain('it was changed since');
  });

  test('a manifest that was changed, to fit a copy that was', async () => {
    expect(await refused((manifest) => edit(manifest, /"users": \d+/, '"users": 1'))).toContain(
      'The manifest of this backup was changed since it was written.',
    );
  });

  test('a manifest that is cut off, or not there', async () => {
    expect(await refused((manifest) => truncateSync(manifest, 400))).toContain(
      'is no manifest: it was cut off or changed',
    );
    expect(await refused((manifest) => rmSync(manifest))).toContain('without it the backup was not finished');
  });

  test('a later version', async () => {
    const told = await refused((manifest) =>
      edit(manifest, /"migrations": \[/, '"migrations": ["Later1999999999999",'),
    );
    expect(told).toContain('A later version of Rollcall wrote this backup (Later1999999999999).');
  });

  test('another engine', async () => {
    const [from, to] = engine === 'sqlite' ? [/"sqlite"/, '"mariadb"'] : [/"(mariadb|mysql)"/, '"sqlite"'];
    expect(await refused((manifest) => edit(manifest, from, to))).toMatch(
      /This is a backup of \w+, and DATABASE_URL is/,
    );
  });

  test('another secret', async () => {
    const told = await refused(() => undefined, { ROLLCALL_SECRET: 'another secret, which is of no use for this' });
    expect(told).toMatch(/The secret is not the one of this database \(installation [\w-]+, secret no\. 1\)/);
  });
});

async function statements(sql: string): Promise<void> {
  const connection = await mysql.createConnection(database.url);
  await connection.query(sql);
  await connection.end();
}

async function tablesOf(of: TestDatabase): Promise<unknown> {
  const connection = await mysql.createConnection(of.url);
  const [tables] = await connection.query('SHOW TABLES');
  await connection.end();
  return tables;
}
