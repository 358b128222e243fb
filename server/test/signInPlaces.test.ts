import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { PasswordHasher } from '../src/modules/users/credentials/passwords/passwordHasher.ts';
import { addUser } from './factories/users.ts';
import { BEHIND_PROXY, codesFrom, recorded, signedInAdmin, tryFrom } from './signIns.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: BEHIND_PROXY });
  admin = await signedInAdmin(server);
}, 120_000);
afterEach(() => vi.restoreAllMocks());
afterAll(() => server.drop());

const MINUTE = 60_000;
const ELSEWHERE = '203.0.113.9';
const OFFICE = '198.51.100.7';
const HOME = '192.0.2.77';
const TIMEOUT = { timeout: 600_000 };

/** Someone who has signed in once, at the office, with the browser that is returned. */
async function regular(loginId: string): Promise<{ id: string; loginId: string; laptop: TestClient }> {
  const { id } = await addUser(admin, { loginId });
  const laptop = server.client();
  expect(await codesFrom(laptop, { loginId, password: 'Temporary-1', from: OFFICE })).toEqual([]);
  return { id, loginId, laptop };
}
const right = (loginId: string, from: string) => ({ loginId, password: 'Temporary-1', from });
const wrong = (loginId: string, from: string) => ({ loginId, password: 'Wrong-password-1', from });

/** Guesses at a login ID until it is stopped for a quarter of an hour. */
async function lock(loginId: string, from = ELSEWHERE): Promise<void> {
  for (let i = 0; i < 5; i += 1) await tryFrom(server.client(), wrong(loginId, from));
  for (let wait = 1; wait <= 16; wait *= 2) {
    server.clock.advance(wait * 1000);
    await tryFrom(server.client(), wrong(loginId, from));
  }
  expect(await codesFrom(server.client(), right(loginId, from))).toEqual(['TOO_MANY_ATTEMPTS']);
}
const browserWith = (cookie: string): TestClient => server.client().withCookie(cookie);
const verifications = () => vi.spyOn(PasswordHasher.prototype, 'verify');
const entries = async (): Promise<number> => (await server.app.database.query('SELECT id FROM audit_entries')).length;

describe("after a stranger's ten wrong guesses from elsewhere", () => {
  test('a device that has signed in gets in from anywhere, and so does an address that has', TIMEOUT, async () => {
    const { loginId, laptop } = await regular('locked@alpha.example');
    await lock(loginId);
    const before = (await recorded(server, 'SIGN_IN_REFUSED')).length;
    expect(await codesFrom(server.client(), right(loginId, HOME))).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(await codesFrom(browserWith(laptop.cookie('rollcall_device')), right(loginId, HOME))).toEqual([]);
    expect(await codesFrom(server.client(), right(loginId, OFFICE))).toEqual([]);
    // Home is known now too, and the stranger is still not heard.
    expect(await codesFrom(server.client(), right(loginId, HOME))).toEqual([]);
    expect(await codesFrom(server.client(), right(loginId, ELSEWHERE))).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(await recorded(server, 'SIGN_IN_REFUSED')).toHaveLength(before);
  });

  test("an administrator's reset lifts the lock", TIMEOUT, async () => {
    const { id, loginId } = await regular('reset@alpha.example');
    await lock(loginId);
    await admin.call('userPasswordReset', { id, password: 'Given-anew-1' });
    expect(await codesFrom(server.client(), { loginId, password: 'Given-anew-1', from: ELSEWHERE })).toEqual([]);
  });

  test(
    'a wrong password at a known address gets the same answer and the same work as an unknown login ID',
    TIMEOUT,
    async () => {
      const { loginId } = await regular('hidden@alpha.example');
      for (const each of [loginId, 'nobody@alpha.example']) await lock(each);
      const seen = [];
      for (const each of [loginId, 'nobody@alpha.example']) {
        const verify = verifications();
        const before = await entries();
        const [first, second] = [
          await tryFrom(server.client(), wrong(each, OFFICE)),
          await tryFrom(server.client(), wrong(each, OFFICE)),
        ];
        seen.push({ first, second, verified: verify.mock.calls.length, written: (await entries()) - before });
        verify.mockRestore();
      }
      expect(seen[0]?.first).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }]);
      expect(seen[0]?.verified).toBe(2);
      expect({ ...seen[1], first: null, second: null }).toEqual({ ...seen[0], first: null, second: null });
      expect(seen[1]?.first[0]?.code).toBe('TOO_MANY_ATTEMPTS');
    },
  );
});

test('a device has an allowance of its own, with the same waits', TIMEOUT, async () => {
  const { loginId, laptop } = await regular('device@alpha.example');
  const cookie = laptop.cookie('rollcall_device');
  const verify = verifications();
  const guesses = await Promise.all(
    Array.from({ length: 30 }, () => codesFrom(browserWith(cookie), wrong(loginId, ELSEWHERE))),
  );
  expect(guesses.filter(([code]) => code === 'INVALID_CREDENTIALS')).toHaveLength(5);
  expect(verify).toHaveBeenCalledTimes(5);
  expect(await codesFrom(browserWith(cookie), right(loginId, HOME))).toEqual(['TOO_MANY_ATTEMPTS']);
  // What was guessed on it counts against nobody else.
  expect(await codesFrom(server.client(), right(loginId, ELSEWHERE))).toEqual([]);
  server.clock.advance(1000);
  expect(await codesFrom(browserWith(cookie), right(loginId, HOME))).toEqual([]);
});

