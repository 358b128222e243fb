import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addUser, viewerIdOf } from './factories/users.ts';
import { askBulk, bulkIn, cancelBulk, commitBulk, doBulk, prepareBulk, readBulk, reasonsOf } from './bulkActions.ts';
import type { UserBulkActionInput, UserSelectionInput } from './generated.ts';
import { loginIdsOf, seatsOf } from './imports.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
let adminId: string;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  const viewerId = await viewerIdOf(admin);
  adminId = viewerId;
});
afterAll(() => server.drop());

let made = 0;
const PASSWORD = 'Temporary-1';

/** Adds so many users to Alpha, and answers their IDs. */
async function addUsers(count: number, prefix: string, more: Parameters<typeof addUser>[1] = {}): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) {
    made += 1;
    const loginId = `${prefix}${made}@alpha.example`;
    ids.push((await addUser(admin, { loginId, name: `Bulk ${made}`, password: PASSWORD, ...more })).id);
  }
  return ids;
}

const seen = async (id: string) =>
  (
    await admin.ask(
      gql(`query BulkActionUser($id: ID!) { user(id: $id) {
        loginId status locale timeZone version privileges { administrative } permissions { phoneEnable meetingsAccess }
      } }`),
      { id },
    )
  ).user;
const seenAll = (ids: readonly string[]) => Promise.all(ids.map(seen));

const entriesOf = async (targetId: string) =>
  (
    await admin.ask(
      gql(
        `query BulkActionAuditEntries($id: ID!) { auditEntries(first: 100, filter: { targetId: $id }) { nodes { kind targetId before after } } }`,
      ),
      { id: targetId },
    )
  ).auditEntries.nodes.toReversed();

const DEACTIVATE = { kind: 'DEACTIVATE' } as const;

