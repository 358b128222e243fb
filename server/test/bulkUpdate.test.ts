import { readFileSync } from 'node:fs';
import { encodeCsvPart, tokenizeCsv, writeCsv } from '@rollcall/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  askUpdate,
  carryOut,
  commitBulk,
  createBulk,
  createUpdate,
  differencesOf,
  doBulk,
  doUpdate,
  bulkIn,
  prepareBulk,
  prepareUpdate,
  reasonsOf,
  rowReasons,
  updateCsv,
} from './bulkActions.ts';
import { commitImport, createImport, csvOf, importIn, loginIdsOf, seatsOf, someUsers } from './imports.ts';
import { download, uploadFile } from './files.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

/** Adds so many users, and answers their login IDs in order. */
async function addUsers(count: number, prefix: string, more: Parameters<typeof someUsers>[2] = {}): Promise<string[]> {
  const users = someUsers(count, prefix, more);
  const { id } = await createImport(admin, csvOf(users));
  await commitImport(admin, id);
  await importIn(admin, id, 'COMPLETED');
  return users.map(({ loginId }) => loginId);
}

async function seen(loginId: string, client = admin) {
  const { users } = await client.ask(
    gql(
      `query BulkUpdateUsers($search: String) { users(first: 1, search: $search) { nodes { id name locale timeZone version privileges { administrative monitoring } permissions { phoneEnable meetingsAccess recPodEnable } } } }`,
    ),
    { search: loginId },
  );
  if (!users.nodes[0]) throw new Error(`There is no ${loginId}`);
  return users.nodes[0];
}

async function exported(search: string, client = admin): Promise<string> {
  const userExport = await client.call('userExport', { search, encoding: 'UTF_8' });
  return new TextDecoder().decode(await download(client, userExport.download));
}

const saveOne = (loginId: string, changes: object): Promise<unknown> =>
  seen(loginId).then(({ id, version }) =>
    admin.ask(
      gql(
        `mutation BulkUpdateUserUpdate($input: UserUpdateInput!) { userUpdate(input: $input) { userErrors { code } } }`,
      ),
      {
        input: { id, version, ...changes },
      },
    ),
  );

describe('a file of changes', () => {
  test('that is an export as it was changes nobody', async () => {
    await addUsers(3, 'same', { phoneEnable: '1', meetingsAccess: '2' });
    const ready = await prepareUpdate(admin, await exported('same'));
    expect(ready).toMatchObject({ kind: 'UPDATE', status: 'COMPLETED', userCount: 3, changeCount: 0, sameCount: 3 });
    expect(ready).toMatchObject({ changedCount: 0, seatChanges: [], viewerCanCommit: false, viewerCanCancel: false });
  });

  test('that is an edited export changes what was edited: seen before, told of each user, and no one else', async () => {
    const [first = '', second = '', third = ''] = await addUsers(4, 'edit');
    const before = await seatsOf(admin);
    const [header = [], ...rows] = tokenizeCsv(await exported('edit'), ',').records;
    const [name, phone, zone] = ['User name', 'MiiTel Phone Enable', 'Time zone'].map((title) => header.indexOf(title));
    // Newest first: the fourth user stands in row 2, and is taken out.
    const edited = rows.slice(1).toReversed();
    edited[0] = (edited[0] ?? []).with(name ?? 0, '佐藤 花子').with(phone ?? 0, '1');
    edited[1] = (edited[1] ?? []).with(zone ?? 0, 'Manila').with(name ?? 0, '');
    const ready = await prepareUpdate(admin, writeCsv([header, ...edited]));
    expect(ready).toMatchObject({
      status: 'READY',
      userCount: 3,
      changeCount: 2,
      sameCount: 1,
      billingMonth: '2026-11',
    });
    expect(await differencesOf(admin, ready.id)).toEqual([
      '2: name User 1 → 佐藤 花子',
      '2: phoneEnable false → true',
      '3: timeZone Asia/Tokyo → Asia/Manila',
    ]);
    const used = before['PHONE'] ?? 0;
    expect(ready.seatChanges).toEqual([{ what: 'PHONE', before: used, after: used + 1, limit: 30 }]);
    expect(await seen(first)).toMatchObject({ name: 'User 1', version: 1 });

    const done = await carryOut(admin, ready);
    expect(done).toMatchObject({ status: 'COMPLETED', changedCount: 2, sameCount: 1, viewerCanUndo: true });
    expect(await seen(first)).toMatchObject({ name: '佐藤 花子', version: 2, permissions: { phoneEnable: true } });
    expect(await seen(second)).toMatchObject({ name: 'User 2', timeZone: 'Asia/Manila', version: 2 });
    expect(await seen(third)).toMatchObject({ version: 1 });
    expect(await loginIdsOf(admin, '藤 花')).toEqual([first]);
    expect((await seatsOf(admin))['PHONE']).toBe(used + 1);
    const { auditEntries } = await admin.ask(
      gql(
        `query BulkUpdateAuditEntries($id: ID!) { auditEntries(first: 1, filter: { targetId: $id }) { nodes { kind before after } } }`,
      ),
      { id: (await seen(first)).id },
    );
    expect(auditEntries.nodes).toMatchObject([
      {
        kind: 'USER_UPDATE',
        before: { name: 'User 1', phoneEnable: false },
        after: { name: '佐藤 花子', phoneEnable: true },
      },
    ]);
  });

  test('finds users whatever the case of their login IDs, and leaves the login ID as it is', async () => {
    const [loginId = ''] = await addUsers(1, 'Case');
    await doUpdate(admin, [{ loginId: loginId.toUpperCase(), locale: 'English' }]);
    expect(await seen(loginId)).toMatchObject({ locale: 'EN' });
    expect(await loginIdsOf(admin, 'case')).toEqual([loginId]);
  });

  test('is refused as a whole where it has passwords, or no login IDs', async () => {
    const passwords = await createUpdate(admin, updateCsv([{ loginId: ADMIN.loginId, password: 'Secret-99' }]));
    expect(passwords).toMatchObject({ status: 'INVALID', userCount: 1, refusedCount: 1, viewerCanCommit: false });
    expect(rowReasons(passwords)).toEqual([[1, 'password', 'PASSWORD_NOT_CHANGEABLE']]);
    expect(JSON.stringify(passwords)).not.toContain('Secret-99');
    expect(rowReasons(await createUpdate(admin, 'User name\nSato\n'))).toEqual([[1, 'loginId', 'MISSING_COLUMN']]);
  });
});