test('a cookie names nobody, and is worth nothing for others or changed', TIMEOUT, async () => {
  const [{ id, loginId, laptop }, other] = [await regular('mine@alpha.example'), await regular('theirs@alpha.example')];
  const [, value = ''] = laptop.cookie('rollcall_device').split('=');
  expect(value).toMatch(/^[\w-]{22}\.[\w-]{43}$/);
  const table = JSON.stringify(await server.app.database.query('SELECT * FROM known_places'));
  expect(table).not.toContain(value.slice(0, 22));
  expect(table).not.toContain(OFFICE);
  for (const secret of [id, loginId]) expect(Buffer.from(value, 'base64url').toString()).not.toContain(secret);
  await lock(other.loginId);
  await lock(loginId);
  const changed = `rollcall_device=${value.startsWith('A') ? 'B' : 'A'}${value.slice(1)}`;
  expect(await codesFrom(browserWith(laptop.cookie('rollcall_device')), right(other.loginId, HOME))).toEqual([
    'TOO_MANY_ATTEMPTS',
  ]);
  expect(await codesFrom(browserWith(changed), right(loginId, HOME))).toEqual(['TOO_MANY_ATTEMPTS']);
  expect(await codesFrom(browserWith('rollcall_device=%00'), right(loginId, HOME))).toEqual(['TOO_MANY_ATTEMPTS']);
});

test('who guesses at many login IDs from an address keeps those who are known there not out', TIMEOUT, async () => {
  const { loginId } = await regular('colleague@alpha.example');
  await addUser(admin, { loginId: 'newcomer@alpha.example' });
  await tryFrom(server.client(), wrong('spray@alpha.example', OFFICE));
  const tried = (count: number) =>
    server.app.database.query(`UPDATE sign_in_attempts SET attempts = ${count} WHERE login_id_hash IS NULL`);
  await tried(100);
  expect(await codesFrom(server.client(), right('newcomer@alpha.example', OFFICE))).toEqual(['TOO_MANY_ATTEMPTS']);
  expect(await codesFrom(server.client(), right(loginId, OFFICE))).toEqual([]);
  // But not without end.
  await tried(400);
  const verify = verifications();
  expect(await codesFrom(server.client(), right(loginId, OFFICE))).toEqual(['TOO_MANY_ATTEMPTS']);
  expect(verify).not.toHaveBeenCalled();
  server.clock.advance(16 * MINUTE);
  expect(await codesFrom(server.client(), right('newcomer@alpha.example', OFFICE))).toEqual([]);
});

test('guesses at once from one address, known or unknown login ID, make five verifications', TIMEOUT, async () => {
  const { loginId } = await regular('parallel@alpha.example');
  for (const each of [loginId, 'not-there@alpha.example']) {
    const verify = verifications();
    const codes = await Promise.all(
      Array.from({ length: 200 }, () => codesFrom(server.client(), wrong(each, ELSEWHERE))),
    );
    expect(codes.filter(([code]) => code === 'INVALID_CREDENTIALS')).toHaveLength(5);
    expect(verify).toHaveBeenCalledTimes(5);
    verify.mockRestore();
  }
});

test('changing the password and signing in are counted apart', TIMEOUT, async () => {
  const { loginId, laptop } = await regular('changer@alpha.example');
  const change = async (currentPassword: string): Promise<unknown> => {
    const passwordChange = await laptop.call('passwordChange', { currentPassword, newPassword: 'Chosen-myself-1' });
    return passwordChange.userErrors.map(({ code }) => code);
  };
  for (let i = 0; i < 5; i += 1) expect(await change('Wrong-one-1')).toEqual(['PASSWORD_INCORRECT']);
  expect(await change('Temporary-1')).toEqual(['TOO_MANY_ATTEMPTS']);
  expect(await codesFrom(server.client(), right(loginId, HOME))).toEqual([]);
  server.clock.advance(1000);
  await lock(loginId);
  expect(await change('Temporary-1')).toEqual([]);
});

test('only the last twenty places are remembered', TIMEOUT, async () => {
  const { id, loginId } = await regular('traveler@alpha.example');
  for (let i = 0; i < 21; i += 1) {
    server.clock.advance(1000);
    await tryFrom(server.client(), right(loginId, `192.0.2.${100 + i}`));
  }
  const rows = await server.app.database.query(`SELECT kind FROM known_places WHERE user_id = '${id}'`);
  expect(rows.map((row) => String(row['kind'])).toSorted((a, b) => a.localeCompare(b))).toEqual(
    ['address', 'device'].flatMap((kind) => Array.from({ length: 20 }, () => kind)),
  );
  await lock(loginId);
  expect(await codesFrom(server.client(), right(loginId, OFFICE))).toEqual(['TOO_MANY_ATTEMPTS']);
  expect(await codesFrom(server.client(), right(loginId, '192.0.2.101'))).toEqual([]);
  // Nobody comes back after half a year.
  server.clock.advance(181 * 24 * 60 * MINUTE);
  await server.app.cleanUp();
  for (const table of ['known_places', 'sign_in_attempts', 'sessions'])
    expect(await server.app.database.query(`SELECT * FROM ${table}`)).toEqual([]);
  admin = await signedInAdmin(server);
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
