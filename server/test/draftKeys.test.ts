import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addUser, chooseOwn } from './factories/users.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

vi.setConfig({ testTimeout: 120_000 });

const HOUR = 60 * 60_000;
const CREATE = gql(`mutation DraftKeysCreate {
  draftKeyCreate { draftKey { id key expiresAt } userErrors { code } }
}`);
const SIGN_OUT = gql(`mutation DraftKeysSignOut { signOut { userErrors { code } } }`);
const SESSIONS = gql(`query DraftKeysSessions { sessions { id current } }`);

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
}, 120_000);
afterAll(() => server.drop());

async function make(client: TestClient): Promise<{ id: string; key: string; expiresAt: string }> {
  const payload = (await client.ask(CREATE)).draftKeyCreate;
  if (!payload?.draftKey) throw new Error(`No key: ${JSON.stringify(payload)}`);
  return payload.draftKey;
}

/** The key as it is given again; undefined where it is forgotten. */
async function given(client: TestClient, id: string): Promise<string | undefined> {
  const { draftKey, userErrors } = await client.call('draftKeyOpen', { id });
  expect(userErrors).toEqual([]);
  return draftKey?.key;
}

async function rows(): Promise<string[]> {
  return (await server.app.database.query('SELECT id FROM draft_keys ORDER BY id')).map(({ id }) => String(id));
}

test('a key is random, given again to its user in any session of theirs, and to nobody else', async () => {
  const admin = await server.signedIn();
  const [one, two] = [await make(admin), await make(admin)];
  expect(Buffer.from(one.key, 'base64')).toHaveLength(32);
  expect(one.key).not.toBe(two.key);
  expect(await given(admin, one.id)).toBe(one.key);
  expect(await given(await server.signedIn(), one.id)).toBe(one.key);
  expect(await given(await server.signedIn(OTHER_ADMIN), one.id)).toBeUndefined();

  const colleague = { loginId: 'colleague@alpha.example', password: 'Walking-home-1' };
  await addUser(admin, { ...colleague, privileges: { administrative: true } });
  const other = await server.signedIn(colleague);
  await chooseOwn(other, 'Xd2-bG6XxctN', colleague.password);
  expect(await given(other, one.id)).toBeUndefined();
  // Nor does anybody else delete it.
  await other.call('draftKeyDelete', { id: one.id });
  expect(await given(admin, one.id)).toBe(one.key);

  const own = await make(other);
  await admin.call('userDelete', {
    id: (await other.ask(gql('query DraftKeysViewer { viewer { id } }'))).viewer?.id ?? '',
    loginId: colleague.loginId,
  });
  expect(await rows()).not.toContain(own.id);
});

test('the database holds it sealed, each for its own row', async () => {
  const admin = await server.signedIn();
  const [one, two] = [await make(admin), await make(admin)];
  const kept = JSON.stringify(await server.app.database.query('SELECT * FROM draft_keys'));
  expect(kept).toContain(one.id);
  expect(kept).not.toContain(one.key);
  const sealed = async (id: string): Promise<string> =>
    String(
      (await server.app.database.query(`SELECT sealed_key FROM draft_keys WHERE id = '${id}'`))[0]?.['sealed_key'],
    );
  await server.app.database.query(
    `UPDATE draft_keys SET sealed_key = '${await sealed(one.id)}' WHERE id = '${two.id}'`,
  );
  expect(await given(admin, two.id)).toBeUndefined();
});

test('it is forgotten with its draft, and a day after it was given last', async () => {
  const admin = await server.signedIn();
  const [dropped, kept] = [await make(admin), await make(admin)];
  for (const _ of ['once', 'and once more'])
    expect((await admin.call('draftKeyDelete', { id: dropped.id })).userErrors).toEqual([]);
  expect(await given(admin, dropped.id)).toBeUndefined();
  expect(await rows()).not.toContain(dropped.id);

  server.clock.advance(23 * HOUR);
  const later = await server.signedIn();
  expect(await given(later, kept.id)).toBe(kept.key);
  server.clock.advance(23 * HOUR);
  const muchLater = await server.signedIn();
  expect(await given(muchLater, kept.id)).toBe(kept.key);
  server.clock.advance(24 * HOUR);
  expect(await given(await server.signedIn(), kept.id)).toBeUndefined();
});

test('signing out forgets the keys that the session was given, and no others', async () => {
  const [here, elsewhere] = [await server.signedIn(), await server.signedIn()];
  const [mine, left, taken] = [await make(here), await make(elsewhere), await make(elsewhere)];
  // Given to this session last, which is where its draft is by now.
  expect(await given(here, taken.id)).toBe(taken.key);
  await here.ask(SIGN_OUT);
  expect(await given(elsewhere, mine.id)).toBeUndefined();
  expect(await given(elsewhere, taken.id)).toBeUndefined();
  expect(await given(elsewhere, left.id)).toBe(left.key);
});

test('a session that is ended from elsewhere, or replaced, leaves them to the next one of the same user', async () => {
  const [here, elsewhere] = [await server.signedIn(), await server.signedIn()];
  const { id, key } = await make(here);
  const { sessions } = await here.ask(SESSIONS);
  await elsewhere.call('sessionEnd', { id: sessions.find(({ current }) => current)?.id ?? '' });
  const again = await server.signedIn();
  expect(await given(again, id)).toBe(key);
  await again.signIn(ADMIN.loginId, ADMIN.password);
  expect(await given(again, id)).toBe(key);
});

test('a user has ten, and a newer one takes the place of the oldest', async () => {
  const loginId = 'many@alpha.example';
  await addUser(await server.signedIn(), { loginId, password: 'Walking-home-1', privileges: { administrative: true } });
  const client = await server.signedIn({ loginId, password: 'Walking-home-1' });
  await chooseOwn(client, 'Xd2-bG6XxctN', 'Walking-home-1');
  const made = [];
  for (let i = 0; i < 11; i += 1) made.push(await make(client));
  const left = [];
  for (const { id, key } of made) left.push((await given(client, id)) === key);
  expect(left).toEqual([false, ...Array<boolean>(10).fill(true)]);
});
