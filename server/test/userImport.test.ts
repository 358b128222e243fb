import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addUser } from './factories/users.ts';
import {
  cancelImport,
  commitImport,
  createImport,
  csvOf,
  importIn,
  loginIdsOf,
  seatsOf,
  someUsers,
} from './imports.ts';
import { gql } from './gql.ts';
import { ImportDocument } from './operations/imports.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
});
afterAll(() => server.drop());

describe('a good file', () => {
  test('is prepared, committed and adds all of its users with their seats and audit entries', async () => {
    const before = await seatsOf(admin);
    const created = await createImport(admin, csvOf(someUsers(5, 'good', { phoneEnable: '1', monitoring: '1' })));
    expect(created).toMatchObject({
      status: 'PREPARING',
      rowCount: 5,
      addedCount: 0,
      progress: { done: 0, total: 5 },
      billingMonth: '2026-11',
      viewerCanCommit: true,
      seatChanges: [
        { what: 'USERS', before: 1, after: 6, limit: 60 },
        { what: 'PHONE', before: 0, after: 5, limit: 30 },
      ],
    });
    expect(await importIn(admin, created.id, 'READY')).toMatchObject({ progress: { done: 5, total: 5 } });
    const committed = await commitImport(admin, created.id);
    expect(committed.userErrors).toEqual([]);
    const done = await importIn(admin, created.id, 'COMPLETED', 'FAILED');
    expect(done).toMatchObject({ status: 'COMPLETED', addedCount: 5, viewerCanCommit: false, viewerCanCancel: false });

    const after = await seatsOf(admin);
    expect(after['USERS']).toBe((before['USERS'] ?? 0) + 5);
    expect(after['PHONE']).toBe((before['PHONE'] ?? 0) + 5);
    const { auditEntries } = await admin.ask(
      gql(
        `query UserImportAuditEntries { auditEntries(first: 20, filter: { kind: [USER_CREATE, USER_IMPORT_COMPLETE] }) { nodes { kind targetName } } }`,
      ),
    );
    expect(auditEntries.nodes.filter((entry) => entry.targetName?.startsWith('good'))).toHaveLength(5);
    expect(auditEntries.nodes[0]).toEqual({ kind: 'USER_IMPORT_COMPLETE', targetName: 'users.csv' });

    const { users } = await admin.ask(
      gql(
        `query UserImportUsers($id: ID) { users(filter: { importId: $id }) { totalCount nodes { status mustChangePassword import { id } permissions { phoneEnable } privileges { monitoring } } } }`,
      ),
      { id: created.id },
    );
    expect(users.totalCount).toBe(5);
    expect(users.nodes[0]).toEqual({
      status: 'PENDING',
      mustChangePassword: true,
      import: { id: created.id },
      permissions: { phoneEnable: true },
      privileges: { monitoring: true },
    });
  });

  test('may be committed while it is still prepared, and by two at once, to one effect', async () => {
    const created = await createImport(admin, csvOf(someUsers(4, 'early')));
    const second = await server.signedIn();
    const answers = await Promise.all([
      commitImport(admin, created.id),
      commitImport(second, created.id),
      commitImport(admin, created.id),
      commitImport(second, created.id),
    ]);
    expect(answers.flatMap((answer) => answer.userErrors)).toEqual([]);
    await importIn(admin, created.id, 'COMPLETED');
    const again = await commitImport(second, created.id);
    expect(again.userErrors).toEqual([]);
    expect(again.userImport).toMatchObject({ status: 'COMPLETED', addedCount: 4 });
    expect(await loginIdsOf(admin, 'early')).toHaveLength(4);
  });

  test('can be canceled until the commit begins, and keeps nothing', async () => {
    const created = await createImport(admin, csvOf(someUsers(2, 'canceled')));
    expect((await cancelImport(admin, created.id)).userImport?.status).toBe('CANCELED');
    expect((await cancelImport(admin, created.id)).userErrors).toEqual([]);
    expect((await commitImport(admin, created.id)).userErrors).toEqual([{ code: 'IMPORT_NOT_COMMITTABLE' }]);
    const { userImport } = await admin.ask(
      gql(`query UserImportUserImport($id: ID!) { userImport(id: $id) { rows { totalCount } } }`),
      { id: created.id },
    );
    expect(userImport?.rows.totalCount).toBe(0);
    expect(await loginIdsOf(admin, 'canceled')).toEqual([]);
  });

  test('can not be canceled once it is added', async () => {
    const created = await createImport(admin, csvOf(someUsers(1, 'kept')));
    await commitImport(admin, created.id);
    await importIn(admin, created.id, 'COMPLETED');
    expect((await cancelImport(admin, created.id)).userErrors).toEqual([{ code: 'IMPORT_NOT_CANCELABLE' }]);
  });
});

