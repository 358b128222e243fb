import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bulkIn, commitBulk, prepareBulk, reasonsOf } from './bulkActions.ts';
import { commitImport, createImport, csvOf, importIn, loginIdsOf, seatsOf, someUsers } from './imports.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, TestServer } from './testServer.ts';

/** What happens at the same moment as a bulk action. */

const PASSWORD = 'Own-password-1';
const DEMOTE = { kind: 'SET_PERMISSION', privileges: { administrative: false } } as const;

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
});
afterAll(() => server.drop());

interface Administrator {
  readonly id: string;
  readonly loginId: string;
  readonly client: TestClient;
}

let administrators: readonly Administrator[];
let round = 0;

/** Three administrators, all signed in, and no other. */
beforeEach(async () => {
  round += 1;
  const maker = await server.signedIn(round === 1 ? ADMIN : { loginId: (await survivor()) ?? '', password: PASSWORD });
  const made: Administrator[] = [];
  for (const name of ['a', 'b', 'c']) {
    const loginId = `${name}${round}@alpha.example`;
    const userCreate = await maker.call('userCreate', {
      loginId,
      name,
      password: 'Temporary-1',
      locale: 'EN',
      timeZone: 'Asia/Tokyo',
      privileges: { administrative: true },
    });
    const client = await server.signedIn({ loginId, password: 'Temporary-1' });
    await client.call('passwordChange', { currentPassword: 'Temporary-1', newPassword: PASSWORD });
    made.push({ id: userCreate.user?.id ?? '', loginId, client });
  }
  const ids = made.map(({ id }) => `'${id}'`).join();
  await server.app.database.query(
    `UPDATE users SET setting_administrative = FALSE WHERE id NOT IN (${ids}) AND organization_id = '${server.alpha.organizationId}'`,
  );
  administrators = made;
});

/** The login ID of an active administrator, as the database has it. */
async function survivor(): Promise<string | undefined> {
  const [row] = await active();
  return row?.['login_id'] as string | undefined;
}

const active = (): Promise<Record<string, unknown>[]> =>
  server.app.database.query(
    `SELECT login_id FROM users WHERE setting_administrative = TRUE AND deactivated_at IS NULL AND organization_id = '${server.alpha.organizationId}'`,
  );

const demoteOne = (client: TestClient, id: string) =>
  client.send('mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { userErrors { code } } }', {
    input: { id, version: 1, privileges: { administrative: false } },
  });

test('all other administrators are demoted by one, who is demoted by another: one of them is left', async () => {
  const [a, b, c] = administrators;
  if (!a || !b || !c) throw new Error('There are three');
  const ready = await prepareBulk(a.client, { ids: [b.id, c.id] }, DEMOTE);
  expect(ready.status).toBe('READY');
  const [committed] = await Promise.allSettled([commitBulk(a.client, ready.id), demoteOne(b.client, a.id)]);
  // Whoever is demoted before the request is looked at is refused, and the action stays READY.
  if (committed.status === 'rejected') expect(String(committed.reason)).toMatch(/"(FORBIDDEN|UNAUTHENTICATED)"/);
  await expect.poll(async () => (await statusOf(ready.id)) !== 'COMMITTING', { timeout: 30_000 }).toBe(true);
  const left = (await active()).map((row) => row['login_id']);
  expect(left.length).toBeGreaterThan(0);
  expect(new Set(left)).toEqual(
    new Set((await statusOf(ready.id)) === 'COMPLETED' ? [a.loginId] : [b.loginId, c.loginId]),
  );
});

test('whoever lost the privilege after the review, and before the job, changes nobody', async () => {
  const [a, b, c] = administrators;
  if (!a || !b || !c) throw new Error('There are three');
  const ready = await prepareBulk(a.client, { ids: [b.id, c.id] }, DEMOTE);
  const idle = await TestServer.start({ database: server.database, jobs: false });
  await demoteOne(b.client, a.id);
  // As if the request had come in a moment before.
  await server.app.database.query(
    `UPDATE user_bulk_actions SET status = 'COMMITTING', committed_by = '{"userId":"${a.id}","name":"${a.loginId}","address":null}' WHERE id = '${ready.id}'`,
  );
  await server.app.database.query(
    `INSERT INTO jobs (id, kind, subject_id, attempts, run_at) VALUES ('${ready.id}', 'userBulkAction.commit', '${ready.id}', 0, 0)`,
  );
  const failed = await bulkIn(b.client, ready.id, 'FAILED', 'COMPLETED');
  await idle.stop();
  expect(reasonsOf(failed)).toEqual([[null, 'ADMINISTRATOR_GONE']]);
  expect(await active()).toHaveLength(2);
});

test('two who take each other out, in bulk: one is left', async () => {
  const [a, b, c] = administrators;
  if (!a || !b || !c) throw new Error('There are three');
  const mine = await prepareBulk(a.client, { ids: [b.id, c.id] }, { kind: 'DEACTIVATE' });
  const theirs = await prepareBulk(b.client, { ids: [a.id, c.id] }, { kind: 'DELETE' });
  // Whoever is taken out while their own request is under way is refused as signed out.
  const asked = await Promise.allSettled([commitBulk(a.client, mine.id), commitBulk(b.client, theirs.id, '2')]);
  expect(asked.some((answer) => answer.status === 'fulfilled')).toBe(true);
  for (const id of [mine.id, theirs.id]) {
    await expect.poll(async () => (await statusOf(id)) !== 'COMMITTING', { timeout: 30_000 }).toBe(true);
  }
  const ends = [await statusOf(mine.id), await statusOf(theirs.id)];
  expect(ends.filter((status) => status === 'COMPLETED')).toHaveLength(1);
  expect(await active()).toHaveLength(1);
});

test('users are deleted in bulk beside an import: each does all of its work, and the seats are right', async () => {
  const [a] = administrators;
  if (!a) throw new Error('There are three');
  const first = await createImport(a.client, csvOf(someUsers(15, `old${round}-`, { phoneEnable: '1' })));
  await commitImport(a.client, first.id);
  await importIn(a.client, first.id, 'COMPLETED');
  const before = await seatsOf(a.client);

  const ready = await prepareBulk(a.client, { matching: { filter: { importId: first.id } } }, { kind: 'DELETE' });
  expect(ready.changeCount).toBe(15);
  const second = await createImport(a.client, csvOf(someUsers(15, `new${round}-`, { phoneEnable: '1' })));
  await importIn(a.client, second.id, 'READY');
  await Promise.all([commitBulk(a.client, ready.id, '15'), commitImport(a.client, second.id)]);
  expect((await bulkIn(a.client, ready.id, 'COMPLETED', 'FAILED')).status).toBe('COMPLETED');
  expect((await importIn(a.client, second.id, 'COMPLETED', 'FAILED')).status).toBe('COMPLETED');
  expect(await seatsOf(a.client)).toEqual(before);
  expect(await loginIdsOf(a.client, `old${round}-`)).toEqual([]);
  expect(await loginIdsOf(a.client, `new${round}-`)).toHaveLength(15);
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});

async function statusOf(id: string): Promise<unknown> {
  const [row] = await server.app.database.query(`SELECT status FROM user_bulk_actions WHERE id = '${id}'`);
  return row?.['status'];
}
