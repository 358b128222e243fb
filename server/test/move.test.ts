import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql/promise';
import mysql from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuiltServer, type Ended } from './builtServer.ts';
import { type TestDatabase, createTestDatabase, engine } from './databases.ts';
import { addContact } from './factories/contacts.ts';
import { addUser } from './factories/users.ts';
import { commitImport, createImport, csvOf, importIn, someUsers } from './imports.ts';
import { RemoteClient } from './remoteClient.ts';
import { runOperator } from './operator.ts';
import { ADMIN, TestServer } from './testServer.ts';

/** A SQLite database with something of everything, and the product itself, which moves it to MySQL. */

const SECRET = { ROLLCALL_SECRET: 'a secret that goes on from SQLite to MySQL' };
const NOWHERE = 'mysql://nobody:nothing@127.0.0.1:1/nowhere';
const ODD = '𠮷野 \'安\' "\\" 🦜 %_';

let built: BuiltServer;
let folder: string;
/** The database as it was left by a server. */
let original: string;

beforeAll(async () => {
  built = await BuiltServer.build('move');
  folder = mkdtempSync(join(tmpdir(), 'rollcall-move-'));
  original = join(folder, 'original.sqlite');
  const path = join(folder, 'filled.sqlite');
  const database: TestDatabase = { url: `sqlite:${path}`, dataDir: folder, drop: async () => undefined };
  const server = await TestServer.start({ database, realClock: true, env: SECRET });
  const admin = await server.signedIn();
  await addUser(admin, { loginId: 'odd@alpha.example', name: ODD });
  await addContact(admin, { company: ODD, numbers: ['03-1234-5678'] });
  const { id } = await createImport(admin, csvOf(someUsers(30, 'moved')));
  await importIn(admin, id, 'READY');
  await commitImport(admin, id);
  await importIn(admin, id, 'COMPLETED');
  await createImport(admin, csvOf(someUsers(5, 'waiting')));
  await runOperator(server, 'calls', 'demo', server.alpha.organizationId);
  await server.stop();
  // This process may have it open still, however much it was closed.
  copyFileSync(path, original);
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  built.remove();
});

let copies = 0;
/** @returns the path of a database as a server left it */
function copyOfOriginal(): string {
  copies += 1;
  const path = join(folder, `copy-${copies}.sqlite`);
  copyFileSync(original, path);
  return path;
}

const environment = (url: string) => ({ ...SECRET, DATABASE_URL: url, DATA_DIR: folder, RATE_LIMITS: 'off' });
const move = (path: string, to: string, env: Record<string, string> = {}): Promise<Ended> =>
  built.operator({ ...environment(`sqlite:${path}`), ...env }, 'move', '--to', to).ended;

