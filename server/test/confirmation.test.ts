import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commitBulk, prepareBulk, prepareUpdate, bulkIn } from './bulkActions.ts';
import { createImport, csvOf, importIn, someUsers } from './imports.ts';
import { addUser, newUser as made } from './factories/users.ts';
import type { Calls, UserCreateInput } from './generated.ts';
import { gql } from './gql.ts';
import type { InputOf, TestClient } from './testClient.ts';
import { ADMIN, TestServer } from './testServer.ts';
import { addedBy, undo } from './undos.ts';

const MINUTE = 60_000;
let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
});
beforeEach(async () => {
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const call = <Name extends keyof Calls>(name: Name, input: InputOf<Name>) => admin.call(name, input);
const codes = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);
const confirm = (password: string = ADMIN.password) => call('sessionConfirm', { password });

/** Until the password that was given at the sign-in no longer counts, but the session does. */
const wait = (): void => server.clock.advance(10 * MINUTE + 1);

let counter = 0;
/** A user's ID, added with what is given while nothing has to be confirmed. */
async function added(more: Partial<UserCreateInput> = {}): Promise<{ id: string; loginId: string }> {
  await confirm();
  const { id, loginId } = await addUser(admin, more);
  return { id, loginId };
}
const newUser = (privileges?: UserCreateInput['privileges']): UserCreateInput =>
  made({ loginId: `new${(counter += 1)}@alpha.example`, name: 'N', privileges, permissions: { phoneEnable: true } });
const ADMINISTRATIVE = { privileges: { administrative: true } };

/** All that a refused request could have left behind, but for the refusal itself there is none. */
const state = async (): Promise<string> => {
  const { database } = server.app;
  const rows = await Promise.all(
    ['users', 'seat_movements', 'audit_entries', 'staged_work_requests'].map((table) =>
      database.query(`SELECT COUNT(*) AS n FROM ${table}`),
    ),
  );
  const states = ['user_imports', 'user_bulk_actions'].map((table) => `SELECT id, status AS state FROM ${table}`);
  const each = `SELECT id, version AS state FROM users UNION ALL ${states.join(' UNION ALL ')} ORDER BY id`;
  return JSON.stringify([rows, await database.query(each)]);
};

/** What comes of asking for something once the password no longer counts, and again after it was given. */
async function outcomeOf(ask: () => Promise<readonly string[]>) {
  wait();
  const before = await state();
  const first = await ask();
  const changed = (await state()) !== before;
  await confirm();
  return { first, changed, afterwards: await ask() };
}
const CONFIRMED = { first: ['REAUTHENTICATION_REQUIRED'], changed: false, afterwards: [] };

describe('the own password is asked for again', { timeout: 120_000 }, () => {
  test.each([{ administrative: true }, { monitoring: true }])('to add a user with %j', async (privileges) => {
    const given = newUser(privileges);
    expect(await outcomeOf(async () => codes(await call('userCreate', given)))).toEqual(CONFIRMED);
  });

  test.each([{ administrative: true }, { monitoring: true }])('to give someone %j', async (privileges) => {
    const { id } = await added({ permissions: { phoneEnable: true } });
    expect(await outcomeOf(async () => codes(await call('userUpdate', { id, version: 1, privileges })))).toEqual(
      CONFIRMED,
    );
  });

  test('to change a login ID', async () => {
    const { id } = await added();
    const loginId = `other${(counter += 1)}@alpha.example`;
    expect(await outcomeOf(async () => codes(await call('userUpdate', { id, version: 1, loginId })))).toEqual(
      CONFIRMED,
    );
  });

  test('to delete an administrator', async () => {
    const { id, loginId } = await added(ADMINISTRATIVE);
    expect(await outcomeOf(async () => codes(await call('userDelete', { id, loginId })))).toEqual(CONFIRMED);
  });

  test('to delete several users among whom an administrator is', async () => {
    const ids = [(await added()).id, (await added(ADMINISTRATIVE)).id];
    const action = await prepareBulk(admin, { ids }, { kind: 'DELETE' });
    expect(await outcomeOf(async () => codes(await commitBulk(admin, action.id, '2')))).toEqual(CONFIRMED);
    expect((await bulkIn(admin, action.id, 'COMPLETED')).changedCount).toBe(2);
  });

  test('to give a privilege to several users', async () => {
    const ids = [(await added()).id, (await added()).id];
    const action = await prepareBulk(admin, { ids }, { kind: 'SET_PERMISSION', ...ADMINISTRATIVE });
    expect(await outcomeOf(async () => codes(await commitBulk(admin, action.id)))).toEqual(CONFIRMED);
    await bulkIn(admin, action.id, 'COMPLETED');
  });

  test('to give a privilege by a file, or to undo that one was taken by a file', async () => {
    const { loginId } = await added();
    const csv = (value: string) => `Login ID,Administrative privileges\r\n${loginId},${value}\r\n`;
    const give = await prepareUpdate(admin, csv('1'));
    expect(await outcomeOf(async () => codes(await commitBulk(admin, give.id)))).toEqual(CONFIRMED);
    await bulkIn(admin, give.id, 'COMPLETED');
    const take = await prepareUpdate(admin, csv('0'));
    await commitBulk(admin, take.id);
    await bulkIn(admin, take.id, 'COMPLETED');
    const back = await prepareBulk(admin, { bulkActionId: take.id }, { kind: 'RESTORE' });
    expect(await outcomeOf(async () => codes(await commitBulk(admin, back.id)))).toEqual(CONFIRMED);
    await bulkIn(admin, back.id, 'COMPLETED');
  });

  test.each([{ administrative: '1' }, { monitoring: '1', phoneEnable: '1' }])(
    'to add the users of a file among whom one has %j, under the same idempotency key',
    async (privilege) => {
      const prefix = `import${(counter += 1)}`;
      const users = someUsers(3, prefix);
      const file = csvOf(users.map((user, i) => (i === 1 ? { ...user, ...privilege } : user)));
      const { id } = await createImport(admin, file);
      await importIn(admin, id, 'READY');
      const input = { id, idempotencyKey: prefix };
      expect(await outcomeOf(async () => codes(await call('userImportCommit', input)))).toEqual(CONFIRMED);
      expect((await importIn(admin, id, 'COMPLETED')).addedCount).toBe(3);
      expect(codes(await call('userImportCommit', input))).toEqual([]);
    },
  );

  test('to undo an import that added an administrator', async () => {
    const id = await addedBy(admin, someUsers(1, `undo${(counter += 1)}`, { administrative: '1' }));
    expect(await outcomeOf(async () => codes(await undo(admin, id, 1)))).toEqual(CONFIRMED);
  });
});

test('it is not asked for where nothing of that kind is done', { timeout: 120_000 }, async () => {
  const { id, loginId } = await added(ADMINISTRATIVE);
  const plain = await added();
  wait();
  expect(codes(await call('userCreate', newUser()))).toEqual([]);
  expect(codes(await call('userUpdate', { id, version: 1, name: 'B', loginId: loginId.toUpperCase() }))).toEqual([]);
  expect(codes(await call('userUpdate', { id, version: 2, privileges: { administrative: true } }))).toEqual([]);
  expect(codes(await call('userUpdate', { id, version: 2, privileges: { administrative: false } }))).toEqual([]);
  expect(codes(await call('userDelete', { ...plain }))).toEqual([]);
  expect(codes(await call('userDelete', { id, loginId }))).toEqual([]);
  const others = await prepareBulk(admin, { matching: { search: 'new' } }, { kind: 'SET_LOCALE', locale: 'JA' });
  expect(codes(await commitBulk(admin, others.id))).toEqual([]);
  await bulkIn(admin, others.id, 'COMPLETED');
  const { id: importId } = await createImport(admin, csvOf(someUsers(1, 'plain')));
  expect(codes(await call('userImportCommit', { id: importId }))).toEqual([]);
  await importIn(admin, importId, 'COMPLETED');
});

describe('a password that was given', () => {
  const GIVE = async (): Promise<string[]> => codes(await call('userCreate', newUser({ administrative: true })));

  test('counts for ten minutes from the sign-in, and from each time on', async () => {
    server.clock.advance(10 * MINUTE);
    expect(await GIVE()).toEqual([]);
    server.clock.advance(1);
    expect(await GIVE()).toEqual(['REAUTHENTICATION_REQUIRED']);
    await confirm();
    server.clock.advance(10 * MINUTE);
    expect(await GIVE()).toEqual([]);
  });

  test('says until when it counts, and counts in its own session only', async () => {
    const other = await server.signedIn();
    wait();
    const { confirmedUntil } = await other.call('sessionConfirm', { password: ADMIN.password });
    expect(Date.parse(confirmedUntil ?? '') - server.clock.now().getTime()).toBe(10 * MINUTE);
    expect(await GIVE()).toEqual(['REAUTHENTICATION_REQUIRED']);
  });

  test('to change it counts too', async () => {
    wait();
    const input = { currentPassword: ADMIN.password, newPassword: 'Walking-home-2' };
    expect(codes(await call('passwordChange', input))).toEqual([]);
    expect(await GIVE()).toEqual([]);
    expect(
      codes(await call('passwordChange', { currentPassword: 'Walking-home-2', newPassword: ADMIN.password })),
    ).toEqual([]);
  });

  test('in the future, by a clock that was set back since, does not count', async () => {
    server.clock.advance(2 * MINUTE);
    await confirm();
    server.clock.advance(-MINUTE);
    expect(await GIVE()).toEqual([]);
    server.clock.advance(-1);
    expect(await GIVE()).toEqual(['REAUTHENTICATION_REQUIRED']);
    server.clock.advance(2 * MINUTE);
  });

  test('and was wrong is refused, counted, recorded, and confirms nothing', async () => {
    wait();
    const wrong = await confirm('Wrong-password-1');
    expect(wrong.userErrors).toMatchObject([
      { code: 'PASSWORD_INCORRECT', field: 'password', message: 'The current password is wrong.' },
    ]);
    expect(await GIVE()).toEqual(['REAUTHENTICATION_REQUIRED']);
    for (let i = 0; i < 4; i += 1) await confirm('Wrong-password-1');
    expect(codes(await confirm())).toEqual(['TOO_MANY_ATTEMPTS']);
    // Whoever guesses in one session keeps the user from neither another one nor the sign-in.
    expect(await server.client().signIn(ADMIN.loginId, ADMIN.password)).toEqual([]);
    server.clock.advance(MINUTE);
    expect(codes(await confirm())).toEqual([]);
    const { auditEntries } = await admin.ask(
      gql(
        `query ConfirmationAuditEntries { auditEntries(first: 8, filter: { kind: [SESSION_CONFIRM, SESSION_CONFIRM_REFUSED] }) { nodes { kind after } } }`,
      ),
    );
    const [last, stopped, before] = auditEntries.nodes;
    expect([last?.kind, stopped?.kind, before?.kind]).toEqual([
      'SESSION_CONFIRM',
      'SESSION_CONFIRM_REFUSED',
      'SESSION_CONFIRM_REFUSED',
    ]);
    expect(JSON.stringify([stopped?.after, before?.after])).toMatch(/TOO_MANY_ATTEMPTS.*PASSWORD_INCORRECT/);
    expect(JSON.stringify(auditEntries)).not.toContain('Wrong-password-1');
  });
});
