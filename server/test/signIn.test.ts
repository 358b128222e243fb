import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addUser } from './factories/users.ts';
import type { AuditKind } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const MINUTE = 60_000;
const VIEWER = gql(`query SignInViewer { viewer { loginId mustChangePassword } }`);
const CHANGE = gql(
  `mutation SignInPasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { user { mustChangePassword } userErrors { code field } } }`,
);

/** Lets time pass, which may end the administrator's session. */
async function advance(minutes: number): Promise<void> {
  server.clock.advance(minutes * MINUTE);
  admin = await server.signedIn();
}

const codes = (errors: readonly { code: string }[]): string[] => errors.map((error) => error.code);

test('a new user is told, in their own time zone, from when sign-in works, and then signs in', async () => {
  await addUser(admin, { loginId: 'hawaii@alpha.example', timeZone: 'Pacific/Honolulu' });
  const client = server.client();
  const [error] = await client.signIn('hawaii@alpha.example', 'Temporary-1');
  expect(error?.code).toBe('ACCOUNT_PENDING');
  // The clock stands at 03:00 UTC; one hour later it is 18:00 the day before in Honolulu.
  expect(error?.message).toContain('Nov 21, 2026, 18:00');
  await advance(61);
  expect(await client.signIn('HAWAII@alpha.example', 'Temporary-1')).toEqual([]);
});

test('a temporary password must be changed before anything else, and the new one meets the rules', async () => {
  await addUser(admin, { loginId: 'fresh@alpha.example' });
  await advance(61);
  const client = await server.signedIn({ loginId: 'fresh@alpha.example', password: 'Temporary-1' });
  expect(await client.ask(VIEWER)).toEqual({ viewer: { loginId: 'fresh@alpha.example', mustChangePassword: true } });
  expect(await client.fault('{ contract { billingMonth } }')).toBe('PASSWORD_CHANGE_REQUIRED');
  const change = (currentPassword: string, newPassword: string) =>
    client.mutate(CHANGE, { currentPassword, newPassword });
  expect((await change('Temporary-1', 'short')).userErrors).toEqual([{ code: 'TOO_SHORT', field: 'password' }]);
  expect((await change('Temporary-1', 'Temporary-1')).userErrors).toEqual([
    { code: 'PASSWORD_UNCHANGED', field: 'password' },
  ]);
  expect((await change('Wrong-one-1', 'My-own-one-1')).userErrors).toEqual([
    { code: 'PASSWORD_INCORRECT', field: null },
  ]);
  expect(await change('Temporary-1', 'My-own-one-1')).toEqual({
    user: { mustChangePassword: false },
    userErrors: [],
  });
  expect(await client.fault('{ contract { billingMonth } }')).toBe('FORBIDDEN');
  expect(codes(await server.client().signIn('fresh@alpha.example', 'Temporary-1'))).toEqual(['INVALID_CREDENTIALS']);
});

test('right after the sign-in a temporary password need not be given again, later it must', async () => {
  const as = async (loginId: string): Promise<TestClient> => {
    await addUser(admin, { loginId });
    await advance(61);
    return server.signedIn({ loginId, password: 'Temporary-1' });
  };
  const soon = await as('soon@alpha.example');
  expect((await soon.mutate(CHANGE, { newPassword: 'Temporary-1' })).userErrors).toEqual([
    { code: 'PASSWORD_UNCHANGED', field: 'password' },
  ]);
  expect((await soon.mutate(CHANGE, { newPassword: 'My-own-one-1' })).userErrors).toEqual([]);
  // One's own is always asked for, however fresh the session is.
  expect((await soon.mutate(CHANGE, { newPassword: 'My-own-one-2' })).userErrors).toEqual([
    { code: 'PASSWORD_INCORRECT', field: null },
  ]);

  const late = await as('late@alpha.example');
  await advance(11);
  expect((await late.mutate(CHANGE, { newPassword: 'My-own-one-1' })).userErrors).toEqual([
    { code: 'REAUTHENTICATION_REQUIRED', field: null },
  ]);
  await late.call('sessionConfirm', { password: 'Temporary-1' });
  expect((await late.mutate(CHANGE, { newPassword: 'My-own-one-1' })).userErrors).toEqual([]);
});

test('changing the password ends the other sessions of that user', async () => {
  await addUser(admin, { loginId: 'two@alpha.example' });
  await advance(61);
  const as = { loginId: 'two@alpha.example', password: 'Temporary-1' };
  const [first, second] = [await server.signedIn(as), await server.signedIn(as)];
  await first.call('passwordChange', { currentPassword: as.password, newPassword: 'My-own-one-1' });
  expect(await second.ask(VIEWER)).toEqual({ viewer: null });
  expect(await first.ask(VIEWER)).toMatchObject({ viewer: { loginId: as.loginId } });
});

