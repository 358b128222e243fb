import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { doBulk, doUpdate, prepareBulk } from './bulkActions.ts';
import { commitImport, createImport, csvOf, importIn, loginIdsOf, seatsOf } from './imports.ts';
import { addUser } from './factories/users.ts';
import type { Calls, UserBulkActionInput, UserUpdateInput } from './generated.ts';
import { BEHIND_PROXY, codesFrom } from './signIns.ts';
import { gql } from './gql.ts';
import type { InputOf, TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

const PASSWORD = 'Walking-home-1';
const SECOND = 'Kestrel-7-hills';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: BEHIND_PROXY });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

/** A user with a password of their own, signed in twice, against whom somebody guesses. */
interface Subject {
  readonly id: string;
  readonly loginId: string;
  /** In which the user acts. */
  readonly own: TestClient;
  readonly other: TestClient;
}

let made = 0;
let subject: Subject;
beforeEach(async () => {
  made += 1;
  const loginId = `subject${made}@alpha.example`;
  const { id } = await addUser(admin, { loginId });
  const own = await server.signedIn({ loginId, password: 'Temporary-1' });
  await call(own, 'passwordChange', { currentPassword: 'Temporary-1', newPassword: PASSWORD });
  await call(admin, 'userUpdate', { id, version: 1, permissions: { phoneEnable: true } });
  await server.app.database.query('DELETE FROM sign_in_attempts');
  await codesFrom(server.client(), { loginId, password: 'Guess-Guess-1', from: '192.0.2.9' });
  subject = { id, loginId, own, other: await server.signedIn({ loginId, password: PASSWORD }) };
  // A success takes back what was counted, so the guess comes after it.
  await codesFrom(server.client(), { loginId, password: 'Guess-Guess-1', from: '192.0.2.9' });
});

/** Calls a mutation that must succeed. */
async function call<Name extends keyof Calls>(client: TestClient, name: Name, input: InputOf<Name>): Promise<void> {
  const { userErrors } = await client.call(name, input);
  expect(userErrors).toEqual([]);
}

const KINDS = ['CREATE', 'UPDATE', 'ACTIVATE', 'DEACTIVATE', 'DELETE', 'PASSWORD_RESET'].map((kind) => `USER_${kind}`);

const count = async (what: string): Promise<number> =>
  Number((await server.app.database.query(`SELECT COUNT(*) AS n FROM ${what}`))[0]?.['n']);

const isSignedIn = async (client: TestClient): Promise<boolean> =>
  (await client.ask(gql(`query ViewerId { viewer { id } }`))).viewer !== null;

/** What a change of users is told by. */
async function traces() {
  const [directory] = await server.app.database.query(
    `SELECT version FROM user_directories WHERE organization_id = '${server.alpha.organizationId}'`,
  );
  const kinds = [...KINDS, 'PASSWORD_CHANGE'].map((kind) => `'${kind}'`).join();
  const entries = await server.app.database.query(
    `SELECT kind FROM audit_entries WHERE kind IN (${kinds}) AND organization_id = '${server.alpha.organizationId}' ORDER BY sequence`,
  );
  const { USERS: users = 0, PHONE: phone = 0 } = await seatsOf(admin);
  return {
    sessions: [await isSignedIn(subject.own), await isSignedIn(subject.other)],
    attempts: (await count('sign_in_attempts WHERE login_id_hash IS NOT NULL')) > 0 ? 'kept' : 'forgotten',
    seats: { users, phone },
    entries: entries.map((row) => String(row['kind'])),
    listVersion: Number(directory?.['version']),
  };
}

/** What differs after something was done. */
async function tracesOf(work: () => Promise<unknown>) {
  const before = await traces();
  await work();
  const after = await traces();
  return {
    ...after,
    seats: { users: after.seats.users - before.seats.users, phone: after.seats.phone - before.seats.phone },
    entries: after.entries.slice(before.entries.length),
    newListVersions: after.listVersion - before.listVersion,
    listVersion: undefined,
  };
}

type Act = () => Promise<unknown>;

interface Way {
  /** Prepares what is not looked at, and returns what is. */
  readonly way: (subject: Subject) => Act | Promise<Act>;
  readonly entries: readonly string[];
  /** Which sessions are left: the one in which the user acts, and another. */
  readonly sessions?: readonly [boolean, boolean];
  readonly attempts?: 'kept' | 'forgotten';
  readonly seats?: { readonly users: number; readonly phone: number };
  readonly newListVersions?: number;
  /** What finds the user now, and what does not any more. */
  readonly found?: string;
  readonly lost?: string;
}