describe('a bulk action', () => {
  test('looks at every user first, and then changes all of them, each with an audit entry', async () => {
    const ids = await addUsers(3, 'plain');
    const client = await server.signedIn({ loginId: (await seen(ids[0] ?? ''))?.loginId ?? '', password: PASSWORD });
    await doBulk(admin, { ids: ids.slice(2) }, DEACTIVATE);

    const ready = await prepareBulk(admin, { ids: [...ids, ...ids.slice(0, 1)] }, DEACTIVATE);
    expect(ready).toMatchObject({
      status: 'READY',
      userCount: 3,
      progress: { done: 3, total: 3 },
      changeCount: 2,
      sameCount: 1,
    });
    expect(ready.createdBy).toEqual({ name: 'Alpha administrator' });
    expect(ready).toMatchObject({ seatChanges: [], viewerCanCommit: true, viewerCanCancel: true });
    expect((await seenAll(ids)).map((user) => user?.status)).toEqual(['ACTIVE', 'ACTIVE', 'DEACTIVATED']);

    await commitBulk(admin, ready.id);
    const done = await bulkIn(admin, ready.id, 'COMPLETED', 'FAILED');
    expect(done).toMatchObject({ status: 'COMPLETED', changedCount: 2, sameCount: 1, viewerCanUndo: true });
    const users = await seenAll(ids);
    expect(users.map((user) => user?.status)).toEqual(['DEACTIVATED', 'DEACTIVATED', 'DEACTIVATED']);
    expect(users.map((user) => user?.version)).toEqual([2, 2, 2]);
    expect((await client.ask(gql(`query ViewerId { viewer { id } }`))).viewer).toBeNull();

    expect((await entriesOf(ready.id)).map((entry) => entry.kind)).toEqual([
      'USER_BULK_ACTION_CREATE',
      'USER_BULK_ACTION_COMMIT',
      'USER_BULK_ACTION_COMPLETE',
    ]);
    expect((await entriesOf(ids[0] ?? '')).at(-1)).toMatchObject({
      kind: 'USER_DEACTIVATE',
      before: { deactivated: false },
      after: { deactivated: true },
    });
    const { users: found } = await admin.ask(
      gql(`query BulkActionUsers { users(search: "plain", filter: { status: [DEACTIVATED] }) { totalCount } }`),
    );
    expect(found.totalCount).toBe(3);
  });

  test('in which nothing would change is done at once, and asking for it changes nothing', async () => {
    const ids = await addUsers(2, 'asis');
    const ready = await prepareBulk(admin, { ids }, { kind: 'ACTIVATE' });
    expect(ready).toMatchObject({ status: 'COMPLETED', changeCount: 0, changedCount: 0, sameCount: 2 });
    expect(ready.viewerCanCommit).toBe(false);
    expect(await commitBulk(admin, ready.id)).toMatchObject({ userErrors: [], userBulkAction: { changedCount: 0 } });
  });

  test('is taken back for those whom it changed, by the opposite', async () => {
    const ids = await addUsers(2, 'undone');
    await doBulk(admin, { ids: ids.slice(0, 1) }, DEACTIVATE);
    const done = await doBulk(admin, { ids }, DEACTIVATE);
    const undone = await doBulk(admin, { bulkActionId: done.id }, { kind: 'ACTIVATE' });
    expect(undone).toMatchObject({ userCount: 1, changedCount: 1 });
    expect((await seenAll(ids)).map((user) => user?.status)).toEqual(['DEACTIVATED', 'ACTIVE']);
  });

  test('moves the seats of all at once, and shows them before', async () => {
    const ids = await addUsers(3, 'seated');
    const used = (await seatsOf(admin))['PHONE'] ?? 0;
    const on = { kind: 'SET_PERMISSION', permissions: { phoneEnable: true } } as const;
    const ready = await prepareBulk(admin, { ids }, on);
    expect(ready.seatChanges).toEqual([{ what: 'PHONE', before: used, after: used + 3, limit: 30 }]);
    expect(ready.billingMonth).toBe('2026-11');
    await commitBulk(admin, ready.id);
    expect((await bulkIn(admin, ready.id, 'COMPLETED')).seatChanges).toEqual(ready.seatChanges);
    expect((await seatsOf(admin))['PHONE']).toBe(used + 3);
    expect((await seenAll(ids)).map((user) => user?.permissions.phoneEnable)).toEqual([true, true, true]);
    await doBulk(admin, { bulkActionId: ready.id }, { kind: 'SET_PERMISSION', permissions: { phoneEnable: false } });
    expect((await seatsOf(admin))['PHONE']).toBe(used);
  });

  test('sets a scope, a language and a time zone', async () => {
    const ids = await addUsers(2, 'set');
    await doBulk(admin, { ids }, { kind: 'SET_PERMISSION', permissions: { meetingsAccess: 'ALL' } });
    await doBulk(admin, { ids }, { kind: 'SET_LOCALE', locale: 'JA' });
    await doBulk(admin, { ids }, { kind: 'SET_TIME_ZONE', timeZone: 'Asia/Manila' });
    for (const user of await seenAll(ids)) {
      expect(user).toMatchObject({
        locale: 'JA',
        timeZone: 'Asia/Manila',
        version: 4,
        permissions: { meetingsAccess: 'ALL' },
      });
    }
  });

  test('deletes once the number of users was typed, and erases them as one is deleted', async () => {
    const ids = await addUsers(3, 'deleted', { permissions: { phoneEnable: true } });
    const before = await seatsOf(admin);
    const ready = await prepareBulk(admin, { matching: { search: 'deleted' } }, { kind: 'DELETE' });
    expect(ready).toMatchObject({ userCount: 3, changeCount: 3 });
    for (const typed of [undefined, '', '2', 'three']) {
      const { userErrors } = await commitBulk(admin, ready.id, typed);
      expect(userErrors.map((error) => error.code)).toEqual(['COUNT_MISMATCH']);
    }
    await commitBulk(admin, ready.id, ' ３');
    const done = await bulkIn(admin, ready.id, 'COMPLETED', 'FAILED');
    expect(done).toMatchObject({ status: 'COMPLETED', changedCount: 3, viewerCanUndo: false });
    expect(await seenAll(ids)).toEqual([null, null, null]);
    expect(await loginIdsOf(admin, 'deleted')).toEqual([]);
    const after = await seatsOf(admin);
    expect(after['USERS']).toBe((before['USERS'] ?? 0) - 3);
    expect(after['PHONE']).toBe((before['PHONE'] ?? 0) - 3);
    expect((await entriesOf(ids[1] ?? '')).at(-1)).toMatchObject({ kind: 'USER_DELETE', after: null });
    expect(await addUsers(1, 'deleted')).toHaveLength(1);
  });

  test('is for those who matched when it was made, not for those who match later', async () => {
    await addUsers(1, 'early');
    const ready = await prepareBulk(admin, { matching: { search: 'early' } }, { kind: 'SET_LOCALE', locale: 'JA' });
    const [late] = await addUsers(1, 'early');
    await commitBulk(admin, ready.id);
    await bulkIn(admin, ready.id, 'COMPLETED');
    expect((await seen(late ?? ''))?.locale).toBe('EN');
  });

  test('changes nobody where it is canceled, or forgotten for a day', async () => {
    const ids = await addUsers(2, 'kept');
    const canceled = await prepareBulk(admin, { ids }, DEACTIVATE);
    await cancelBulk(admin, canceled.id);
    expect((await commitBulk(admin, canceled.id)).userErrors[0]?.code).toBe('BULK_ACTION_NOT_COMMITTABLE');
    const forgotten = await prepareBulk(admin, { ids }, DEACTIVATE);
    server.clock.advance(24 * 60 * 60_000);
    await server.app.cleanUp();
    admin = await server.signedIn();
    expect((await readBulk(admin, forgotten.id))?.status).toBe('CANCELED');
    expect((await seenAll(ids)).map((user) => user?.status)).toEqual(['ACTIVE', 'ACTIVE']);
  });
});