test('a sign-in with the old password does not outlive its change', async () => {
  await addUser(admin, { loginId: 'outlived@alpha.example' });
  await advance(61);
  const as = { loginId: 'outlived@alpha.example', password: 'Temporary-1' };
  const client = await server.signedIn(as);
  const late = Array.from({ length: 4 }, () => server.client());
  const signIns = late.map((each) => each.signIn(as.loginId, as.password).catch(() => []));
  await client.call('passwordChange', { currentPassword: as.password, newPassword: 'My-own-one-1' });
  await Promise.all(signIns);
  for (const each of late) expect(await each.ask(VIEWER)).toEqual({ viewer: null });
});

describe('a session', () => {
  test('ends with sign-out', async () => {
    const client = await server.signedIn();
    const stolen = client.setCookie?.split(';')[0] ?? '';
    await client.call('signOut', undefined);
    expect(client.setCookie).toMatch(/^rollcall_session=;/);
    expect(await server.client().withCookie(stolen).ask(VIEWER)).toEqual({ viewer: null });
  });

  test('ends when it is idle, and lives on while it is used, until its absolute end', async () => {
    const [busy, idle] = [await server.signedIn(), await server.signedIn()];
    for (let minutes = 0; minutes < 11 * 60; minutes += 55) {
      server.clock.advance(55 * MINUTE);
      expect(await busy.ask(VIEWER)).not.toEqual({ viewer: null });
    }
    expect(await idle.ask(VIEWER)).toEqual({ viewer: null });
    server.clock.advance(30 * MINUTE);
    expect(await busy.ask(VIEWER)).not.toEqual({ viewer: null });
    server.clock.advance(31 * MINUTE);
    expect(await busy.ask(VIEWER)).toEqual({ viewer: null });
    admin = await server.signedIn();
  });

  test('is kept as a hash only', async () => {
    const client = await server.signedIn();
    const token = /=([^;]+)/.exec(client.setCookie ?? '')?.[1] ?? '';
    expect(token).toHaveLength(43);
    for (const row of await dump('sessions')) expect(JSON.stringify(row)).not.toContain(token);
  });
});

/** Alpha's refusals of a kind, newest first. */
async function refusals(kind: AuditKind) {
  const { auditEntries } = await admin.ask(
    gql(
      `query SignInAuditEntries($kind: [AuditKind!]) { auditEntries(first: 100, filter: { kind: $kind }) { nodes { actorName targetName after } } }`,
    ),
    { kind: [kind] },
  );
  return auditEntries.nodes.map(({ after, ...who }) => ({ reason: after?.['reason'], ...who }));
}

const dump = (table: string): Promise<unknown[]> => server.app.database.query(`SELECT * FROM ${table}`);

