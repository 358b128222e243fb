import { LIMITS, generatePassword } from '@rollcall/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BODY_LIMITS } from '../src/http/bodyLimits.ts';
import { isReadQuickly } from '../src/http/jsonShape.ts';
import { newId } from '../src/kernel/index.ts';
import { bulkIn, commitBulk, prepareBulk, readBulk, reasonsOf } from './bulkActions.ts';
import { addUser, viewerIdOf } from './factories/users.ts';
import type { UserTemporaryPasswordInput } from './generated.ts';
import { gql } from './gql.ts';
import { seatsOf } from './imports.ts';
import { codesFrom } from './signIns.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const RESET = { kind: 'RESET_PASSWORD' } as const;
const BEFORE = 'Walking-home-1';
const from = '192.0.2.7';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

let made = 0;
async function addUsers(count: number): Promise<{ id: string; loginId: string }[]> {
  const users = [];
  for (let i = 0; i < count; i += 1) {
    const loginId = `reset${(made += 1)}@alpha.example`;
    users.push(await addUser(admin, { loginId, name: `Reset ${made}`, password: BEFORE, locale: 'JA' }));
  }
  return users;
}
const idsOf = (users: readonly { readonly id: string }[]): string[] => users.map(({ id }) => id);

/** Another temporary password for each. */
const passwordsOf = (users: readonly { readonly id: string }[], mark = 'a'): UserTemporaryPasswordInput[] =>
  users.map(({ id }, i) => ({ userId: id, password: `Kestrel-${i}-hills-${mark}` }));

const COMMIT = gql(`mutation BulkPasswordCommit($input: UserBulkActionCommitInput!) {
  userBulkActionCommit(input: $input) { userBulkAction { id status } userErrors { code field message } }
}`);
const commit = (id: string, passwords: UserTemporaryPasswordInput[], idempotencyKey?: string, client = admin) =>
  client.mutate(COMMIT, { id, passwords, ...(idempotencyKey !== undefined && { idempotencyKey }) });
const codesOf = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);
const faultOf = (id: string, passwords: unknown): Promise<unknown> =>
  admin.fault(COMMIT.text, { input: { id, passwords } });

/** What is kept of the users of all actions, as one text. */
const kept = async (id: string): Promise<string> =>
  JSON.stringify(
    await server.app.database.query(
      `SELECT sealed_password, password_hash FROM user_bulk_action_users WHERE action_id = '${id}'`,
    ),
  );
const NOTHING = { sealed_password: null, password_hash: null };

test('each user gets the password that is theirs, once everybody was seen', async () => {
  const users = await addUsers(3);
  const [first] = users;
  const session = server.client();
  expect(await codesFrom(session, { loginId: first?.loginId ?? '', password: BEFORE, from })).toEqual([]);
  const seats = await seatsOf(admin);

  const ready = await prepareBulk(admin, { ids: idsOf(users) }, RESET);
  expect(ready).toMatchObject({ status: 'READY', changeCount: 3, sameCount: 0, seatChanges: [] });
  const given = passwordsOf(users);
  expect(codesOf(await commit(ready.id, given))).toEqual([]);
  expect(await bulkIn(admin, ready.id, 'COMPLETED', 'FAILED')).toMatchObject({
    status: 'COMPLETED',
    changedCount: 3,
    viewerCanUndo: false,
    viewerCanCommit: false,
  });
  expect(await seatsOf(admin)).toEqual(seats);
  expect(await kept(ready.id)).toBe(JSON.stringify(users.map(() => NOTHING)));

  const who = await session.ask(gql(`query BulkResetViewer { viewer { id } }`));
  expect(who.viewer).toBeNull();
  for (const [i, { id, loginId }] of users.entries()) {
    const client = server.client();
    expect(await codesFrom(client, { loginId, password: BEFORE, from })).toEqual(['INVALID_CREDENTIALS']);
    expect(await codesFrom(client, { loginId, password: given[i]?.password ?? '', from })).toEqual([]);
    const { user } = await admin.ask(
      gql(`query BulkResetUser($id: ID!) { user(id: $id) { version mustChangePassword } }`),
      {
        id,
      },
    );
    expect(user).toEqual({ version: 2, mustChangePassword: true });
  }

  const { auditEntries } = await admin.ask(
    gql(`query BulkResetEntries { auditEntries(first: 100) { nodes { kind targetId before after } } }`),
  );
  const resets = auditEntries.nodes.filter(({ kind }) => kind === 'USER_PASSWORD_RESET');
  expect(new Set(resets.map(({ targetId }) => targetId))).toEqual(new Set(idsOf(users)));
  expect(resets).toHaveLength(users.length);
  for (const { password } of given) expect(JSON.stringify(auditEntries.nodes)).not.toContain(password);
});

test('what guessing has locked is open again', async () => {
  const [user] = await addUsers(1);
  const loginId = user?.loginId ?? '';
  const guess = () => codesFrom(server.client(), { loginId, password: 'Wrong-guess-1', from: '192.0.2.66' });
  let codes: string[] = [];
  for (let i = 0; i < 50 && !codes.includes('TOO_MANY_ATTEMPTS'); i += 1) codes = await guess();
  expect(codes).toEqual(['TOO_MANY_ATTEMPTS']);
  const ready = await prepareBulk(admin, { ids: [user?.id ?? ''] }, RESET);
  await commit(ready.id, [{ userId: user?.id ?? '', password: 'Xd2-bG6XxctN' }]);
  await bulkIn(admin, ready.id, 'COMPLETED');
  expect(await codesFrom(server.client(), { loginId, password: 'Xd2-bG6XxctN', from: '192.0.2.66' })).toEqual([]);
});