describe('nothing is moved', () => {
  test('while a server uses the database', async () => {
    const path = copyOfOriginal();
    const server = built.run(environment(`sqlite:${path}`));
    await server.listening();
    const { code, output } = await move(path, NOWHERE);
    const told = `A server or a command still uses ${path}. Stop every one. Nothing was moved.\n`;
    expect({ code, output }).toEqual({ code: 1, output: told });
    server.signal('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0 });
  });

  test('with another secret', async () => {
    const other = { ROLLCALL_SECRET: 'another secret, which is of no use for this' };
    const { code, output } = await move(copyOfOriginal(), NOWHERE, other);
    expect(code).toBe(1);
    expect(output).toContain('The secret is not the one of this database');
  });

  test.each([
    ['of which there is none', 'none.sqlite', NOWHERE, /There is no database in .+none\.sqlite/],
    ['to what is no MySQL', 'any.sqlite', 'sqlite:other.sqlite', /--to must be mysql:/],
    ['to no database by name', 'any.sqlite', 'mysql://user:password@host:3306', /--to must be mysql:/],
  ])('%s', async (_, name, to, message) => {
    const { code, output } = await move(join(folder, name), to);
    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(output).not.toContain('password@');
  });

  test('where the other can not be reached; what there was goes on', async () => {
    const path = copyOfOriginal();
    const { code, output } = await move(path, NOWHERE);
    expect(code).toBe(1);
    expect(output).toContain('ECONNREFUSED');
    expect(output).not.toContain('nothing@');
    expect(await built.operator(environment(`sqlite:${path}`), 'audit', 'verify').ended).toMatchObject({ code: 0 });
  });
});

// oxlint-disable-next-line vitest/no-conditional-tests -- it takes a MySQL, and counts as skipped if it is defined where there is none
if (engine === 'mysql') {
  describe('to MySQL', () => {
    let target: TestDatabase;
    let path: string;
    beforeAll(async () => {
      target = await createTestDatabase();
      path = copyOfOriginal();
    });
    afterAll(() => target.drop());

    async function ask(sql: string): Promise<Record<string, unknown>[]> {
      const connection = await mysql.createConnection(target.url);
      const [rows] = await connection.query<mysql.RowDataPacket[]>(sql);
      await connection.end();
      return Array.isArray(rows) ? rows.map((row) => ({ ...row })) : [];
    }

    test('a database that is not empty is left as it is', async () => {
      await ask('CREATE TABLE others (id int)');
      const { code, output } = await move(path, target.url);
      expect({ code, output }).toEqual({
        code: 1,
        output:
          'The database is not empty: it has 1 tables. Name an empty one, or drop it and make it anew. Nothing was changed.\n',
      });
      expect(await ask('SHOW TABLES')).toHaveLength(1);
      await ask('DROP TABLE others');
    });

    test('what does not fit is told, and nothing is moved', async () => {
      const odd = copyOfOriginal();
      const connection = new Libsql(odd, {});
      await connection.exec(`UPDATE users SET login_id = '${'a'.repeat(300)}' WHERE login_id = 'odd@alpha.example'`);
      connection.close();
      const { code, output } = await move(odd, target.url);
      expect(code).toBe(1);
      expect(output).toMatch(
        /^The table users can't be taken over: Data too long for column 'login_id' .*Nothing was moved\.$/m,
      );
      expect(await ask('SHOW TABLES')).toEqual([]);
    });

    test('what was cut off lets nothing start, and begins anew; then all of it is there', async () => {
      const killed = built.operator(environment(`sqlite:${path}`), 'move', '--to', target.url);
      // Not only that there is the table: it is filled a moment later.
      const held = () => ask('SELECT reason FROM rollcall_hold').catch(() => []);
      await expect.poll(held, { interval: 10 }).toHaveLength(1);
      killed.signal('SIGKILL');
      await killed.ended;
      const { output: refusal } = await built.operator(environment(target.url), 'audit', 'verify').ended;
      expect(refusal).toContain('that was cut off. Run operator move again: it begins anew.');

      const { code, output } = await move(path, target.url);
      expect({ code, output }).toMatchObject({ code: 0 });
      expect(output).toMatch(/^users {2}33$/m);
      expect(output).toMatch(/^calls {2}\d{3,}$/m);
      expect(output).toContain('Every row was read back, and is as it was.');
      expect(output).toContain('2 organizations; 3 audit logs, all intact');
      expect(output).toContain('Calls are as they were counted.');
      expect(await ask('SELECT company FROM contacts ')).toContainEqual({
        company: ODD,
      });
    }, 120_000);

    test('a server starts on it, and people sign in', async () => {
      const server = built.run(environment(target.url));
      const address = `http://127.0.0.1:${await server.listening()}`;
      const { userErrors } = await new RemoteClient().call(address, 'signIn', ADMIN);
      expect(userErrors).toEqual([]);
      server.signal('SIGTERM');
      expect(await server.ended).toMatchObject({ code: 0 });
    });

    test('nothing starts on the old one any more', async () => {
      const { code, output } = await built.run(environment(`sqlite:${path}`)).ended;
      expect(code).toBe(1);
      const { host, pathname } = new URL(target.url);
      expect(output).toContain(`This database was moved to ${host}${pathname}: set DATABASE_URL to that.`);
    });

    test('a second time it is refused', async () => {
      expect(await move(copyOfOriginal(), target.url)).toMatchObject({ code: 1 });
    });
  });
}