describe('a faulty file', () => {
  test('is answered with every issue at its row, and keeps no password', async () => {
    const created = await createImport(
      admin,
      csvOf([
        { loginId: 'fine@alpha.example' },
        { loginId: 'not an address', name: 'x'.repeat(31), password: 'short' },
        { loginId: 'FINE@alpha.example', phoneMobileEnable: '1' },
        { loginId: OTHER_ADMIN.loginId },
      ]),
    );
    expect(created.status).toBe('INVALID');
    expect(created.issues.nodes.map(({ row, field, code }) => [row, field, code])).toEqual([
      [3, 'loginId', 'INVALID_CHARACTER'],
      [3, 'name', 'TOO_LONG'],
      [3, 'password', 'TOO_SHORT'],
      [4, 'loginId', 'DUPLICATE_IN_FILE'],
      [4, 'phoneMobileEnable', 'REQUIRES_PERMISSION'],
      [5, 'loginId', 'LOGIN_ID_TAKEN'],
    ]);
    expect(created.issues.nodes.find((issue) => issue.field === 'password')?.value).toBeNull();
    expect(JSON.stringify(created)).not.toContain('short');
    expect((await commitImport(admin, created.id)).userErrors).toEqual([{ code: 'IMPORT_NOT_COMMITTABLE' }]);
  });

  test('names the rows past the last seat, of users and of a service', async () => {
    const created = await createImport(admin, csvOf(someUsers(7, 'bot', { callCenterEnable: '1' })));
    expect(created.issues.nodes.map(({ row, field, code }) => [row, field, code])).toEqual([
      [7, 'callCenterEnable', 'SERVICE_SEAT_LIMIT_REACHED'],
      [8, 'callCenterEnable', 'SERVICE_SEAT_LIMIT_REACHED'],
    ]);
    expect(created.seatChanges).toContainEqual({ what: 'CALL_CENTER', before: 0, after: 7, limit: 5 });
  });

  test('has at most as many rows as the contract allows', async () => {
    const created = await createImport(admin, csvOf(someUsers(101, 'many')));
    expect(created.issues.nodes.map((issue) => issue.code)).toContain('TOO_MANY_ROWS');
  });
});