describe('the bytes of a file of changes', () => {
  const shiftJis = (text: string): Uint8Array => {
    const encoded = encodeCsvPart(text, 'SHIFT_JIS');
    if (!encoded.ok) throw new Error(encoded.characters.join());
    return encoded.bytes;
  };

  test('are read in their encoding, and a name that lost characters is refused unless it is the user’s own', async () => {
    const [a = '', b = '', c = ''] = await addUsers(3, 'bytes');
    await saveOne(b, { name: 'Why?' });
    const rows = [
      { loginId: a, name: '髙﨑 ①㈱' },
      { loginId: b, name: 'Why?' },
      { loginId: c, name: '?野 花子' },
    ];
    const bytes = shiftJis(updateCsv(rows));
    const { userBulkAction } = await askUpdate(admin, { bytes, encoding: 'SHIFT_JIS', delimiter: ',' });
    const looked = await bulkIn(admin, userBulkAction?.id ?? '', 'READY', 'INVALID');
    expect(looked).toMatchObject({ status: 'INVALID', changeCount: 1, sameCount: 1, refusedCount: 1 });
    expect(rowReasons(looked)).toEqual([[4, 'name', 'LOST_CHARACTER']]);
    expect(await differencesOf(admin, looked.id)).toEqual(['2: name User 1 → 髙﨑 ①㈱']);
  });

  test('may be a workbook; what is no file of users is named', async () => {
    const bytes = readFileSync(new URL('fixtures/libreoffice.xlsx', import.meta.url));
    const { userBulkAction } = await askUpdate(admin, { fileName: 'users.xlsx', bytes });
    expect(userBulkAction).toMatchObject({ status: 'INVALID', userCount: 3 });
    expect(userBulkAction && rowReasons(userBulkAction)).toEqual([[1, 'password', 'PASSWORD_NOT_CHANGEABLE']]);
    const { userErrors } = await askUpdate(admin, { bytes: Buffer.from('%PDF-1.7') });
    expect(userErrors).toEqual([{ code: 'UNREADABLE_FILE', message: expect.stringContaining('PDF') as string }]);
    const MUTATION =
      'mutation ($input: UserBulkUpdateCreateInput!) { userBulkUpdateCreate(input: $input) { userErrors { code } } }';
    const fileId = await uploadFile(admin, Buffer.from('a'));
    for (const input of [{}, { csv: 'a', fileId }, { csv: 'a', delimiter: '~' }])
      expect(await admin.fault(MUTATION, { input: { fileName: 'users', ...input } })).toBe('BAD_USER_INPUT');
  });
});

