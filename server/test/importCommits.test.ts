import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancelImport, createImport, csvOf, importIn, loginIdsOf, readImport, seatsOf, someUsers } from './imports.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

/**
 * Jobs that commit what is not to be committed, or not any more: left by a worker that was lost, or by another version.
 */

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const run = (sql: string): Promise<Record<string, unknown>[]> => server.app.database.query(sql);

/** Has a job commit an import, whatever its state, and waits for its end. */
async function commitAnyway(id: string): Promise<void> {
  await run(
    `INSERT INTO jobs (id, kind, subject_id, attempts, run_at) VALUES ('${id}', 'userImport.commit', '${id}', 0, 0)`,
  );
  await expect.poll(async () => (await run('SELECT id FROM jobs')).length, { timeout: 60_000 }).toBe(0);
}

test('an import that was not asked to be added adds nobody', async () => {
  const { id } = await createImport(admin, csvOf(someUsers(2, 'unasked')));
  await importIn(admin, id, 'READY');
  const before = await seatsOf(admin);
  const by = '{"userId":"somebody","name":"somebody","address":null}';
  await run(`UPDATE user_imports SET committed_by = '${by}' WHERE id = '${id}'`);
  await commitAnyway(id);
  expect((await readImport(admin, id)).status).toBe('READY');
  expect([await loginIdsOf(admin, 'unasked'), await seatsOf(admin)]).toEqual([[], before]);
});

test('one that was canceled stays so', async () => {
  const { id } = await createImport(admin, csvOf(someUsers(2, 'canceled')));
  await importIn(admin, id, 'READY');
  await cancelImport(admin, id);
  const by = '{"userId":"somebody","name":"somebody","address":null}';
  await run(`UPDATE user_imports SET committed_by = '${by}' WHERE id = '${id}'`);
  await commitAnyway(id);
  expect((await readImport(admin, id)).status).toBe('CANCELED');
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