test('nobody resets their own, and the others go on without them', async () => {
  const [user] = await addUsers(1);
  const own = await prepareBulk(admin, { ids: [await viewerIdOf(admin), user?.id ?? ''] }, RESET);
  expect(own).toMatchObject({ status: 'INVALID', refusedCount: 1, changeCount: 1 });
  expect(reasonsOf(own).map(([, code]) => code)).toEqual(['OWN_ACCOUNT']);
  const rest = await prepareBulk(admin, { bulkActionId: own.id }, RESET);
  expect(rest).toMatchObject({ status: 'READY', userCount: 1 });
});

test('passwords are for exactly the users whom it changes, and by the rules', async () => {
  const users = await addUsers(2);
  const ready = await prepareBulk(admin, { ids: idsOf(users) }, RESET);
  const [one, two] = passwordsOf(users);
  const stranger = { userId: 'nobody', password: 'Xd2-bG6XxctN' };
  for (const wrong of [null, [], [one], [one, one], [one, stranger], [one, two, stranger]]) {
    expect(await faultOf(ready.id, wrong)).toBe('BAD_USER_INPUT');
  }
  for (const [password, code] of [
    ['short-1', 'TOO_SHORT'],
    ['Password-1', 'PASSWORD_COMMON'],
  ] as const) {
    const refused = await commit(ready.id, [
      { userId: users[0]?.id ?? '', password: 'Xd2-bG6XxctN' },
      { userId: users[1]?.id ?? '', password },
    ]);
    expect(refused.userErrors).toMatchObject([{ code, field: 'password' }]);
    expect(JSON.stringify(refused)).not.toContain(password);
  }
  expect((await readBulk(admin, ready.id))?.status).toBe('READY');
  expect(await kept(ready.id)).toBe(JSON.stringify([NOTHING, NOTHING]));

  const other = await prepareBulk(admin, { ids: idsOf(users) }, { kind: 'DEACTIVATE' });
  expect(await faultOf(other.id, passwordsOf(users))).toBe('BAD_USER_INPUT');
  expect(codesOf(await commitBulk(await server.signedIn(OTHER_ADMIN), ready.id))).toEqual(['BULK_ACTION_NOT_FOUND']);
});

test('who asks second is refused, since their passwords are not those that count; the same request is answered', async () => {
  const users = await addUsers(2);
  const ready = await prepareBulk(admin, { ids: idsOf(users) }, RESET);
  const asked = await Promise.all([
    commit(ready.id, passwordsOf(users, 'a'), 'key-a'),
    commit(ready.id, passwordsOf(users, 'b'), 'key-b'),
    commit(ready.id, passwordsOf(users, 'c')),
  ]);
  const marks = ['a', 'b', 'c'].filter((_, i) => codesOf(asked[i] ?? { userErrors: [] }).length === 0);
  expect(marks).toHaveLength(1);
  expect(asked.flatMap(codesOf)).toEqual(['BULK_ACTION_NOT_COMMITTABLE', 'BULK_ACTION_NOT_COMMITTABLE']);
  await bulkIn(admin, ready.id, 'COMPLETED');
  const [mark = ''] = marks;
  const [counts] = passwordsOf(users, mark);
  const attempt = { loginId: users[0]?.loginId ?? '', password: counts?.password ?? '', from };
  expect(await codesFrom(server.client(), attempt)).toEqual([]);

  const again = await prepareBulk(admin, { ids: idsOf(users) }, RESET);
  const given = passwordsOf(users, 'd');
  expect(codesOf(await commit(again.id, given, 'key-d'))).toEqual([]);
  await bulkIn(admin, again.id, 'COMPLETED');
  expect(codesOf(await commit(again.id, given, 'key-d'))).toEqual([]);
  expect(codesOf(await commit(again.id, passwordsOf(users, 'e'), 'key-d'))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
});

test('where one is gone by then, nobody has another password, and none of those that were sent is kept', async () => {
  const users = await addUsers(2);
  const ready = await prepareBulk(admin, { ids: idsOf(users) }, RESET);
  const [gone, stays] = users;
  await admin.call('userDelete', { id: gone?.id ?? '', loginId: gone?.loginId ?? '' });
  await commit(ready.id, passwordsOf(users));
  expect(reasonsOf(await bulkIn(admin, ready.id, 'FAILED', 'COMPLETED'))).toEqual([[gone?.loginId, 'USER_GONE']]);
  expect(await kept(ready.id)).toBe(JSON.stringify([NOTHING, NOTHING]));
  expect(await codesFrom(server.client(), { loginId: stays?.loginId ?? '', password: BEFORE, from })).toEqual([]);
});

test('the users are shown with what their hand-out needs', async () => {
  const users = await addUsers(1);
  const ready = await prepareBulk(admin, { ids: idsOf(users) }, RESET);
  const { userBulkAction } = await admin.ask(
    gql(`query BulkResetUsers($id: ID!) { userBulkAction(id: $id) { users(first: 100) {
      nodes { userId loginId locale timeZone }
    } } }`),
    { id: ready.id },
  );
  const { id, loginId } = users[0] ?? { id: '', loginId: '' };
  expect(userBulkAction?.users.nodes).toEqual([{ userId: id, loginId, locale: 'JA', timeZone: 'Asia/Tokyo' }]);
});

test('as many as a bulk action takes fit in a request', () => {
  const passwords = Array.from({ length: LIMITS.bulkActionUsers }, () => ({
    userId: newId(),
    password: generatePassword(),
  }));
  const body = JSON.stringify({ query: COMMIT.text, variables: { input: { id: newId(), passwords } } });
  expect(body.length).toBeLessThan(BODY_LIMITS.administrator);
  expect(isReadQuickly(body)).toBe(true);
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
