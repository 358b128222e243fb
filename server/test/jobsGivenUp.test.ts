import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bulkIn, commitBulk, prepareBulk } from './bulkActions.ts';
import { commitImport, createImport, csvOf, importIn, loginIdsOf, someUsers } from './imports.ts';
import { gql } from './gql.ts';
import { runOperator } from './operator.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

/** What becomes of imports and bulk actions whose job can't succeed. */

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  // Jobs go by the database's clock, whatever this one says.
  server = await TestServer.start();
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const run = (sql: string): Promise<unknown> => server.app.database.query(sql);
const count = async (sql: string): Promise<number> => Number((await server.app.database.query(sql))[0]?.['count']);

/** Has the next failure of a job be its last, rather than wait for minutes until it is. */
async function untilGivenUp(subjectId: string): Promise<void> {
  const jobs = `FROM jobs WHERE subject_id = '${subjectId}'`;
  await expect.poll(() => count(`SELECT attempts AS count ${jobs}`), { timeout: 60_000 }).toBeGreaterThan(0);
  await expect
    .poll(
      async () => {
        await run(`UPDATE jobs SET attempts = 11, run_at = 0 WHERE subject_id = '${subjectId}'
          AND worker_id IS NULL AND given_up_at IS NULL`);
        return count(`SELECT COUNT(given_up_at) AS count ${jobs}`);
      },
      { timeout: 60_000 },
    )
    .toBe(1);
}

const listed = (): Promise<string> => runOperator(server, 'jobs', 'list');
const idOf = async (subjectId: string): Promise<string> =>
  String((await server.app.database.query(`SELECT id FROM jobs WHERE subject_id = '${subjectId}'`))[0]?.['id']);
const secretsOf = (importId: string): Promise<number> =>
  count(`SELECT COUNT(*) AS count FROM user_import_rows WHERE import_id = '${importId}'
    AND (sealed_password IS NOT NULL OR password_hash IS NOT NULL)`);
/** Makes the rows of an import such that nothing can be read of them, and right again. */
const breakRows = (importId: string): Promise<unknown> =>
  run(`UPDATE user_import_rows SET settings = REPLACE(settings, '{', '!{') WHERE import_id = '${importId}'`);
const repairRows = (importId: string): Promise<unknown> =>
  run(`UPDATE user_import_rows SET settings = REPLACE(settings, '!{', '{') WHERE import_id = '${importId}'`);

/** An import that can't be added, given up. */
async function givenUpImport(prefix: string): Promise<string> {
  const { id } = await createImport(admin, csvOf(someUsers(3, prefix)));
  await importIn(admin, id, 'READY');
  await breakRows(id);
  await commitImport(admin, id);
  await untilGivenUp(id);
  return id;
}

describe('an import whose job is given up', () => {
  test('is FAILED with its reason, and is completed when an operator has it tried again', {
    timeout: 120_000,
  }, async () => {
    const id = await givenUpImport('retried');
    const failed = await importIn(admin, id, 'FAILED');
    expect(failed.issues.nodes.map(({ code, message }) => [code, message])).toEqual([
      ['IMPORT_GIVEN_UP', expect.stringContaining('Upload the file again')],
    ]);
    expect(await loginIdsOf(admin, 'retried')).toEqual([]);
    expect(await secretsOf(id)).toBe(3);
    const list = await listed();
    expect(list).toContain(`userImport.commit ${id}  organization ${server.alpha.organizationId}  given up since`);
    expect(list).toContain('failed 12 times, at last with SyntaxError: A text could not be parsed');

    await repairRows(id);
    const job = await idOf(id);
    expect(await runOperator(server, 'jobs', 'retry', job)).toBe(`${job} will be tried at once.`);
    const completed = await importIn(admin, id, 'COMPLETED', 'FAILED');
    expect([completed.status, completed.addedCount, completed.issues.nodes]).toEqual(['COMPLETED', 3, []]);
    expect(await loginIdsOf(admin, 'retried')).toHaveLength(3);
    expect(await secretsOf(id)).toBe(0);
    await expect.poll(listed, { timeout: 30_000 }).toBe('');
    expect(await runOperator(server, 'jobs', 'retry', job)).toContain('no job that there is');
    expect(await runOperator(server, 'audit', 'verify')).not.toContain('damaged');
    const { auditEntries } = await admin.ask(
      gql(`query JobsGivenUpEntries($id: ID!) {
        auditEntries(first: 20, filter: { targetId: $id }) { nodes { kind actorName } }
      }`),
      { id },
    );
    expect(auditEntries.nodes.map(({ kind }) => kind)).toEqual([
      'USER_IMPORT_COMPLETE',
      'USER_IMPORT_RETRY',
      'USER_IMPORT_FAIL',
      'USER_IMPORT_COMMIT',
      'USER_IMPORT_CREATE',
    ]);
    expect(auditEntries.nodes[1]?.actorName).toBe('operator');
  });

  test('keeps no password when an operator ends it for good', async () => {
    const id = await givenUpImport('ended');
    const job = await idOf(id);
    expect(await secretsOf(id)).toBe(3);
    expect(await runOperator(server, 'jobs', 'fail', job)).toBe(`${job} was given up for good.`);
    expect([await secretsOf(id), await listed()]).toEqual([0, '']);
    expect((await importIn(admin, id, 'FAILED')).issues.totalCount).toBe(1);
  });

  test('keeps no password after a day', async () => {
    const id = await givenUpImport('day');
    await server.app.cleanUp();
    expect(await secretsOf(id)).toBe(3);
    await run(`UPDATE jobs SET given_up_at = given_up_at - 86400001 WHERE subject_id = '${id}'`);
    await server.app.cleanUp();
    expect([await secretsOf(id), await listed()]).toEqual([0, '']);
  });
});

