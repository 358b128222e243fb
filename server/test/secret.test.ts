import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type App, createApp } from '../src/app.ts';
import { parseConfig } from '../src/config/index.ts';
import { Database } from '../src/database/index.ts';
import { INSTALLATION_ID, deriveKeys, sealKeys } from '../src/kernel/index.ts';
import { type TestDatabase, createTestDatabase, engine } from './databases.ts';
import { commitImport, createImport, csvOf, importIn, someUsers } from './imports.ts';
import { forgetListings, writeLegacyChain } from './legacyChains.ts';
import { runOperator } from './operator.ts';
import { TestServer } from './testServer.ts';

// Most of it starts several servers, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const SECRET = 'the first secret of this installation';
const OTHER = 'the other secret, of nobody in particular';

/** An app as an operator starts it, and what it told. */
function appOn(database: TestDatabase, env: Record<string, string> = {}): { app: App; told: string[] } {
  const told: string[] = [];
  const config = parseConfig({ DATABASE_URL: database.url, DATA_DIR: database.dataDir, JOBS: 'off', ...env });
  return { app: createApp(config, { tell: (message) => told.push(message) }), told };
}

/** What came of a start: what was told, or why it was refused. Either way it is stopped. */
async function startOn(database: TestDatabase, env: Record<string, string> = {}): Promise<string> {
  const { app, told } = appOn(database, env);
  try {
    await app.start();
    return told.join('\n');
  } catch (error) {
    return `REFUSED ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await app.stop();
  }
}

/** Runs statements straight in a database, with no server about. */
async function straight(database: TestDatabase, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const { app } = appOn(database);
  const plain = new Database(database.url, []);
  await plain.start();
  let rows: Record<string, unknown>[] = [];
  for (const sql of statements) rows = await plain.query(sql);
  await plain.stop();
  await app.stop();
  return rows;
}

/** All that a start could spoil. */
const stateOf = async (database: TestDatabase): Promise<string> =>
  JSON.stringify([
    await straight(database, 'SELECT * FROM installation'),
    await straight(database, 'SELECT * FROM audit_heads ORDER BY organization_id'),
    await straight(database, 'SELECT COUNT(*) AS count FROM audit_entries'),
  ]);

const KEY_FILE = (database: TestDatabase): string => join(database.dataDir, 'secret.key');

/** The faults in every organization's audit log, and the installation's. */
async function faults(server: TestServer): Promise<unknown[]> {
  const ids = [server.alpha.organizationId, server.beta.organizationId, INSTALLATION_ID];
  const found = [];
  for (const id of ids) {
    const verified = await server.app.operator.verifyAudit(id);
    // The installation's own log may have no entry yet, and then no end.
    if (id !== INSTALLATION_ID || verified.entryCount > 0) found.push(...verified.faults);
  }
  return found;
}

describe('a database and its secret', () => {
  test('go together: with another, or none, nothing starts and nothing changes', async () => {
    const server = await TestServer.start({ jobs: false, env: { ROLLCALL_SECRET: SECRET } });
    await (await server.signedIn()).ask(gql(`query ViewerId { viewer { id } }`));
    await server.stop();
    const { database } = server;
    const before = await stateOf(database);
    const [row] = await straight(database, 'SELECT id FROM installation');
    const id = String(row?.['id']);

    const wrong = await startOn(database, { ROLLCALL_SECRET: OTHER });
    expect(wrong).toMatch(/^REFUSED The secret is not the one of this database/);
    for (const part of [id, 'ROLLCALL_SECRET', 'Nothing was changed']) expect(wrong).toContain(part);
    for (const secret of [SECRET, OTHER]) expect(wrong).not.toContain(secret);
    const missing = await startOn(database);
    expect(missing).toMatch(/^REFUSED The secret of this database \([^)]+\) is not here/);
    for (const part of [id, KEY_FILE(database), 'ROLLCALL_SECRET_FILE']) expect(missing).toContain(part);
    expect(existsSync(KEY_FILE(database))).toBe(false);

    expect(await stateOf(database)).toBe(before);
    expect(await startOn(database, { ROLLCALL_SECRET: SECRET })).toBe('');
    await database.drop();
  });

  test('is made for a new database only, and said to be beside it only where it is', async () => {
    const database = await createTestDatabase();
    const first = await startOn(database);
    expect(first).toContain(KEY_FILE(database));
    expect(first.startsWith('Warning: the secret is kept beside the database')).toBe(engine === 'sqlite');
    expect((await startOn(database)).startsWith('Warning')).toBe(engine === 'sqlite');
    rmSync(KEY_FILE(database));
    expect(await startOn(database)).toContain('is not here');
    expect(existsSync(KEY_FILE(database))).toBe(false);
    await database.drop();
  });

  test('is kept at home, by the name of the installation, and found again wherever the data is', async () => {
    const database = await createTestDatabase();
    const home = mkdtempSync(join(tmpdir(), 'rollcall-home-'));
    const told = await startOn(database, { HOME: home });
    const [row] = await straight(database, 'SELECT id FROM installation');
    expect(told).toContain(join(home, '.config', 'rollcall', `${String(row?.['id'])}.key`));
    expect(readdirSync(database.dataDir).filter((name) => name.includes('key'))).toEqual([]);
    expect(await startOn(database, { HOME: home, DATA_DIR: join(home, 'elsewhere') })).toBe('');
    rmSync(home, { recursive: true });
    await database.drop();
  });

  test('can not be parted by emptying the row that binds them', async () => {
    const server = await TestServer.start({ jobs: false, env: { ROLLCALL_SECRET: SECRET } });
    await server.stop();
    await straight(server.database, 'UPDATE installation SET generation = 0, keyring = NULL, check_value = NULL');
    for (const secret of [OTHER, SECRET]) {
      expect(await startOn(server.database, { ROLLCALL_SECRET: secret })).toContain('is not the one of this database');
    }
    await straight(server.database, 'DELETE FROM installation');
    expect(await startOn(server.database, { ROLLCALL_SECRET: SECRET })).toContain('table "installation" is empty');
    await server.database.drop();
  });

  test('of two first starts at once are one, or the second is refused', async () => {
    const database = await createTestDatabase();
    const outcomes = await Promise.all([startOn(database), startOn(database), startOn(database)]);
    expect(outcomes.filter((outcome) => outcome.startsWith('REFUSED'))).toEqual([]);
    expect(readdirSync(database.dataDir).filter((name) => name.includes('key'))).toEqual(['secret.key']);
    expect(await startOn(database)).not.toContain('REFUSED');
    await database.drop();

    const given = await createTestDatabase();
    const secrets = [SECRET, OTHER, 'a third secret, which is as good as any'];
    const starts = await Promise.all(secrets.map((ROLLCALL_SECRET) => startOn(given, { ROLLCALL_SECRET })));
    expect(starts.filter((outcome) => outcome.includes('is not the one of this database'))).toHaveLength(2);
    expect(starts.filter((outcome) => outcome === '')).toHaveLength(1);
    await given.drop();
  });

  test('are not asked for by what prints the schema', async () => {
    const database = await createTestDatabase();
    const { app } = appOn(database, { ROLLCALL_SECRET_FILE: '/dev/null/nothing' });
    expect(app.schema.getQueryType()).toBeTruthy();
    await database.drop();
  });
});

/**
 * A database as an earlier version left it: keys derived from the secret, no table that says so, an import that waits.
 */
async function earlierVersion(env: Record<string, string>, secret: string): Promise<TestServer & { importId: string }> {
  const database = await createTestDatabase();
  await startOn(database, { ROLLCALL_SECRET: secret });
  const [row] = await straight(database, 'SELECT id FROM installation');
  const { keyring, checkValue } = sealKeys(secret, `${String(row?.['id'])}:1`, deriveKeys(secret));
  await straight(database, `UPDATE installation SET keyring = '${keyring}', check_value = '${checkValue}'`);
  const server = await TestServer.start({ database, jobs: false, env });
  const { id: importId } = await createImport(await server.signedIn(), csvOf(someUsers(2, 'earlier')));
  for (const { organizationId } of [server.alpha, server.beta]) await writeLegacyChain(server, organizationId);
  await forgetListings(server);
  await server.stop();
  await straight(
    database,
    'DROP TABLE installation',
    "DELETE FROM migrations WHERE name = 'Installation1796192461000'",
  );
  return Object.assign(server, { importId });
}

describe('a database of an earlier version', () => {
  test('keeps the secret that its audit logs were written with, and all that stands on it', async () => {
    const earlier = await earlierVersion({ ROLLCALL_SECRET: SECRET }, SECRET);
    const { database, importId } = earlier;
    expect(await startOn(database, { ROLLCALL_SECRET: OTHER })).toMatch(/^REFUSED[\s\S]*of an earlier version/);
    expect(await startOn(database)).toContain('is not here');
    // The tables are still as they were.
    const plain = new Database(database.url, []);
    let knows: boolean | undefined;
    await plain
      .start(async () => {
        knows = await plain.hasTable('installation');
        throw new Error('looked');
      })
      .catch(() => undefined);
    await plain.stop();
    expect(knows).toBe(false);

    const server = await TestServer.start({ database, env: { ROLLCALL_SECRET: SECRET } });
    const client = await server.signedIn();
    await importIn(client, importId, 'READY');
    await commitImport(client, importId);
    await importIn(client, importId, 'COMPLETED');
    const { id } = await createImport(client, csvOf(someUsers(2, 'later')));
    await importIn(client, id, 'READY');
    const again = await client.ask(
      gql(`query SecretUserImport($id: ID!) { userImport(id: $id) { earlierUpload { id } } }`),
      { id: (await createImport(client, csvOf(someUsers(2, 'earlier')))).id },
    );
    expect(again.userImport?.earlierUpload?.id).toBe(importId);
    expect(server.app.keyring.importSeals).toHaveLength(2);
    expect(await faults(server)).toEqual([]);
    await server.drop();
  });

  test('has the file of its secret moved out of the data folder, which is told', async () => {
    const earlier = await earlierVersion({ ROLLCALL_SECRET: SECRET }, SECRET);
    const { database } = earlier;
    const home = mkdtempSync(join(tmpdir(), 'rollcall-home-'));
    copyFileSync(writeSecret(home, SECRET), KEY_FILE(database));
    expect(await startOn(database, { HOME: home })).toMatch(/^The secret was moved from .*secret\.key to .*\.key\.$/);
    expect(existsSync(KEY_FILE(database))).toBe(false);
    expect(await startOn(database, { HOME: home })).toBe('');
    rmSync(home, { recursive: true });
    await database.drop();
  });
});

describe('the secret is rotated', () => {
  test('with an import waiting: it is added, what was chained holds, and the old secret opens nothing', async () => {
    const first = await TestServer.start({ jobs: false });
    const { database } = first;
    const { id } = await createImport(await first.signedIn(), csvOf(someUsers(2, 'waiting')));
    const old = readFileSync(KEY_FILE(database), 'utf8');
    expect(await runOperator(first, 'secret', 'path')).toBe(KEY_FILE(database));
    const printed = await runOperator(first, 'secret', 'rotate');
    expect(printed).toContain(KEY_FILE(database));
    expect(printed).toContain('Start every server again');
    const present = readFileSync(KEY_FILE(database), 'utf8');
    expect(present).not.toBe(old);
    expect(printed).not.toContain(present);
    await first.stop();

    expect(await startOn(database, { ROLLCALL_SECRET: old })).toContain('secret no. 2');
    const second = await TestServer.start({ database });
    const client = await second.signedIn();
    await importIn(client, id, 'READY');
    await commitImport(client, id);
    expect(await importIn(client, id, 'COMPLETED', 'FAILED')).toMatchObject({ status: 'COMPLETED' });
    expect(await faults(second)).toEqual([]);
    const [entry] = await second.app.database.query(
      `SELECT * FROM audit_entries WHERE kind = 'SECRET_ROTATE' AND organization_id = '${INSTALLATION_ID}'`,
    );
    expect(entry).toMatchObject({ actor_name: 'operator', after: '{"generation":2}' });
    await second.drop();
  });

  test('while a server runs, which goes on, and leaves to others what it can not open', async () => {
    const running = await TestServer.start({ realClock: true });
    const { database } = running;
    const client = await running.signedIn();
    const other = await TestServer.start({ database, jobs: false, realClock: true });
    await other.app.operator.rotateSecret();
    await other.stop();
    const own = await createImport(client, csvOf(someUsers(1, 'own')));
    await importIn(client, own.id, 'READY');

    const renewed = await TestServer.start({ database, jobs: false, realClock: true });
    const { id } = await createImport(await renewed.signedIn(), csvOf(someUsers(1, 'renewed')));
    await renewed.stop();
    await expect.poll(() => running.failures.map(String).join('\n'), { timeout: 240_000 }).toContain('was rotated');
    expect((await importIn(client, id, 'PREPARING', 'FAILED')).status).toBe('PREPARING');
    await running.stop();

    const last = await TestServer.start({ database, realClock: true });
    await importIn(await last.signedIn(), id, 'READY');
    expect(await faults(last)).toEqual([]);
    expect(last.failures).toEqual([]);
    await last.drop();
  });

  test('to one of the operator’s own, where the secret is given', async () => {
    const server = await TestServer.start({ jobs: false, env: { ROLLCALL_SECRET: SECRET } });
    const { database } = server;
    expect(await runOperator(server, 'secret', 'path')).toBe('ROLLCALL_SECRET');
    const refused = await runOperator(server, 'secret', 'rotate');
    expect(refused).toContain('secret rotate --secret-file FILE');
    const file = join(database.dataDir, 'next.key');
    expect(await runOperator(server, 'secret', 'rotate', '--secret-file', file)).toContain(
      `Set ROLLCALL_SECRET_FILE to ${file}, or ROLLCALL_SECRET to what it holds`,
    );
    // It has the secret of before by now.
    expect(await runOperator(server, 'secret', 'rotate', '--secret-file', file)).toContain('Nothing was changed');
    await server.stop();
    expect(await startOn(database, { ROLLCALL_SECRET: SECRET })).toContain('REFUSED');
    expect(await startOn(database, { ROLLCALL_SECRET: readFileSync(file, 'utf8') })).toBe('');
    expect(await startOn(database, { ROLLCALL_SECRET_FILE: file })).toBe('');
    await database.drop();
  });

  test('by two at once: one does it, and the other changes nothing', async () => {
    const first = await TestServer.start({ jobs: false });
    const { database } = first;
    const { app } = appOn(database);
    await app.start();
    const outcomes = await Promise.allSettled([first.app.operator.rotateSecret(), app.operator.rotateSecret()]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await app.stop();
    await first.stop();
    expect(readdirSync(database.dataDir).filter((name) => name.includes('key'))).toEqual(['secret.key']);
    expect(await startOn(database)).not.toContain('REFUSED');
    await database.drop();
  });

  test('and a crash before or after the commit leaves one of both working', async () => {
    const server = await TestServer.start({ jobs: false });
    const { database } = server;
    const file = KEY_FILE(database);
    const old = copyOf(file);
    // Before: the new one is written, and the database knows nothing of it.
    writeSecret(database.dataDir, OTHER, 'secret.key.new');
    await server.stop();
    expect(await startOn(database)).not.toContain('REFUSED');
    // After: the database knows the new one, and it is not in its place.
    const again = await TestServer.start({ database, jobs: false });
    await again.app.operator.rotateSecret();
    await again.stop();
    renameSync(file, `${file}.new`);
    copyFileSync(old, file);
    expect(await startOn(database)).not.toContain('REFUSED');
    expect(readFileSync(file, 'utf8')).not.toBe(readFileSync(old, 'utf8'));
    expect(existsSync(`${file}.new`)).toBe(false);
    expect(await startOn(database)).not.toContain('REFUSED');
    rmSync(old);
    await database.drop();
  });
});

test('a secret that is there is not replaced as if it were lost', async () => {
  const server = await TestServer.start({ jobs: false, env: { ROLLCALL_SECRET: SECRET } });
  await server.stop();
  const { app } = appOn(server.database, { ROLLCALL_SECRET: SECRET });
  await expect(app.start({ secretLost: true })).rejects.toThrow('is not lost');
  await app.stop();
  expect(await startOn(server.database, { ROLLCALL_SECRET: SECRET })).toBe('');
  await server.database.drop();
});

function writeSecret(folder: string, secret: string, name = 'given.key'): string {
  const path = join(folder, name);
  writeFileSync(path, secret);
  return path;
}

function copyOf(file: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'rollcall-old-')), 'old.key');
  copyFileSync(file, path);
  return path;
}
import { gql } from './gql.ts';
