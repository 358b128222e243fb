import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bulkIn, commitBulk, prepareBulk } from './bulkActions.ts';
import { loginIdsOf, seatsOf, someUsers } from './imports.ts';
import { isSignedIn } from './factories/users.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';
import { addedBy, undo } from './undos.ts';

/** What happens at the same moment as an undoing: one of the two comes first, and nothing is lost between them. */

const PASSWORD = 'Xd2-bG6XxctN';
const USERS = 6;

let server: TestServer;
let admin: TestClient;
let second: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  [admin, second] = [await server.signedIn(), await server.signedIn()];
});
afterAll(() => server.drop());

let round = 0;
let prefix: string;
let id: string;
let users: readonly { readonly id: string; readonly loginId: string }[];
let before: Record<string, number>;

beforeEach(async () => {
  round += 1;
  prefix = `race${round}-`;
  before = await seatsOf(admin);
  id = await addedBy(admin, someUsers(USERS, prefix));
  const answer = await admin.ask(
    gql(
      `query ImportUndoRacesUsers($id: ID!) { users(first: 100, filter: { importId: $id }) { nodes { id loginId } } }`,
    ),
    { id },
  );
  users = answer.users.nodes;
});

/** Seats are those of whoever is left, and each of them stands in the index; of the others there is nothing. */
async function expectWhole(): Promise<string[]> {
  const left = await loginIdsOf(admin, prefix);
  expect((await seatsOf(admin))['USERS']).toBe((before['USERS'] ?? 0) + left.length);
  const [rows] = await server.app.database.query(`SELECT
    (SELECT COUNT(*) FROM users WHERE import_id = '${id}') AS users,
    (SELECT COUNT(*) FROM sessions WHERE user_id NOT IN (SELECT id FROM users)) AS strays,
    (SELECT COUNT(*) FROM user_import_rows WHERE import_id = '${id}' AND removed_at IS NOT NULL) AS removed,
    (SELECT removed_count FROM user_imports WHERE id = '${id}') AS counted,
    (SELECT COUNT(*) FROM audit_entries WHERE kind = 'USER_IMPORT_UNDO' AND target_id = '${id}') AS told`);
  const { users: there, strays, removed, counted, told } = rows ?? {};
  expect([there, strays].map(Number)).toEqual([left.length, 0]);
  expect(Number(counted)).toBe(Number(removed));
  expect(Number(told)).toBe(Number(counted) > 0 ? 1 : 0);
  return left;
}

const REMOVED = { status: 'UNDONE', removedCount: USERS };

test('of many who undo at once one does, and all are told the same', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => undo(i % 2 ? admin : second, id, USERS)));
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  for (const { userImport } of answers) expect(userImport).toMatchObject(REMOVED);
  expect(await expectWhole()).toEqual([]);
});

test('someone who signs in is kept, or finds that they are not there any more', async () => {
  const signIns = users.slice(0, 3).map(async ({ loginId }) => {
    const client = server.client();
    await client.signIn(loginId, PASSWORD);
    return isSignedIn(client);
  });
  // A password takes longer to verify than an undoing to do: it begins when the first is in.
  const undone = Promise.race(signIns).then(() => undo(admin, id));
  const [answer, ...signedIn] = await Promise.all([undone, ...signIns]);
  expect(signedIn).toContain(true);
  const left = await expectWhole();
  expect(answer.userErrors).toEqual([]);
  expect(left).toHaveLength(signedIn.filter(Boolean).length);
  expect(answer.userImport?.removedCount).toBe(USERS - left.length);
});

test('someone who is edited is kept, or the edit finds nobody', async () => {
  const edits = users.slice(0, 3).map(async (user) => {
    const userUpdate = await second.call('userUpdate', { id: user.id, version: 1, name: 'Edited' });
    return userUpdate.userErrors.map(({ code }) => code);
  });
  const [answer, ...refusals] = await Promise.all([undo(admin, id), ...edits]);
  const left = await expectWhole();
  expect(answer.userErrors).toEqual([]);
  expect(left).toHaveLength(refusals.filter((codes) => codes.length === 0).length);
  for (const codes of refusals) expect([[], ['USER_NOT_FOUND']]).toContainEqual(codes);
});

test('a bulk action on the same users comes before, and keeps them, or after, and fails by name', async () => {
  const selection = { ids: users.slice(0, 4).map((user) => user.id) };
  const bulk = await prepareBulk(second, selection, { kind: 'DEACTIVATE' });
  const [answer] = await Promise.all([undo(admin, id), commitBulk(second, bulk.id)]);
  const { status } = await bulkIn(second, bulk.id, 'COMPLETED', 'FAILED');
  const left = await expectWhole();
  expect(answer.userErrors).toEqual([]);
  expect(left).toHaveLength(status === 'COMPLETED' ? 4 : 0);
});

test('a suspended organization undoes nothing', async () => {
  const organizationId = server.alpha.organizationId;
  const [answer] = await Promise.allSettled([undo(admin, id), server.app.operator.suspend(organizationId)]);
  await server.app.operator.resume(organizationId);
  admin = await server.signedIn();
  second = await server.signedIn();
  const left = await expectWhole();
  // The suspension ends sessions: whoever comes behind it is told so, or that the organization is suspended.
  const undone = answer.status === 'fulfilled' && answer.value.userErrors.length === 0;
  expect(left).toHaveLength(undone ? 0 : USERS);
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
