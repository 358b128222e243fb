import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seatsOf } from './imports.ts';
import { TEMPORARY, chooseOwn, newUser } from './factories/users.ts';
import type { ChangedUserFragment, UserCreateInput } from './generated.ts';
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

gql(`fragment ChangedUser on User {
  id loginId name version status permissions { phoneEnable }
  viewerCan { update demote activate deactivate resetPassword delete }
}`);
type View = ChangedUserFragment;

let made = 0;
const PASSWORD = 'Own-password-1';

/** Adds a user to Alpha who has chosen a password already. */
async function addUser(more: Partial<UserCreateInput> = {}): Promise<View> {
  made += 1;
  const loginId = `changed${made}@alpha.example`;
  const { user } = await admin.call('userCreate', newUser({ loginId, name: `Changed ${made}`, ...more }));
  if (!user) throw new Error('The user was not added');
  await chooseOwn(await server.signedIn({ loginId, password: TEMPORARY }), PASSWORD);
  return user;
}

const codes = (payload: { readonly userErrors: readonly { readonly code: string }[] }): string[] =>
  payload.userErrors.map((error) => error.code);
const read = async (id: string): Promise<View | null> =>
  (await admin.ask(gql(`query ChangedUserLook($id: ID!) { user(id: $id) { ...ChangedUser } }`), { id })).user;
const viewerOf = async (client: TestClient): Promise<unknown> =>
  (await client.ask(gql(`query ViewerId { viewer { id } }`))).viewer;

describe('a change', () => {
  test('is saved with its seats and its audit entry, before and after', async () => {
    const user = await addUser();
    const before = await seatsOf(admin);
    const saved = await admin.call('userUpdate', {
      id: user.id,
      version: user.version,
      name: ' New name ',
      permissions: { phoneEnable: true },
    });
    expect(saved).toMatchObject({
      user: { name: 'New name', loginId: user.loginId, version: user.version + 1, permissions: { phoneEnable: true } },
      seatChanges: [{ what: 'PHONE', before: before['PHONE'], after: (before['PHONE'] ?? 0) + 1 }],
      userErrors: [],
    });
    const { auditEntries } = await admin.ask(
      gql(
        `query UserChangeAuditEntries($id: ID) { auditEntries(filter: { kind: [USER_UPDATE], targetId: $id }) { nodes { before after } } }`,
      ),
      { id: user.id },
    );
    expect(auditEntries.nodes).toEqual([
      {
        before: expect.objectContaining({ name: user.name, phoneEnable: false }) as unknown,
        after: expect.objectContaining({ name: 'New name', phoneEnable: true }) as unknown,
      },
    ]);
    const back = await admin.call('userUpdate', {
      id: user.id,
      version: user.version + 1,
      permissions: { phoneEnable: false },
    });
    expect(back.userErrors).toEqual([]);
    expect(await seatsOf(admin)).toEqual(before);
  });

  test('that changes nothing leaves no version, no entry, and nothing that an undo would keep', async () => {
    const { id, version, name, loginId } = await addUser();
    const entries = async () =>
      (
        await admin.ask(
          gql(`query EntriesAbout($id: ID) { auditEntries(first: 1, filter: { targetId: $id }) { totalCount } }`),
          { id },
        )
      ).auditEntries.totalCount;
    const before = await entries();
    const same = await admin.call('userUpdate', { id, version, name, loginId, permissions: { phoneEnable: false } });
    expect(codes(same)).toEqual([]);
    expect(same.user?.version).toBe(version);
    expect(await entries()).toBe(before);
  });

  test('does not overwrite what someone else saved meanwhile, and shows theirs', async () => {
    const user = await addUser();
    await admin.call('userUpdate', { id: user.id, version: user.version, name: 'Theirs' });
    const mine = await admin.call('userUpdate', { id: user.id, version: user.version, name: 'Mine' });
    expect(codes(mine)).toEqual(['CHANGED_MEANWHILE']);
    expect(mine.user).toMatchObject({ name: 'Theirs', version: user.version + 1 });
  });

  test('of two who save at once lets one win', async () => {
    const user = await addUser();
    const both = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        admin.call('userUpdate', { id: user.id, version: user.version, name: `Racer ${i}` }),
      ),
    );
    expect(both.filter((payload) => payload.userErrors.length === 0)).toHaveLength(1);
    expect((await read(user.id))?.version).toBe(user.version + 1);
  });

  test.each([
    [{ loginId: ADMIN.loginId }, 'LOGIN_ID_TAKEN', 'loginId'],
    [{ loginId: 'nobody' }, 'INVALID_FORMAT', 'loginId'],
    [{ name: '' }, 'REQUIRED', 'name'],
    [{ timeZone: 'Europe/Berlin' }, 'UNKNOWN_VALUE', 'timeZone'],
    [{ privileges: { monitoring: true } }, 'REQUIRES_PERMISSION', 'monitoring'],
  ])('is refused in words: %o', async (changes, code, field) => {
    const user = await addUser();
    const { userErrors } = await admin.call('userUpdate', { id: user.id, version: user.version, ...changes });
    expect(userErrors).toMatchObject([{ code, field }]);
    expect(await read(user.id)).toMatchObject({ version: user.version });
  });
});