describe('what changed between the check and the commit', () => {
  const create = (client: TestClient, loginId: string) => addUser(client, { loginId });

  test('fails the import as a whole, with the row and the reason', async () => {
    const created = await createImport(admin, csvOf(someUsers(3, 'late')));
    await importIn(admin, created.id, 'READY');
    await create(admin, 'LATE2@alpha.example');
    const before = await seatsOf(admin);
    await commitImport(admin, created.id);
    const failed = await importIn(admin, created.id, 'FAILED', 'COMPLETED');
    expect(failed).toMatchObject({ status: 'FAILED', addedCount: 0 });
    expect(failed.issues.nodes.map(({ row, field, code }) => [row, field, code])).toEqual([
      [3, 'loginId', 'LOGIN_ID_TAKEN'],
    ]);
    expect(await seatsOf(admin)).toEqual(before);
    expect(await loginIdsOf(admin, 'late')).toEqual(['LATE2@alpha.example']);
  });

  test('fails where a service is no longer subscribed, instead of granting it or trying for ever', async () => {
    const created = await createImport(admin, csvOf(someUsers(2, 'ended', { recPodEnable: '1' })));
    await importIn(admin, created.id, 'READY');
    await server.app.operator.changeContract(server.alpha.organizationId, { seats: { recPod: null } });
    await commitImport(admin, created.id);
    const failed = await importIn(admin, created.id, 'FAILED', 'COMPLETED');
    expect(failed.issues.nodes.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, 'recPodEnable', 'NOT_SUBSCRIBED'],
      [3, 'recPodEnable', 'NOT_SUBSCRIBED'],
    ]);
    await server.app.operator.changeContract(server.alpha.organizationId, { seats: { recPod: 5 } });
  });

  test('fails also where what is no longer subscribed takes no seat that could be missing', async () => {
    const created = await createImport(admin, csvOf(someUsers(1, 'seatless')));
    await importIn(admin, created.id, 'READY');
    await server.app.operator.changeContract(server.alpha.organizationId, { seats: { meetings: null } });
    await commitImport(admin, created.id);
    const failed = await importIn(admin, created.id, 'FAILED', 'COMPLETED');
    expect(failed.issues.nodes.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, 'meetingsAccess', 'NOT_SUBSCRIBED'],
      [2, 'meetingsDownload', 'NOT_SUBSCRIBED'],
    ]);
    expect(await loginIdsOf(admin, 'seatless')).toEqual([]);
    await server.app.operator.changeContract(server.alpha.organizationId, { seats: { meetings: 30 } });
  });

  test('lets one of two imports of the same people win, and the other fail', async () => {
    const csv = csvOf(someUsers(3, 'twice'));
    const both = await Promise.all([createImport(admin, csv), createImport(admin, csv)]);
    await Promise.all(both.map(({ id }) => commitImport(admin, id)));
    const ended = await Promise.all(both.map(({ id }) => importIn(admin, id, 'COMPLETED', 'FAILED')));
    expect(ended.map(({ status }) => status).toSorted()).toEqual(['COMPLETED', 'FAILED']);
    expect(await loginIdsOf(admin, 'twice')).toHaveLength(3);
  });
});

test('another organization sees nothing of an import and can do nothing with it', async () => {
  const created = await createImport(admin, csvOf(someUsers(1, 'private')));
  const other = await server.signedIn(OTHER_ADMIN);
  expect((await other.ask(ImportDocument, { id: created.id })).userImport).toBeNull();
  expect((await commitImport(other, created.id)).userErrors).toEqual([{ code: 'IMPORT_NOT_FOUND' }]);
  expect((await cancelImport(other, created.id)).userErrors).toEqual([{ code: 'IMPORT_NOT_FOUND' }]);
  const { users } = await other.ask(
    gql(`query UserImportUsers2($id: ID) { users(filter: { importId: $id }) { totalCount } }`),
    { id: created.id },
  );
  expect(users.totalCount).toBe(0);
});

test('an import whose secret is lost fails in words, with nothing added, and the file can be uploaded again', async () => {
  const first = await TestServer.start({
    jobs: false,
    env: { ROLLCALL_SECRET: 'the secret at the time of the upload' },
  });
  const csv = csvOf(someUsers(2, 'lost'));
  const { id } = await createImport(await first.signedIn(), csv);
  await first.stop();
  const second = await TestServer.start({
    database: first.database,
    env: { ROLLCALL_SECRET: 'another secret, since that one was lost' },
    secretLost: true,
  });
  const client = await second.signedIn();
  const failed = await importIn(client, id, 'FAILED', 'READY');
  expect(failed.issues.nodes).toEqual([expect.objectContaining({ row: null, field: null, code: 'IMPORT_UNREADABLE' })]);
  const again = await createImport(client, csv);
  await commitImport(client, again.id);
  expect(await importIn(client, again.id, 'COMPLETED', 'FAILED')).toMatchObject({ status: 'COMPLETED', addedCount: 2 });
  await second.drop();
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