const NO_SEATS = { users: 0, phone: 0 };
const ENDED = [false, false] as const;

const update =
  (changes: Partial<UserUpdateInput>) =>
  ({ id }: Subject): Act =>
  () =>
    call(admin, 'userUpdate', { id, version: 2, ...changes });

const bulk =
  (action: UserBulkActionInput) =>
  ({ id }: Subject): Act =>
  () =>
    doBulk(admin, { ids: [id] }, action);

const imported = async (loginId: string): Promise<string> => {
  const { id } = await createImport(admin, csvOf([{ loginId, name: 'Imported', phoneEnable: '1' }]));
  await importIn(admin, id, 'READY');
  return id;
};

const added = async (id: string): Promise<void> => {
  await commitImport(admin, id);
  await importIn(admin, id, 'COMPLETED');
};

const WAYS: Readonly<Record<string, Way>> = {
  'userUpdate of the name': {
    way: update({ name: 'Zelda' }),
    entries: ['USER_UPDATE'],
    found: 'zelda',
    lost: 'someone',
  },
  'userUpdate of a permission': {
    way: update({ permissions: { phoneEnable: false } }),
    entries: ['USER_UPDATE'],
    seats: { users: 0, phone: -1 },
  },
  'userUpdate of the login ID': {
    way: (user) => update({ loginId: `renamed-${user.loginId}` })(user),
    entries: ['USER_UPDATE'],
    attempts: 'forgotten',
    found: 'renamed-',
  },
  userDeactivate: {
    way:
      ({ id }) =>
      () =>
        call(admin, 'userDeactivate', { id }),
    entries: ['USER_DEACTIVATE'],
    sessions: ENDED,
  },
  userActivate: {
    way: async ({ id }) => {
      await call(admin, 'userDeactivate', { id });
      return () => call(admin, 'userActivate', { id });
    },
    entries: ['USER_ACTIVATE'],
    sessions: ENDED,
  },
  userPasswordReset: {
    way:
      ({ id }) =>
      () =>
        call(admin, 'userPasswordReset', { id, password: SECOND }),
    entries: ['USER_PASSWORD_RESET'],
    sessions: ENDED,
    attempts: 'forgotten',
    newListVersions: 0,
  },
  userDelete: {
    way:
      ({ id, loginId }) =>
      () =>
        call(admin, 'userDelete', { id, loginId }),
    entries: ['USER_DELETE'],
    sessions: ENDED,
    attempts: 'forgotten',
    seats: { users: -1, phone: -1 },
    lost: 'subject',
  },
  passwordChange: {
    way:
      ({ own }) =>
      () =>
        call(own, 'passwordChange', { currentPassword: PASSWORD, newPassword: SECOND }),
    entries: ['PASSWORD_CHANGE'],
    sessions: [true, false],
    newListVersions: 0,
  },
  viewerUpdate: {
    way:
      ({ own }) =>
      () =>
        call(own, 'viewerUpdate', { timeZone: 'Asia/Manila' }),
    entries: ['USER_UPDATE'],
  },
  'an operator’s reset': {
    way: async ({ id, loginId }) => {
      await call(admin, 'userDeactivate', { id });
      const { organizationId } = server.alpha;
      return () => server.app.operator.resetAdministrator({ organizationId, loginId, password: SECOND, grant: true });
    },
    entries: ['USER_ACTIVATE', 'USER_UPDATE', 'USER_PASSWORD_RESET'],
    sessions: ENDED,
    attempts: 'forgotten',
    newListVersions: 2,
  },
  'a bulk action that deactivates': {
    way: bulk({ kind: 'DEACTIVATE' }),
    entries: ['USER_DEACTIVATE'],
    sessions: ENDED,
  },
  'a bulk action that takes a permission': {
    way: bulk({ kind: 'SET_PERMISSION', permissions: { phoneEnable: false } }),
    entries: ['USER_UPDATE'],
    seats: { users: 0, phone: -1 },
  },
  'a bulk action that deletes': {
    way: bulk({ kind: 'DELETE' }),
    entries: ['USER_DELETE'],
    sessions: ENDED,
    attempts: 'forgotten',
    seats: { users: -1, phone: -1 },
    lost: 'subject',
  },
  'a file of changes': {
    way:
      ({ loginId }) =>
      () =>
        doUpdate(admin, [{ loginId, name: 'Ottilie' }]),
    entries: ['USER_UPDATE'],
    found: 'ottilie',
    lost: 'someone',
  },
  'a file of changes, taken back': {
    way: async ({ loginId }) => {
      const { id } = await doUpdate(admin, [{ loginId, name: 'Ottilie' }]);
      return () => doBulk(admin, { bulkActionId: id }, { kind: 'RESTORE' });
    },
    entries: ['USER_UPDATE'],
    found: 'someone',
    lost: 'ottilie',
  },
  userCreate: {
    way: () => () => addUser(admin, { loginId: `created${made}@alpha.example` }),
    entries: ['USER_CREATE'],
    seats: { users: 1, phone: 0 },
    found: 'created',
  },
  'the commit of an import': {
    way: async () => {
      const id = await imported(`imported${made}@alpha.example`);
      return () => added(id);
    },
    entries: ['USER_CREATE'],
    seats: { users: 1, phone: 1 },
    found: 'imported',
  },
  'the undo of an import': {
    way: async () => {
      const id = await imported(`undone${made}@alpha.example`);
      await added(id);
      return () => call(admin, 'userImportUndo', { id });
    },
    entries: ['USER_DELETE'],
    seats: { users: -1, phone: -1 },
    lost: 'undone',
  },
};