describe('a session', () => {
  let user: View;
  let theirs: TestClient;
  beforeEach(async () => {
    user = await addUser({ privileges: { administrative: true } });
    theirs = await server.signedIn({ loginId: user.loginId, password: PASSWORD });
  });

  test('ends with deactivation, which keeps the seat, and signing in works again after activation', async () => {
    const before = await seatsOf(admin);
    expect((await admin.call('userDeactivate', { id: user.id })).user?.status).toBe('DEACTIVATED');
    expect(await viewerOf(theirs)).toBeNull();
    expect(await seatsOf(admin)).toEqual(before);
    expect((await server.client().signIn(user.loginId, PASSWORD)).map((error) => error.code)).toEqual([
      'INVALID_CREDENTIALS',
    ]);
    expect((await admin.call('userActivate', { id: user.id })).user?.status).toBe('ACTIVE');
    expect(await viewerOf(theirs)).toBeNull();
    expect(await server.client().signIn(user.loginId, PASSWORD)).toEqual([]);
  });

  test('ends with a new temporary password', async () => {
    expect(codes(await admin.call('userPasswordReset', { id: user.id, password: 'simple' }))).toEqual(['TOO_SHORT']);
    await admin.call('userPasswordReset', { id: user.id, password: 'Temporary-2' });
    expect(await viewerOf(theirs)).toBeNull();
    const again = await server.signedIn({ loginId: user.loginId, password: 'Temporary-2' });
    expect(await again.fault('{ contract { billingMonth } }')).toBe('PASSWORD_CHANGE_REQUIRED');
  });

  test('is no administrator’s any more after demotion', async () => {
    expect(await theirs.fault('{ contract { billingMonth } }')).toBeUndefined();
    await admin.call('userUpdate', { id: user.id, version: user.version, privileges: { administrative: false } });
    expect(await theirs.fault('{ contract { billingMonth } }')).toBe('FORBIDDEN');
  });

  test('of a deleted user is answered like a stranger’s, under many requests at once', async () => {
    const asked = Array.from({ length: 50 }, () => theirs.send('{ contract { billingMonth } }'));
    await admin.call('userDelete', { id: user.id, loginId: user.loginId });
    await Promise.all(asked);
    const after = await Promise.all(Array.from({ length: 20 }, () => theirs.fault('{ contract { billingMonth } }')));
    expect(new Set(after)).toEqual(new Set(['UNAUTHENTICATED']));
  });
});

describe('deletion', () => {
  test('asks for the login ID, frees it and the seats at once, and is told in the audit log', async () => {
    const before = await seatsOf(admin);
    const user = await addUser({ permissions: { phoneEnable: true } });
    const wrong = await admin.call('userDelete', { id: user.id, loginId: 'someone@else.example' });
    expect(wrong.userErrors).toMatchObject([{ code: 'CONFIRMATION_MISMATCH', field: 'loginId' }]);
    const done = await admin.call('userDelete', { id: user.id, loginId: user.loginId.toUpperCase() });
    expect(done).toMatchObject({ deletedUserId: user.id, userErrors: [] });
    expect(await seatsOf(admin)).toEqual(before);
    expect(await read(user.id)).toBeNull();
    expect(codes(await admin.call('userDelete', { id: user.id, loginId: user.loginId }))).toEqual(['USER_NOT_FOUND']);
    const again = await admin.call('userCreate', {
      loginId: user.loginId,
      name: 'Again',
      password: 'Temporary-1',
      locale: 'EN',
      timeZone: 'Asia/Tokyo',
    });
    expect(again.userErrors).toEqual([]);
  });
});

