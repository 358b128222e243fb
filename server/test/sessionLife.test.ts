import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addUser } from './factories/users.ts';
import { BEHIND_PROXY, codesFrom, recorded, signedInAdmin } from './signIns.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
let loginId: string;
let made = 0;
beforeAll(async () => {
  server = await TestServer.start({ env: { ...BEHIND_PROXY, SECURE_COOKIES: 'on' } });
}, 120_000);
beforeEach(async () => {
  admin = await signedInAdmin(server);
  made += 1;
  loginId = `session${made}@alpha.example`;
  await addUser(admin, { loginId });
}, 120_000);
afterAll(() => server.drop());

const TIMEOUT = { timeout: 600_000 };
const MINUTE = 60_000;
const VIEWER = gql(`query ViewerLoginId { viewer { loginId } }`);
const COOKIE = '__Host-rollcall_session';
const END_OTHERS = gql(`mutation OwnAccountSessionEndOthers { sessionEndOthers { endedCount userErrors { code } } }`);

async function signedIn(client = server.client(), password = 'Temporary-1'): Promise<TestClient> {
  expect(await codesFrom(client, { loginId, password, from: '192.0.2.5' })).toEqual([]);
  return client;
}
const viewerOf = async (client: TestClient): Promise<string | undefined> => (await client.ask(VIEWER)).viewer?.loginId;
/** What is recorded of this test's user. */
const recordedOf = async (...kinds: readonly string[]) =>
  (await recorded(server, ...kinds)).filter(({ target }) => target === loginId);
const change = (client: TestClient, currentPassword: string, newPassword: string) =>
  client.call('passwordChange', { currentPassword, newPassword });

test('under HTTPS both cookies are bound to this host, and a name without that is not believed', TIMEOUT, async () => {
  const client = await signedIn();
  expect(client.setCookie).toMatch(
    /^__Host-rollcall_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(client.setDeviceCookie).toMatch(
    /^__Host-rollcall_device=[\w-]{22}\.[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
  );
  const token = client.cookie(COOKIE).split('=')[1] ?? '';
  expect(await viewerOf(server.client().withCookie(`${COOKIE}=${token}`))).toBe(loginId);
  expect(await viewerOf(server.client().withCookie(`rollcall_session=${token}`))).toBeUndefined();
});

test('a sign-in ends the session that the browser had, whoever had it, and no other', TIMEOUT, async () => {
  const [browser, elsewhere] = [await signedIn(), await signedIn()];
  const before = browser.cookie(COOKIE);
  await signedIn(browser);
  expect(await viewerOf(server.client().withCookie(before))).toBeUndefined();
  expect([await viewerOf(browser), await viewerOf(elsewhere)]).toEqual([loginId, loginId]);
  expect((await recordedOf('SIGN_OUT')).map(({ reason }) => reason)).toEqual(['REPLACED']);

  const administrators = admin.cookie(COOKIE);
  await signedIn(admin);
  expect(await viewerOf(server.client().withCookie(administrators))).toBeUndefined();
  expect(await viewerOf(admin)).toBe(loginId);
  // A wrong password ends nothing.
  await codesFrom(browser, { loginId, password: 'Wrong-password-1', from: '192.0.2.5' });
  expect(await viewerOf(browser)).toBe(loginId);
});

test('the token is renewed with the password, and the old one is nobody’s at once', TIMEOUT, async () => {
  const client = await signedIn();
  const before = client.cookie(COOKIE);
  expect((await change(client, 'Wrong-password-1', 'Chosen-myself-1')).userErrors).toHaveLength(1);
  expect(client.cookie(COOKIE)).toBe(before);
  expect((await change(client, 'Temporary-1', 'Chosen-myself-1')).userErrors).toEqual([]);
  expect(client.cookie(COOKIE)).not.toBe(before);
  expect(client.setCookie).toMatch(/Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
  expect(await viewerOf(client)).toBe(loginId);
  expect(await viewerOf(server.client().withCookie(before))).toBeUndefined();
});

test(
  'of the twenty-first session on, the one that was not used for longest ends, and is recorded',
  TIMEOUT,
  async () => {
    const clients: TestClient[] = [];
    for (let i = 0; i < 20; i += 1) {
      clients.push(await signedIn());
      server.clock.advance(MINUTE);
    }
    const [first, second] = clients;
    if (!first || !second) throw new Error('There are twenty');
    expect(await viewerOf(first)).toBe(loginId);
    await signedIn();
    expect([await viewerOf(first), await viewerOf(second)]).toEqual([loginId, undefined]);
    expect((await recordedOf('SESSION_END')).map(({ reason }) => reason)).toEqual(['TOO_MANY_SESSIONS']);
    const { sessions } = await first
      .ask(gql(`query SessionLifeSessions { sessions { id } }`))
      .catch(() => ({ sessions: [] }));
    expect(sessions.length === 0 || sessions.length === 20).toBe(true);
  },
);

test('ending the others counts and records only those that had not run out', TIMEOUT, async () => {
  const client = await signedIn();
  await change(client, 'Temporary-1', 'Chosen-myself-1');
  await signedIn(undefined, 'Chosen-myself-1');
  server.clock.advance(40 * MINUTE);
  expect(await viewerOf(client)).toBe(loginId);
  await signedIn(undefined, 'Chosen-myself-1');
  // The one in between was not dropped yet: a sign-in drops what has run out, so it runs out now.
  server.clock.advance(30 * MINUTE);
  expect(await client.ask(END_OTHERS)).toEqual({ sessionEndOthers: { endedCount: 1, userErrors: [] } });
  expect(await recordedOf('SESSION_END')).toHaveLength(1);
  const rows = await server.app.database.query(
    `SELECT s.id FROM sessions s JOIN users u ON u.id = s.user_id WHERE u.login_id = '${loginId}'`,
  );
  expect(rows).toHaveLength(1);
});

test('every answer says how much longer the session lives, unless it is used and however much', TIMEOUT, async () => {
  const HEADER = 'x-rollcall-session';
  const client = await signedIn();
  const left = async (): Promise<unknown> => (await client.send('{ viewer { id } }')).headers[HEADER];
  const [, max] = /^idle=3600, max=(\d+)$/.exec(String(await left())) ?? [];
  expect(Number(max)).toBeGreaterThan(3_600);
  // Within the same minute nothing is written, so the session lives as long as it did.
  server.clock.advance(MINUTE / 2);
  expect(await left()).toBe(`idle=3570, max=${Number(max) - 30}`);
  server.clock.advance(MINUTE);
  expect(await left()).toBe(`idle=3600, max=${Number(max) - 90}`);
  const route = await client.request('GET', '/files/00000000-0000-7000-8000-000000000000');
  expect(route.headers[HEADER]).toBe(`idle=3600, max=${Number(max) - 90}`);
  expect((await server.client().send('{ viewer { id } }')).headers).not.toHaveProperty(HEADER);
  server.clock.advance(61 * MINUTE);
  expect(await left()).toBeUndefined();
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
