import { copyFileSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createApp } from '../src/app.ts';
import { parseConfig } from '../src/config/index.ts';
import { type TestDatabase, createTestDatabase, engine } from './databases.ts';
import { cancelImport, commitImport, createImport, csvOf, importIn, someUsers } from './imports.ts';
import { TestServer } from './testServer.ts';

// A good deal is hashed, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

const DAY = 24 * 60 * 60_000;

/** Which of these texts stand anywhere in the files of the data folder. */
function foundIn({ dataDir }: TestDatabase, texts: readonly string[]): string[] {
  const files = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name), 'latin1'));
  return texts.filter((text) => files.some((file) => file.includes(text)));
}

/** What the rows of imports hold now. */
async function textsOf(
  server: TestServer,
  column: 'sealed_password' | 'password_hash',
): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>();
  const rows = await server.app.database.query(`SELECT import_id, ${column} AS text FROM user_import_rows`);
  for (const { import_id: id, text } of rows) {
    if (typeof text === 'string') texts.set(String(id), [...(texts.get(String(id)) ?? []), text]);
  }
  return texts;
}

const all = (texts: Map<string, string[]>, ...ids: readonly string[]): string[] =>
  ids.flatMap((id) => texts.get(id) ?? []);

test('nothing of a canceled import stands in its table', async () => {
  const server = await TestServer.start({ jobs: false });
  const client = await server.signedIn();
  const { id } = await createImport(client, csvOf(someUsers(3, 'nothing')));
  expect((await textsOf(server, 'sealed_password')).get(id)).toHaveLength(3);
  await cancelImport(client, id);
  expect(await server.app.database.query('SELECT * FROM user_import_rows')).toEqual([]);
  await server.drop();
});

// On MySQL the files are the server's: docs/operations.md says what of this its encryption must do.
// oxlint-disable-next-line vitest/no-conditional-tests -- a test of one engine, which counts as skipped if it is defined on the other
if (engine === 'sqlite') {
  describe('what an import held while it waited is nowhere in the data folder', () => {
    test('once it has ended, whichever way, while the server runs and after it has stopped', async () => {
      const idle = await TestServer.start({ jobs: false });
      const { database } = idle;
      const uploader = await idle.signedIn();
      const passwords: string[] = [];
      const upload = async (prefix: string, loginIds = prefix, more: object = {}): Promise<string> => {
        const password = `Pw-${prefix}-1-Xq`;
        passwords.push(password);
        const users = someUsers(8, loginIds, { password, ...more });
        return (await createImport(uploader, csvOf(users), `${prefix}.csv`)).id;
      };
      const invalid = await upload('invalid', 'invalid', { locale: '9' });
      const canceledEarly = await upload('early');
      const canceled = await upload('canceled');
      const expired = await upload('expired');
      const completed = await upload('same');
      const failed = await upload('failed', 'same');
      expect((await cancelImport(uploader, canceledEarly)).userImport?.status).toBe('CANCELED');
      const sealed = await textsOf(idle, 'sealed_password');
      expect([invalid, canceledEarly].map((id) => sealed.get(id))).toEqual([undefined, undefined]);
      const sealedTexts = all(sealed, canceled, expired, completed, failed);
      expect(sealedTexts).toHaveLength(32);
      expect(foundIn(database, sealedTexts)).toEqual(sealedTexts);
      await idle.stop();

      const server = await TestServer.start({ database });
      const admin = await server.signedIn();
      for (const id of [canceled, expired, completed, failed]) await importIn(admin, id, 'READY');
      const hashed = await textsOf(server, 'password_hash');
      const hashes = all(hashed, canceled, expired, failed);
      expect(hashes).toHaveLength(24);
      expect(foundIn(database, hashes)).toEqual(hashes);

      await cancelImport(admin, canceled);
      for (const [id, status] of [
        [completed, 'COMPLETED'],
        [failed, 'FAILED'],
      ] as const) {
        await commitImport(admin, id);
        expect((await importIn(admin, id, 'COMPLETED', 'FAILED')).status).toBe(status);
      }
      server.clock.advance(2 * DAY);
      await server.app.cleanUp();

      const gone = [...passwords, ...sealedTexts, ...hashes];
      // The log is emptied within seconds of the end, not only by the stop.
      await expect.poll(() => foundIn(database, gone), { timeout: 120_000, interval: 100 }).toEqual([]);
      await server.stop();
      expect(foundIn(database, gone)).toEqual([]);
      // What the users sign in with is still there.
      const kept = all(hashed, completed);
      expect(foundIn(database, kept)).toEqual(kept);
      const wal = statSync(`${database.url.slice('sqlite:'.length)}-wal`, { throwIfNoEntry: false });
      expect(wal?.size ?? 0).toBe(0);
      await database.drop();
    });
  });

  test('a copy of the folder that is made while an import waits is opened by no other secret', async () => {
    const secret = 'a secret that lies somewhere else altogether';
    const server = await TestServer.start({ jobs: false, env: { ROLLCALL_SECRET: secret } });
    const { database } = server;
    const password = 'Never-2-be-seen';
    await createImport(await server.signedIn(), csvOf(someUsers(3, 'copied', { password })));
    expect(foundIn(database, [password, secret])).toEqual([]);
    const copy = await copyOf(database);
    for (const env of [{}, { ROLLCALL_SECRET: 'the secret of whoever has copied the folder' }]) {
      const config = parseConfig({ DATABASE_URL: copy.url, DATA_DIR: copy.dataDir, JOBS: 'off', ...env });
      const app = createApp(config);
      await expect(app.start()).rejects.toThrow(/is not (here|the one of this database)/);
      expect(() => app.keyring.importSeals).toThrow('not unlocked');
      await app.stop();
    }
    await copy.drop();
    await server.drop();
  });
}

async function copyOf(database: TestDatabase): Promise<TestDatabase> {
  const copy = await createTestDatabase();
  for (const name of readdirSync(database.dataDir)) {
    copyFileSync(join(database.dataDir, name), join(copy.dataDir, name));
  }
  return copy;
}