test('of what came to no good end, whom it was for and why not is kept for a day', async () => {
  const invalid = await prepareBulk(admin, { ids: [adminId, 'nobody'] }, { kind: 'DELETE' });
  expect(invalid.issues.totalCount).toBe(2);
  await server.app.cleanUp();
  expect((await readBulk(admin, invalid.id))?.issues.totalCount).toBe(2);
  server.clock.advance(24 * 60 * 60_000);
  await server.app.cleanUp();
  admin = await server.signedIn();
  expect(await readBulk(admin, invalid.id)).toMatchObject({
    status: 'INVALID',
    userCount: 2,
    issues: { totalCount: 0 },
  });
  const tables = ['user_bulk_action_users', 'user_bulk_action_issues'];
  for (const table of tables) {
    expect(await server.app.database.query(`SELECT * FROM ${table} WHERE action_id = '${invalid.id}'`)).toEqual([]);
  }
  const { userErrors } = await askBulk(admin, { bulkActionId: invalid.id }, { kind: 'DELETE' });
  expect(userErrors.map(({ code }) => code)).toEqual(['NO_USERS']);
});

describe('what would be refused is named before anything runs', () => {
  test('oneself, users who are not there, and rules between settings; and the others can go on without them', async () => {
    const [plain = '', monitoring = ''] = [
      ...(await addUsers(1, 'without')),
      ...(await addUsers(1, 'monitor', { privileges: { monitoring: true }, permissions: { phoneEnable: true } })),
    ];
    const own = await prepareBulk(admin, { ids: [adminId, plain, 'nobody'] }, { kind: 'DELETE' });
    expect(own).toMatchObject({ status: 'INVALID', changeCount: 1, refusedCount: 2, viewerCanCommit: false });
    expect(reasonsOf(own)).toEqual([
      [ADMIN.loginId, 'OWN_ACCOUNT'],
      [null, 'USER_GONE'],
    ]);
    expect(own.issues.nodes[1]?.message).toContain('nobody');
    expect((await commitBulk(admin, own.id, '1')).userErrors[0]?.code).toBe('BULK_ACTION_NOT_COMMITTABLE');

    const off = { kind: 'SET_PERMISSION', permissions: { phoneEnable: false } } as const;
    const needed = await prepareBulk(admin, { ids: [monitoring, plain] }, off);
    expect(needed.issues.nodes).toMatchObject([
      { userId: monitoring, code: 'REQUIRES_PERMISSION', field: 'monitoring' },
    ]);
    const rest = await doBulk(admin, { bulkActionId: own.id }, { kind: 'DELETE' });
    expect(rest).toMatchObject({ status: 'COMPLETED', userCount: 1, changedCount: 1 });
    expect(await seen(plain)).toBeNull();
    expect((await seen(adminId))?.status).toBe('ACTIVE');
  });

  test('seats that are not there, all together', async () => {
    const ids = await addUsers(3, 'bots', { permissions: { meetingsEnable: true } });
    const bots = { kind: 'SET_PERMISSION', permissions: { meetingsBot: true } } as const;
    const refused = await prepareBulk(admin, { ids }, bots);
    expect(refused.issues.nodes).toMatchObject([
      { userId: null, code: 'SERVICE_SEAT_LIMIT_REACHED', field: 'meetingsBot' },
    ]);
    expect(refused.seatChanges).toEqual([{ what: 'MEETINGS_BOT', before: 0, after: 3, limit: 2 }]);

    // Enough at the review, taken by another meanwhile: nobody gets one, and it is said.
    const ready = await prepareBulk(admin, { ids: ids.slice(0, 2) }, bots);
    await addUsers(1, 'lucky', { permissions: { meetingsEnable: true, meetingsBot: true } });
    await commitBulk(admin, ready.id);
    const failed = await bulkIn(admin, ready.id, 'FAILED', 'COMPLETED');
    expect(reasonsOf(failed)).toEqual([[null, 'SERVICE_SEAT_LIMIT_REACHED']]);
    expect((await seatsOf(admin))['MEETINGS_BOT']).toBe(1);
    expect((await seenAll(ids)).map((user) => user?.version)).toEqual([1, 1, 1]);
  });

  test('a value that can not be, nobody, and too many', async () => {
    const codesOf = async (selection: UserSelectionInput, action: UserBulkActionInput) =>
      (await askBulk(admin, selection, action)).userErrors.map((error) => error.code);
    const ids = [adminId];
    expect(await codesOf({ ids }, { kind: 'SET_TIME_ZONE', timeZone: 'Mars/Olympus' })).toEqual(['UNKNOWN_VALUE']);
    expect(await codesOf({ ids: [] }, DEACTIVATE)).toEqual(['NO_USERS']);
    expect(await codesOf({ matching: { search: 'no such user' } }, DEACTIVATE)).toEqual(['NO_USERS']);
    expect(await codesOf({ ids: ['x'.repeat(40)] }, DEACTIVATE)).toEqual(['USER_GONE']);
    const many = Array.from({ length: 10_001 }, (_, i) => `user ${i}`);
    expect(await codesOf({ ids: many }, DEACTIVATE)).toEqual(['TOO_MANY_SELECTED']);
    await server.app.operator.changeContract(server.beta.organizationId, { seats: { recPod: null } });
    const other = await server.signedIn(OTHER_ADMIN);
    const recPod = { kind: 'SET_PERMISSION', permissions: { recPodEnable: true } } as const;
    expect((await askBulk(other, { matching: {} }, recPod)).userErrors[0]?.code).toBe('NOT_SUBSCRIBED');
  });

  test("another organization's users, who are not touched", async () => {
    const [mine = ''] = await addUsers(1, 'mine');
    const other = await server.signedIn(OTHER_ADMIN);
    const refused = await prepareBulk(other, { ids: [mine] }, DEACTIVATE);
    expect(refused).toMatchObject({ status: 'INVALID', changeCount: 0, refusedCount: 1 });
    expect(refused.issues.nodes).toMatchObject([{ userId: mine, loginId: null, code: 'USER_GONE' }]);
    const own = await prepareBulk(admin, { ids: [mine] }, DEACTIVATE);
    expect(await readBulk(other, own.id)).toBeNull();
    for (const act of [commitBulk, cancelBulk]) {
      expect((await act(other, own.id)).userErrors[0]?.code).toBe('BULK_ACTION_NOT_FOUND');
    }
    expect((await askBulk(other, { bulkActionId: own.id }, DEACTIVATE)).userErrors[0]?.code).toBe(
      'BULK_ACTION_NOT_FOUND',
    );
    expect((await seen(mine))?.status).toBe('ACTIVE');
  });

  test('an input that says two things, or nothing', async () => {
    const CREATE =
      'mutation ($input: UserBulkActionCreateInput!) { userBulkActionCreate(input: $input) { userErrors { code } } }';
    const ids = [adminId];
    for (const [selection, action] of [
      [{}, DEACTIVATE],
      [{ ids, matching: {} }, DEACTIVATE],
      [{ ids }, { kind: 'SET_PERMISSION' }],
      [{ ids }, { kind: 'SET_PERMISSION', permissions: { phoneEnable: true }, privileges: { monitoring: true } }],
      [{ ids }, { kind: 'SET_LOCALE', timeZone: 'Asia/Tokyo' }],
      [{ ids }, { kind: 'DELETE', locale: 'JA' }],
    ]) {
      expect(await admin.fault(CREATE, { input: { selection, action } })).toBe('BAD_USER_INPUT');
    }
  });
});