test('a file sent again under its idempotency key is the same action, and another file is refused', async () => {
  const [a = ''] = await addUsers(1, 'again');
  const input = { csv: updateCsv([{ loginId: a, name: 'Renamed' }]), idempotencyKey: 'again' };
  const answers = await Promise.all(Array.from({ length: 10 }, () => askUpdate(admin, input)));
  const [id = '', ...others] = new Set(answers.map(({ userBulkAction }) => userBulkAction?.id ?? ''));
  expect(others).toEqual([]);
  await carryOut(admin, await bulkIn(admin, id, 'READY'));
  expect((await askUpdate(admin, input)).userBulkAction).toMatchObject({ id, status: 'COMPLETED', changedCount: 1 });
  expect((await askUpdate(admin, { ...input, fileName: 'other.csv' })).userErrors).toMatchObject([
    { code: 'IDEMPOTENCY_KEY_REUSED' },
  ]);
  const another = await askUpdate(admin, { ...input, idempotencyKey: 'another' });
  expect(another.userBulkAction?.id).not.toBe(id);
});

describe('what speaks against a file', () => {
  test('is named by its row, and the others can go on without', async () => {
    const [a = '', b = '', c = '', d = ''] = await addUsers(4, 'rows', { phoneEnable: '1', monitoring: '1' });
    const refused = await prepareUpdate(admin, [
      { loginId: a, name: 'A' },
      { loginId: 'nobody@alpha.example', name: 'N', locale: 'fr' },
      { loginId: OTHER_ADMIN.loginId, name: 'O' },
      { loginId: a.toUpperCase(), name: 'AA' },
      { loginId: b, locale: 'fr', phoneEnable: '0' },
      { loginId: c, phoneEnable: '0' },
      { loginId: '', name: 'X' },
      { loginId: ADMIN.loginId, administrative: '0' },
      { loginId: d, name: 'User 4' },
    ]);
    expect(rowReasons(refused)).toEqual([
      [3, 'loginId', 'LOGIN_ID_UNKNOWN'],
      [3, 'locale', 'UNKNOWN_VALUE'],
      [4, 'loginId', 'LOGIN_ID_UNKNOWN'],
      [5, 'loginId', 'DUPLICATE_IN_FILE'],
      [6, 'locale', 'UNKNOWN_VALUE'],
      [6, 'monitoring', 'REQUIRES_PERMISSION'],
      [7, 'monitoring', 'REQUIRES_PERMISSION'],
      [8, 'loginId', 'REQUIRED'],
      [9, 'administrative', 'OWN_ACCOUNT'],
    ]);
    expect(refused).toMatchObject({ status: 'INVALID', userCount: 9, changeCount: 1, sameCount: 1, refusedCount: 7 });
    expect(refused.issues.nodes.map(({ loginId }) => loginId)).toContain(b);

    const rest = await prepareBulk(admin, { bulkActionId: refused.id }, { kind: 'UPDATE' });
    expect(rest).toMatchObject({ status: 'READY', userCount: 2, changeCount: 1, sameCount: 1 });
    expect(await differencesOf(admin, rest.id)).toEqual(['2: name User 1 → A']);
    await carryOut(admin, rest);
    expect(await seen(a)).toMatchObject({ name: 'A' });
    expect(await seen(c)).toMatchObject({ version: 1 });
  });

  test('are the seats that are not there, row by row; what others give back is free', async () => {
    const bots = await addUsers(2, 'bot', { meetingsEnable: '1', meetingsBot: '1' });
    const [a = '', b = '', c = ''] = await addUsers(3, 'want', { meetingsEnable: '1' });
    const wants = [a, b, c].map((loginId) => ({ loginId, meetingsBot: '1' }));
    const refused = await prepareUpdate(admin, [...wants, { loginId: bots[0] ?? '', meetingsBot: '0' }]);
    expect(rowReasons(refused)).toEqual([
      [3, 'meetingsBot', 'SERVICE_SEAT_LIMIT_REACHED'],
      [4, 'meetingsBot', 'SERVICE_SEAT_LIMIT_REACHED'],
    ]);
    expect(refused.seatChanges).toEqual([{ what: 'MEETINGS_BOT', before: 2, after: 4, limit: 2 }]);
    expect(refused).toMatchObject({ changeCount: 2, refusedCount: 2 });
    const rest = await prepareBulk(admin, { bulkActionId: refused.id }, { kind: 'UPDATE' });
    expect(await carryOut(admin, rest)).toMatchObject({ status: 'COMPLETED', changedCount: 2, seatChanges: [] });
    expect((await seatsOf(admin))['MEETINGS_BOT']).toBe(2);
  });

  test('is a service that is not subscribed, judged on the whole user; what is left of one goes off with any change', async () => {
    const other = await server.signedIn(OTHER_ADMIN);
    const { id } = await seen(OTHER_ADMIN.loginId, other);
    await server.app.operator.changeContract(server.beta.organizationId, { seats: { recPod: null, callCenter: null } });
    const on = await prepareUpdate(other, [{ loginId: OTHER_ADMIN.loginId, recPodEnable: '1' }]);
    expect(rowReasons(on)).toEqual([[2, 'recPodEnable', 'NOT_SUBSCRIBED']]);
    await server.app.database.query(`UPDATE users SET setting_call_center_administrative = TRUE WHERE id = '${id}'`);
    expect(await prepareUpdate(other, await exported('beta', other))).toMatchObject({ changeCount: 0, sameCount: 1 });
    const named = await prepareUpdate(other, [{ loginId: OTHER_ADMIN.loginId, name: 'B' }]);
    expect(await differencesOf(other, named.id)).toEqual([
      '2: name Beta administrator → B',
      '2: callCenterAdministrative true → false',
    ]);
    expect(await carryOut(other, named)).toMatchObject({ status: 'COMPLETED', changedCount: 1 });
  });
});