describe('guessing', () => {
  test('a wrong password and an unknown login ID get the same answer and the same work', async () => {
    await advance(60);
    const entries = async (): Promise<number> => (await dump('audit_entries')).length;
    const before = await entries();
    const known = await server.client().signIn(ADMIN.loginId, 'Wrong-password-1');
    const between = await entries();
    const unknown = await server.client().signIn('nobody@alpha.example', 'Wrong-password-1');
    expect(unknown).toEqual(known);
    expect(codes(known)).toEqual(['INVALID_CREDENTIALS']);
    // Each wrote one entry: an attacker can't tell them apart by the time that writing takes.
    expect([between - before, (await entries()) - between]).toEqual([1, 1]);
  });

  test('is slowed down after five attempts and stopped after ten, whoever asks in parallel', async () => {
    await advance(60);
    const guess = (password: string) => server.client().signIn('guessed@alpha.example', password);
    const parallel = await Promise.all(Array.from({ length: 30 }, (_, i) => guess(`Guess-${i}`)));
    expect(parallel.filter(([error]) => error?.code === 'INVALID_CREDENTIALS')).toHaveLength(5);
    expect(parallel.filter(([error]) => error?.code === 'TOO_MANY_ATTEMPTS')).toHaveLength(25);

    let heard = 5;
    for (let wait = 1; heard < 10; wait *= 2) {
      expect(codes(await guess('Too-soon-1'))).toEqual(['TOO_MANY_ATTEMPTS']);
      server.clock.advance(wait * 1000);
      expect(codes(await guess('In-time-1'))).toEqual(['INVALID_CREDENTIALS']);
      heard += 1;
    }
    server.clock.advance(14 * MINUTE);
    expect(codes(await guess('Still-no-1'))).toEqual(['TOO_MANY_ATTEMPTS']);
    server.clock.advance(2 * MINUTE);
    expect(codes(await guess('Heard-again-1'))).toEqual(['INVALID_CREDENTIALS']);
  });

  test('does not open the door to the right password while it is stopped, and forgets all when it is right in time', async () => {
    await advance(60);
    for (let i = 0; i < 4; i += 1) await server.client().signIn(ADMIN.loginId, `Wrong-${i}`);
    expect(await server.client().signIn(ADMIN.loginId, ADMIN.password)).toEqual([]);
    for (let i = 0; i < 5; i += 1) await server.client().signIn(ADMIN.loginId, `Wrong-${i}`);
    expect(codes(await server.client().signIn(ADMIN.loginId, ADMIN.password))).toEqual(['TOO_MANY_ATTEMPTS']);
    server.clock.advance(20 * MINUTE);
    expect(await server.client().signIn(ADMIN.loginId, ADMIN.password)).toEqual([]);
  });

  test('on, while it is stopped, is in the audit log of whoever is guessed at once in a while only', async () => {
    await advance(60);
    const guess = (loginId: string) => server.client().signIn(loginId, 'Wrong-password-1');
    const stopped = async (): Promise<number> =>
      (await refusals('SIGN_IN_REFUSED')).filter(({ reason }) => reason === 'TOO_MANY_ATTEMPTS').length;
    const [before, all] = [await stopped(), (await dump('audit_entries')).length];
    for (let i = 0; i < 5; i += 1) await guess(ADMIN.loginId);
    expect(await stopped()).toBe(before);
    await Promise.all(Array.from({ length: 20 }, () => guess(ADMIN.loginId.toUpperCase())));
    const [newest] = await refusals('SIGN_IN_REFUSED');
    expect(newest).toEqual({ reason: 'TOO_MANY_ATTEMPTS', actorName: ADMIN.loginId, targetName: ADMIN.loginId });
    expect(await stopped()).toBe(before + 1);
    // An unknown login ID costs as much, in the log that is nobody's.
    for (let i = 0; i < 25; i += 1) await guess('nowhere@alpha.example');
    expect((await dump('audit_entries')).length).toBe(all + 2 * 6);
    expect(await stopped()).toBe(before + 1);
    // The next window tells again.
    server.clock.advance(20 * MINUTE);
    for (let i = 0; i < 8; i += 1) await guess(ADMIN.loginId);
    expect(await stopped()).toBe(before + 2);
    await advance(60);
  });

  test('at the old password of an open session is in the audit log, and stopped as at sign-in', async () => {
    const client = await server.signedIn();
    const guess = () => client.mutate(CHANGE, { currentPassword: 'Wrong-one-1', newPassword: 'My-own-one-1' });
    const before = (await refusals('PASSWORD_CHANGE_REFUSED')).length;
    const told = { actorName: ADMIN.loginId, targetName: ADMIN.loginId };
    for (let i = 0; i < 5; i += 1) expect(codes((await guess()).userErrors)).toEqual(['PASSWORD_INCORRECT']);
    for (let i = 0; i < 5; i += 1) expect(codes((await guess()).userErrors)).toEqual(['TOO_MANY_ATTEMPTS']);
    const entries = await refusals('PASSWORD_CHANGE_REFUSED');
    expect(entries).toHaveLength(before + 6);
    expect(entries.slice(0, 2)).toEqual([
      { reason: 'TOO_MANY_ATTEMPTS', ...told },
      { reason: 'PASSWORD_INCORRECT', ...told },
    ]);
    expect(JSON.stringify(await dump('audit_entries'))).not.toMatch(/Wrong-one-1|My-own-one-1/);
    await advance(60);
  });

  test('from one address is stopped however many login IDs it tries', { timeout: 120_000 }, async () => {
    await advance(60);
    const answers = [];
    for (let i = 0; i < 101; i += 1)
      answers.push(await server.client().signIn(`spray${i}@alpha.example`, 'Password-1'));
    expect(codes(answers[99] ?? [])).toEqual(['INVALID_CREDENTIALS']);
    expect(codes(answers[100] ?? [])).toEqual(['TOO_MANY_ATTEMPTS']);
    // Every organization whose login IDs are tried is told, once.
    const before = (await refusals('SIGN_IN_REFUSED')).length;
    for (let i = 0; i < 3; i += 1) await server.client().signIn(ADMIN.loginId, 'Password-1');
    expect(await refusals('SIGN_IN_REFUSED')).toHaveLength(before + 1);
    await advance(60);
  });
});

test('a deactivated user is refused like a stranger and signed out with the next request', async () => {
  await addUser(admin, { loginId: 'gone@alpha.example' });
  await advance(61);
  const client = await server.signedIn({ loginId: 'gone@alpha.example', password: 'Temporary-1' });
  const now = server.clock.now().getTime();
  await server.app.database.query(`UPDATE users SET deactivated_at = ${now} WHERE login_id_key = 'gone@alpha.example'`);
  expect(await client.ask(VIEWER)).toEqual({ viewer: null });
  expect(await server.client().signIn('gone@alpha.example', 'Temporary-1')).toEqual(
    await server.client().signIn('never@alpha.example', 'Temporary-1'),
  );
});

test('what the browser speaks is what a refusal is written in', async () => {
  const { data } = await server
    .client()
    .send(
      gql(
        `mutation SignInSignIn { signIn(input: { loginId: "x@alpha.example", password: "y" }) { userErrors { message } } }`,
      ),
      {},
      { 'accept-language': 'ja,en;q=0.8' },
    );
  expect(data.signIn?.userErrors[0]?.message).toBe('ログインIDまたはパスワードが正しくありません。');
});
