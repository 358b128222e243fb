import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENTITIES } from './entities.ts';
import { engine } from './databases.ts';
import { driftOf } from './drift.ts';
import { gql } from './gql.ts';
import { commitImport, importIn, loginIdsOf, readImport, seatsOf } from './imports.ts';
import { runOperator } from './operator.ts';
import { RELEASE, copyOfRelease } from './releaseDatabase.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';
import { undo } from './undos.ts';

/** A database that the release before filled, opened by today's code. The tests build on each other. */

const ADMIN = { loginId: 'admin@bench.example', password: 'Kestrel-7-hills' };
const MEMBER = { loginId: 'member@before.example', password: RELEASE.password };

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({
    database: await copyOfRelease(),
    env: { ROLLCALL_SECRET: RELEASE.secret, PROVISIONING_DELAY_MINUTES: '0' },
    now: new Date(Date.parse(RELEASE.madeAt) + 5 * 60_000),
  });
  admin = await server.signedIn(ADMIN);
});
afterAll(() => server.drop());

const LIST = gql(`query ReleaseUsers {
  users(first: 100, orderBy: { field: LOGIN_ID, direction: ASC }) { nodes {
    loginId name status locale timeZone version
    privileges { administrative monitoring } permissions { phoneEnable meetingsEnable meetingsAccess recPodEnable }
  } }
  contract { seats { what used limit } }
  auditEntries(first: 100) { nodes { sequence kind actorName targetName } }
}`);

/** Every table with its columns and indexes, as the database has them. */
async function tablesOf({ app }: TestServer): Promise<unknown> {
  if (engine === 'sqlite')
    return app.database.query('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name');
  const inOwn = 'WHERE table_schema = DATABASE() ORDER BY table_name, ';
  return [
    await app.database.query(
      `SELECT table_name, column_name, column_type, is_nullable, column_default, collation_name
       FROM information_schema.columns ${inOwn} ordinal_position`,
    ),
    await app.database.query(
      `SELECT table_name, index_name, seq_in_index, column_name, non_unique
       FROM information_schema.statistics ${inOwn} index_name, seq_in_index`,
    ),
  ];
}

test('has the tables of a new one, and those that the entities say', async () => {
  const fresh = await TestServer.start({ jobs: false });
  expect(await tablesOf(server)).toEqual(await tablesOf(fresh));
  await fresh.drop();
  expect(await driftOf(server.database, ENTITIES)).toEqual([]);
});

test('holds the users, seats and audit entries that the release told of', async () => {
  const { users, contract, auditEntries } = await admin.ask(LIST);
  expect(users.nodes).toEqual(RELEASE.users);
  expect(new Set(RELEASE.users.map(({ status }) => status))).toEqual(new Set(['ACTIVE', 'PENDING', 'DEACTIVATED']));
  expect(contract.seats).toEqual(RELEASE.seats);
  const [first] = RELEASE.audit;
  expect(auditEntries.nodes.filter(({ sequence }) => sequence <= (first?.sequence ?? 0))).toEqual(RELEASE.audit);
});

test('lets users in by the passwords and sessions that they have, and keeps out whom it kept out', async () => {
  for (const [cookie, { loginId }] of [
    [RELEASE.cookie, ADMIN],
    [RELEASE.memberCookie, MEMBER],
  ] as const) {
    const { viewer } = await server.client().withCookie(cookie).ask(gql(`query ViewerLoginId { viewer { loginId } }`));
    expect(viewer).toEqual({ loginId });
  }
  const codesOf = async (loginId: string, password: string) =>
    (await server.client().signIn(loginId, password)).map(({ code }) => code);
  expect(await codesOf(MEMBER.loginId, MEMBER.password)).toEqual([]);
  expect(await codesOf('scoped@before.example', 'Walking-home-1')).toEqual([]);
  expect(await codesOf('pending@before.example', 'Walking-home-1')).toEqual(['ACCOUNT_PENDING']);
  for (const name of ['deactivated', 'deleted'])
    expect(await codesOf(`${name}@before.example`, 'Walking-home-1')).toEqual(['INVALID_CREDENTIALS']);
});

test('finds users by what its index of before knows', async () => {
  expect(await loginIdsOf(admin, '佐藤 花')).toEqual([MEMBER.loginId]);
  expect(await loginIdsOf(admin, '改名')).toEqual(['added.1@import.example']);
  expect(await loginIdsOf(admin, 'deleted@')).toEqual([]);
});

test('shows the work of before, and the issues of what was refused', async () => {
  expect(await readImport(admin, RELEASE.completed)).toMatchObject({ status: 'COMPLETED', addedCount: 4 });
  const refused = await readImport(admin, RELEASE.refused);
  expect(refused).toMatchObject({ status: 'INVALID', fileName: 'refused.csv' });
  expect(refused.issues.nodes).toContainEqual(
    expect.objectContaining({ row: 2, field: 'loginId', code: 'INVALID_CHARACTER', value: ' ' }),
  );
  const { userBulkAction } = await admin.ask(
    gql(`query ReleaseRenamed($id: ID!) { userBulkAction(id: $id) {
      kind status changedCount users(first: 5) { nodes { loginId differences { field after } } }
    } }`),
    { id: RELEASE.renamed },
  );
  expect(userBulkAction).toEqual({
    kind: 'UPDATE',
    status: 'COMPLETED',
    changedCount: 1,
    users: { nodes: [{ loginId: 'added.1@import.example', differences: [{ field: 'name', after: '改名 済' }] }] },
  });
});

test('adds the users of an import that waited, with the passwords that were sealed by the release before', async () => {
  const before = await seatsOf(admin);
  expect((await commitImport(admin, RELEASE.waiting)).userErrors).toEqual([]);
  expect(await importIn(admin, RELEASE.waiting, 'COMPLETED', 'FAILED')).toMatchObject({
    status: 'COMPLETED',
    addedCount: 3,
  });
  expect((await seatsOf(admin))['USERS']).toBe((before['USERS'] ?? 0) + 3);
  expect(await server.client().signIn('waiting.1@import.example', 'Bench-0-pw')).toEqual([]);
});

test('undoes an import of before, for those whom nobody has touched', async () => {
  const { userImport, userErrors } = await undo(admin, RELEASE.completed);
  expect(userErrors).toEqual([]);
  expect(userImport?.status).toBe('UNDONE');
});

test('has an audit log that verifies, with what was added to it since', async () => {
  expect(await runOperator(server, 'audit', 'verify')).not.toContain('NOT INTACT');
  const { auditVerify } = await admin.ask(gql(`query ReleaseFaults { auditVerify { entryCount faults { fault } } }`));
  expect(auditVerify.faults).toEqual([]);
  expect(auditVerify.entryCount).toBeGreaterThan(RELEASE.audit.length);
  expect(server.failures).toEqual([]);
});