test('a bulk action whose job is given up is FAILED with its reason, and completed when it is tried again', async () => {
  const { id: importId } = await createImport(admin, csvOf(someUsers(2, 'bulk')));
  await importIn(admin, importId, 'READY');
  await commitImport(admin, importId);
  await importIn(admin, importId, 'COMPLETED');
  const action = { kind: 'SET_LOCALE', locale: 'EN' } as const;
  const { id } = await prepareBulk(admin, { matching: { search: 'bulk' } }, action);
  const users = `UPDATE user_bulk_action_users SET differences =`;
  await run(`${users} '!' WHERE action_id = '${id}'`);
  await commitBulk(admin, id);
  await untilGivenUp(id);
  const failed = await bulkIn(admin, id, 'FAILED');
  expect(failed.issues.nodes.map(({ code, userId }) => [code, userId])).toEqual([['BULK_ACTION_GIVEN_UP', null]]);
  await run(`${users} NULL WHERE action_id = '${id}'`);
  expect(await runOperator(server, 'jobs', 'retry', await idOf(id))).toContain('will be tried at once');
  const completed = await bulkIn(admin, id, 'COMPLETED', 'FAILED');
  expect([completed.status, completed.changedCount, completed.issues.totalCount]).toEqual(['COMPLETED', 2, 0]);
});

test('an import that is given up before it is prepared goes on from there', { timeout: 120_000 }, async () => {
  const idle = await TestServer.start({ jobs: false });
  const { id } = await createImport(await idle.signedIn(), csvOf(someUsers(3, 'prepared')));
  await idle.app.database.query("UPDATE user_import_rows SET settings = REPLACE(settings, '{', '!{')");
  await idle.app.database.query('UPDATE jobs SET attempts = 11');
  await idle.stop();
  const second = await TestServer.start({ database: idle.database });
  const client = await second.signedIn();
  expect((await importIn(client, id, 'FAILED')).issues.nodes.map(({ code }) => code)).toEqual(['IMPORT_GIVEN_UP']);
  await second.app.database.query("UPDATE user_import_rows SET settings = REPLACE(settings, '!{', '{')");
  const [job] = await second.app.jobDesk.list();
  expect(job).toMatchObject({ kind: 'userImport.prepare', subjectId: id, state: 'GIVEN_UP', failures: 12 });
  expect(await runOperator(second, 'jobs', 'retry', job?.id ?? '')).toContain('will be tried at once');
  expect((await importIn(client, id, 'READY')).progress).toMatchObject({ done: 3, total: 3 });
  await second.drop();
});

test('nothing failed inside but what was broken', () => {
  const messages = new Set(
    server.failures.map((failure) => (failure as Error).message.replace(/[0-9a-f]{8}-[\w-]+/, 'ID')),
  );
  for (const message of messages) expect(message).toMatch(/JSON|has no password/);
  expect(server.failures.length).toBeGreaterThan(4);
});