test('whoever was changed since the review is refused by name, and can be looked at again', async () => {
  const [a = '', b = ''] = await addUsers(2, 'since');
  const ready = await prepareUpdate(admin, [
    { loginId: a, name: 'File' },
    { loginId: b, timeZone: '3' },
  ]);
  await saveOne(b, { name: 'Colleague', timeZone: 'Asia/Singapore' });
  const failed = await carryOut(admin, ready);
  expect(failed).toMatchObject({ status: 'FAILED', changedCount: 0 });
  expect(reasonsOf(failed)).toEqual([[b, 'CHANGED_MEANWHILE']]);
  expect(rowReasons(failed)).toEqual([[3, null, 'CHANGED_MEANWHILE']]);
  expect(await seen(a)).toMatchObject({ name: 'User 1' });
  const again = await prepareBulk(admin, { bulkActionId: failed.id }, { kind: 'UPDATE' });
  expect(await differencesOf(admin, again.id)).toEqual([
    '2: name User 1 → File',
    '3: timeZone Asia/Singapore → Asia/Manila',
  ]);
  await carryOut(admin, again);
  expect(await seen(b)).toMatchObject({ name: 'Colleague', timeZone: 'Asia/Manila' });
});

test('a file is taken back for those whom nobody changed since, and forward again', async () => {
  const [a = '', b = '', c = ''] = await addUsers(3, 'back', { phoneEnable: '1' });
  const used = (await seatsOf(admin))['PHONE'] ?? 0;
  const done = await doUpdate(admin, [
    { loginId: a, name: 'New', phoneEnable: '0' },
    { loginId: b, phoneEnable: '0' },
    { loginId: c, name: 'User 3' },
  ]);
  await saveOne(b, { name: 'Later' });
  const refused = await prepareBulk(admin, { bulkActionId: done.id }, { kind: 'RESTORE' });
  expect(reasonsOf(refused)).toEqual([[b, 'CHANGED_MEANWHILE']]);
  const rest = await prepareBulk(admin, { bulkActionId: refused.id }, { kind: 'RESTORE' });
  expect(rest).toMatchObject({ kind: 'RESTORE', status: 'READY', userCount: 1, changeCount: 1 });
  const back = await carryOut(admin, rest);
  expect(await seen(a)).toMatchObject({ name: 'User 1', version: 3, permissions: { phoneEnable: true } });
  expect(await seen(b)).toMatchObject({ name: 'Later', permissions: { phoneEnable: false } });
  expect((await seatsOf(admin))['PHONE']).toBe(used - 1);
  await doBulk(admin, { bulkActionId: back.id }, { kind: 'RESTORE' });
  expect(await seen(a)).toMatchObject({ name: 'New', permissions: { phoneEnable: false } });
});