describe.each(Object.entries(WAYS))('%s', (_, { way, found, lost, ...expected }) => {
  test('ends sessions, forgets attempts, moves seats, is recorded and found as it should', async () => {
    const act = await way(subject);
    // Only what belongs to this round is searched.
    const searched = (text: string): Promise<string[]> => loginIdsOf(admin, text);
    const isOfRound = (loginId: string): boolean => loginId.endsWith(`${made}@alpha.example`);
    expect(await tracesOf(act)).toEqual({
      sessions: expected.sessions ?? [true, true],
      attempts: expected.attempts ?? 'kept',
      seats: expected.seats ?? NO_SEATS,
      entries: expected.entries,
      newListVersions: expected.newListVersions ?? 1,
    });
    if (found !== undefined) expect((await searched(found)).filter(isOfRound)).toHaveLength(1);
    if (lost !== undefined) expect((await searched(lost)).filter(isOfRound)).toEqual([]);
  });
});

describe('a change that changes nothing', () => {
  const unchanged = { entries: [], newListVersions: 0, seats: NO_SEATS };

  test.each([
    ['userUpdate with the same values', update({ name: 'Someone', locale: 'EN', permissions: { phoneEnable: true } })],
    [
      'userActivate of an active user',
      ({ id }: Subject) =>
        () =>
          call(admin, 'userActivate', { id }),
    ],
    [
      'viewerUpdate with the same values',
      ({ own }: Subject) =>
        () =>
          call(own, 'viewerUpdate', { locale: 'EN' }),
    ],
  ])('%s leaves the version of the user and of the list', async (_, way) => {
    expect(await tracesOf(way(subject))).toMatchObject({ ...unchanged, sessions: [true, true], attempts: 'kept' });
    expect(await count(`users WHERE id = '${subject.id}' AND version = 2`)).toBe(1);
  });

  test('deactivates nobody twice', async () => {
    const { id } = subject;
    await call(admin, 'userDeactivate', { id });
    expect(await tracesOf(() => call(admin, 'userDeactivate', { id }))).toMatchObject(unchanged);
    const { changeCount } = await prepareBulk(admin, { ids: [id] }, { kind: 'DEACTIVATE' });
    expect(changeCount).toBe(0);
  });
});

describe('where a subscriber fails', () => {
  const rename = (from: string, to: string) => server.app.database.query(`ALTER TABLE ${from} RENAME TO ${to}`);

  test.each(['userUpdate of the login ID', 'userPasswordReset', 'userDelete', 'an operator’s reset'])(
    '%s leaves no trace',
    async (name) => {
      const act = await WAYS[name]?.way(subject);
      const row = () => server.app.database.query(`SELECT * FROM users WHERE id = '${subject.id}'`);
      const before = [await row(), await traces()];
      await rename('sign_in_attempts', 'moved_away');
      await expect(act?.()).rejects.toThrow(/INTERNAL|sign_in_attempts/);
      await rename('moved_away', 'sign_in_attempts');
      expect([await row(), await traces()]).toEqual(before);
    },
  );
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