test('what changed since the review is judged as it is now: gone is named, already so is left', async () => {
  const ids = await addUsers(3, 'meanwhile');
  const ready = await prepareBulk(admin, { ids }, DEACTIVATE);
  const [gone = '', already = ''] = ids;
  const loginId = (await seen(gone))?.loginId;
  await doBulk(admin, { ids: [already] }, DEACTIVATE);
  await doBulk(admin, { ids: [gone] }, { kind: 'DELETE' });
  await commitBulk(admin, ready.id);
  const failed = await bulkIn(admin, ready.id, 'FAILED', 'COMPLETED');
  expect(reasonsOf(failed)).toEqual([[loginId, 'USER_GONE']]);
  expect((await seen(ids[2] ?? ''))?.status).toBe('ACTIVE');
  expect((await entriesOf(ready.id)).at(-1)).toMatchObject({ kind: 'USER_BULK_ACTION_FAIL', after: { issueCount: 1 } });

  const again = await prepareBulk(admin, { bulkActionId: ready.id }, DEACTIVATE);
  expect(again).toMatchObject({ status: 'INVALID', refusedCount: 1, changeCount: 1, sameCount: 1 });
  expect(reasonsOf(again)).toEqual([[loginId, 'USER_GONE']]);
  const done = await doBulk(admin, { bulkActionId: again.id }, DEACTIVATE);
  expect(done).toMatchObject({ status: 'COMPLETED', changedCount: 1, sameCount: 1 });
});

test('of two who carry it out at once it is done once', async () => {
  const ids = await addUsers(5, 'twice');
  const ready = await prepareBulk(admin, { ids }, { kind: 'SET_LOCALE', locale: 'JA' });
  const payloads = await Promise.all(Array.from({ length: 6 }, () => commitBulk(admin, ready.id)));
  expect(payloads.flatMap((payload) => payload.userErrors)).toEqual([]);
  await bulkIn(admin, ready.id, 'COMPLETED');
  expect((await seenAll(ids)).map((user) => user?.version)).toEqual([2, 2, 2, 2, 2]);
  const kinds = (await entriesOf(ready.id)).map((entry) => entry.kind);
  expect(kinds.filter((kind) => kind === 'USER_BULK_ACTION_COMMIT')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'USER_BULK_ACTION_COMPLETE')).toHaveLength(1);
});

test('nothing failed inside', async () => {
  expect(server.failures).toEqual([]);
  const { auditVerify } = await admin.ask(gql(`query BulkActionAuditVerify { auditVerify { faults { __typename } } }`));
  expect(auditVerify.faults).toEqual([]);
});