describe('the last administrator', () => {
  test('is never lost: nobody does it to themselves', async () => {
    const { viewer } = await admin.ask(gql(`query ChangedUserViewer { viewer { ...ChangedUser } }`));
    if (!viewer) throw new Error('Nobody is signed in');
    expect(viewer.viewerCan).toMatchObject({
      update: true,
      demote: false,
      deactivate: false,
      resetPassword: false,
      delete: false,
    });
    const { id, version, loginId } = viewer;
    expect(codes(await admin.call('userDeactivate', { id }))).toEqual(['OWN_ACCOUNT']);
    expect(codes(await admin.call('userDelete', { id, loginId }))).toEqual(['OWN_ACCOUNT']);
    expect(codes(await admin.call('userUpdate', { id, version, privileges: { administrative: false } }))).toEqual([
      'OWN_ACCOUNT',
    ]);
  });

  test('is never lost when two administrators take it from each other at once', async () => {
    for (let round = 0; round < 6; round += 1) {
      const [one, two] = [
        await addUser({ privileges: { administrative: true } }),
        await addUser({ privileges: { administrative: true } }),
      ];
      const clients = [
        await server.signedIn({ loginId: one.loginId, password: PASSWORD }),
        await server.signedIn({ loginId: two.loginId, password: PASSWORD }),
      ] as const;
      // Alpha's other administrators step aside, so that these two are the only ones.
      await server.app.database.query(`UPDATE users SET deactivated_at = 1 WHERE id NOT IN ('${one.id}', '${two.id}')`);
      const attack = (client: TestClient, target: View) =>
        [
          () =>
            client.send(
              'mutation ($input: UserDeactivateInput!) { userDeactivate(input: $input) { userErrors { code } } }',
              { input: { id: target.id } },
            ),
          () =>
            client.send('mutation ($input: UserDeleteInput!) { userDelete(input: $input) { userErrors { code } } }', {
              input: { id: target.id, loginId: target.loginId },
            }),
          () =>
            client.send('mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { userErrors { code } } }', {
              input: { id: target.id, version: target.version, privileges: { administrative: false } },
            }),
        ][round % 3]?.();
      await Promise.all([attack(clients[0], two), attack(clients[1], one)]);
      const [left] = await server.app.database.query(
        `SELECT COUNT(*) AS administrators FROM users WHERE organization_id = '${server.alpha.organizationId}' AND setting_administrative = 1 AND deactivated_at IS NULL`,
      );
      expect(Number(left?.['administrators'])).toBe(1);
      await server.app.database.query(`UPDATE users SET deactivated_at = NULL WHERE login_id LIKE 'admin@%'`);
      for (const { id, loginId } of [one, two]) await admin.call('userDelete', { id, loginId });
    }
  });
});

test('another organization can change nobody', async () => {
  const user = await addUser();
  const other = await server.signedIn(OTHER_ADMIN);
  expect(codes(await other.call('userUpdate', { id: user.id, version: user.version, name: 'Taken' }))).toEqual([
    'USER_NOT_FOUND',
  ]);
  expect(codes(await other.call('userDeactivate', { id: user.id }))).toEqual(['USER_NOT_FOUND']);
  expect(codes(await other.call('userActivate', { id: user.id }))).toEqual(['USER_NOT_FOUND']);
  expect(codes(await other.call('userPasswordReset', { id: user.id, password: 'Temporary-2' }))).toEqual([
    'USER_NOT_FOUND',
  ]);
  expect(codes(await other.call('userDelete', { id: user.id, loginId: user.loginId }))).toEqual(['USER_NOT_FOUND']);
  expect(await read(user.id)).toMatchObject({ name: user.name, version: user.version, status: 'ACTIVE' });
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