test('what becomes of each user is said by an earlier action of the organization, and by nothing else', async () => {
  const CREATE = gql(
    `mutation BulkUpdateUserBulkActionCreate($input: UserBulkActionCreateInput!) { userBulkActionCreate(input: $input) { userErrors { code } } }`,
  );
  const ready = await prepareUpdate(admin, [{ loginId: ADMIN.loginId, name: 'Admin' }]);
  const locale = await createBulk(admin, { matching: {} }, { kind: 'SET_LOCALE', locale: 'JA' });
  for (const [selection, kind] of [
    [{ matching: {} }, 'UPDATE'],
    [{ bulkActionId: locale.id }, 'UPDATE'],
    [{ bulkActionId: ready.id }, 'RESTORE'],
  ]) {
    expect(await admin.fault(CREATE, { input: { selection, action: { kind } } })).toBe('BAD_USER_INPUT');
  }
  const other = await server.signedIn(OTHER_ADMIN);
  const input = { selection: { bulkActionId: ready.id }, action: { kind: 'UPDATE' } } as const;
  expect(await other.ask(CREATE, { input })).toEqual({
    userBulkActionCreate: { userErrors: [{ code: 'BULK_ACTION_NOT_FOUND' }] },
  });
});

describe('at the same moment', () => {
  /** Signs in an administrator who was added, with a password of their own. */
  async function administrator(loginId: string): Promise<TestClient> {
    const client = await server.signedIn({ loginId, password: 'Xd2-bG6XxctN' });
    await client.call('passwordChange', { currentPassword: 'Xd2-bG6XxctN', newPassword: 'Own-password-1' });
    return client;
  }
  const ended = (id: string) =>
    expect
      .poll(
        async () =>
          (await server.app.database.query(`SELECT status FROM user_bulk_actions WHERE id = '${id}'`))[0]?.['status'],
        { timeout: 25_000 },
      )
      .not.toBe('COMMITTING');

  test('two files that each take the last seat: one does', async () => {
    const [a = '', b = ''] = await addUsers(2, 'last');
    await server.app.operator.changeContract(server.alpha.organizationId, { seats: { salesforce: 1 } });
    const mine = await prepareUpdate(admin, [{ loginId: a, salesforceEnable: '1' }]);
    const theirs = await prepareUpdate(admin, [{ loginId: b, salesforceEnable: '1' }]);
    await Promise.all([commitBulk(admin, mine.id), commitBulk(admin, theirs.id)]);
    const ends = [
      await bulkIn(admin, mine.id, 'COMPLETED', 'FAILED'),
      await bulkIn(admin, theirs.id, 'COMPLETED', 'FAILED'),
    ];
    expect(ends.map(({ status }) => status).toSorted()).toEqual(['COMPLETED', 'FAILED']);
    expect(ends.flatMap(rowReasons)).toEqual([[null, 'salesforceEnable', 'SERVICE_SEAT_LIMIT_REACHED']]);
    expect((await seatsOf(admin))['SALESFORCE']).toBe(1);
  });

  test('a file and an edit of the same user: the edit stays, or the file was first', async () => {
    const [a = ''] = await addUsers(1, 'beside');
    const ready = await prepareUpdate(admin, [{ loginId: a, timeZone: '3' }]);
    await Promise.all([commitBulk(admin, ready.id), saveOne(a, { name: 'Edited' })]);
    const { status } = await bulkIn(admin, ready.id, 'COMPLETED', 'FAILED');
    const { name, timeZone, version } = await seen(a);
    expect(version).toBe(2);
    expect([name, timeZone]).toEqual(status === 'COMPLETED' ? ['User 1', 'Asia/Manila'] : ['Edited', 'Asia/Tokyo']);
  });

  test('two administrators who demote each other by file: one is left', async () => {
    const [a = '', b = ''] = await addUsers(2, 'boss', { administrative: '1' });
    const [first, second] = [await administrator(a), await administrator(b)];
    const [ofFirst, ofSecond] = [
      await prepareUpdate(
        first,
        [ADMIN.loginId, b].map((loginId) => ({ loginId, administrative: '0' })),
      ),
      await prepareUpdate(
        second,
        [ADMIN.loginId, a].map((loginId) => ({ loginId, administrative: '0' })),
      ),
    ];
    await Promise.allSettled([commitBulk(first, ofFirst.id), commitBulk(second, ofSecond.id)]);
    await ended(ofFirst.id);
    await ended(ofSecond.id);
    const left = await server.app.database.query(
      `SELECT login_id FROM users WHERE setting_administrative = TRUE AND organization_id = '${server.alpha.organizationId}'`,
    );
    expect(left).toHaveLength(1);
    expect([a, b]).toContain(left[0]?.['login_id']);
  });
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
