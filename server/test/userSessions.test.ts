import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addUser, chooseOwn, viewerIdOf } from './factories/users.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
let memberId: string;
const MEMBER = { loginId: 'member@alpha.example', password: 'Temporary-1' };
const OWN = { ...MEMBER, password: 'Walking-home-1' };

const END = gql(`mutation UserSessionsUserSessionsEnd($input: UserSessionsEndInput!) {
  userSessionsEnd(input: $input) { endedCount userErrors { code field message } }
}`);
const end = (client: TestClient, userId: string, sessionId?: string) => client.mutate(END, { userId, sessionId });

const SESSIONS = gql(
  `query UserSessionsUser($id: ID!) { user(id: $id) { sessions { id current address userAgent createdAt lastSeenAt } } }`,
);
const sessionsOf = async (client: TestClient, id: string) => (await client.ask(SESSIONS, { id })).user?.sessions;
const viewerOf = async (client: TestClient): Promise<unknown> =>
  (await client.ask(gql(`query ViewerLoginId { viewer { loginId } }`))).viewer;

beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  memberId = (await addUser(admin, MEMBER)).id;
  await chooseOwn(await server.signedIn(MEMBER), OWN.password, MEMBER.password);
  await end(admin, memberId);
});
afterAll(() => server.drop());

const endings = async () =>
  (
    await admin.ask(
      gql(
        `query UserSessionsAuditEntries { auditEntries(filter: { kind: [SESSION_END] }) { nodes { actorName targetName before } } }`,
      ),
    )
  ).auditEntries.nodes;

describe('an administrator', () => {
  test('sees where a user is signed in, and ends one of these sessions', async () => {
    const [first, second] = [await server.signedIn(OWN), await server.signedIn(OWN)];
    const sessions = (await sessionsOf(admin, memberId)) ?? [];
    expect(sessions).toHaveLength(2);
    expect(sessions[0]).toMatchObject({ current: false, address: '127.0.0.1' });
    const before = (await endings()).length;
    // The later one comes first: they were used at the same moment.
    expect(await end(admin, memberId, sessions[0]?.id)).toEqual({ endedCount: 1, userErrors: [] });
    expect(await viewerOf(second)).toBeNull();
    expect(await viewerOf(first)).toEqual({ loginId: OWN.loginId });
    const [entry] = await endings();
    expect(await endings()).toHaveLength(before + 1);
    expect(entry).toMatchObject({ actorName: ADMIN.loginId, targetName: OWN.loginId });
    expect(JSON.stringify(entry?.before)).toContain(sessions[0]?.id);
    expect((await end(admin, memberId, sessions[0]?.id)).userErrors).toMatchObject([{ code: 'SESSION_NOT_FOUND' }]);
  });

  test('ends all of them at once, each with its entry, and those that had run out without', async () => {
    await server.signedIn(OWN);
    server.clock.advance(61 * 60_000);
    const fresh = await server.signedIn(OWN);
    const again = await server.signedIn();
    admin = again;
    const before = (await endings()).length;
    expect(await end(again, memberId)).toEqual({ endedCount: 1, userErrors: [] });
    expect(await viewerOf(fresh)).toBeNull();
    expect(await endings()).toHaveLength(before + 1);
    expect(await sessionsOf(again, memberId)).toEqual([]);
    expect(await end(again, memberId)).toEqual({ endedCount: 0, userErrors: [] });
    expect(await server.app.database.query(`SELECT id FROM sessions WHERE user_id = '${memberId}'`)).toEqual([]);
  });

  test('of their own keeps the session that asks, unless it is named', async () => {
    const [here, elsewhere] = [await server.signedIn(), await server.signedIn()];
    const id = await viewerIdOf(here);
    expect((await end(here, id)).endedCount).toBeGreaterThanOrEqual(1);
    expect(await viewerOf(elsewhere)).toBeNull();
    const [own] = (await sessionsOf(here, id)) ?? [];
    expect(own?.current).toBe(true);
    expect(await end(here, id, own?.id)).toEqual({ endedCount: 1, userErrors: [] });
    expect(await viewerOf(here)).toBeNull();
    admin = await server.signedIn();
  });

  test('of another organization finds neither the user nor the sessions', async () => {
    const member = await server.signedIn(OWN);
    const other = await server.signedIn(OTHER_ADMIN);
    const [session] = (await sessionsOf(admin, memberId)) ?? [];
    expect((await end(other, memberId)).userErrors).toMatchObject([{ code: 'USER_NOT_FOUND' }]);
    expect((await end(other, memberId, session?.id)).userErrors).toMatchObject([{ code: 'USER_NOT_FOUND' }]);
    const ownId = await viewerIdOf(other);
    expect((await end(other, ownId, session?.id)).userErrors).toMatchObject([{ code: 'SESSION_NOT_FOUND' }]);
    expect(await sessionsOf(other, memberId)).toBeUndefined();
    expect(await viewerOf(member)).toEqual({ loginId: OWN.loginId });
  });
});

test('a user without privileges sees their own sessions and may not end those of others', async () => {
  const member = await server.signedIn(OWN);
  const { viewer } = await member.ask(gql(`query UserSessionsViewer { viewer { sessions(first: 1) { current } } }`));
  expect(viewer?.sessions).toEqual([{ current: true }]);
  expect(await member.fault(END, { input: { userId: memberId } })).toBe('FORBIDDEN');
});

test('a list of users can show the sessions of each only as far as that is affordable', async () => {
  const list = (users: number, first: string) =>
    `{ users(first: ${users}) { nodes { sessions${first} { id current address userAgent createdAt lastSeenAt } } } }`;
  expect(await admin.fault(list(100, '(first: 3)'))).toBeUndefined();
  expect(await admin.fault(list(100, ''))).toBeUndefined();
  const twice = `{ a: users(first: 100) { nodes { sessions { id current address userAgent createdAt lastSeenAt } } }
    b: users(first: 100) { nodes { sessions { id current address userAgent createdAt lastSeenAt } } } }`;
  expect(await admin.fault(twice)).toBe('QUERY_TOO_EXPENSIVE');
  expect(await admin.fault(list(1, '(first: 21)'))).toBe('BAD_USER_INPUT');
  expect(await admin.fault(list(1, '(first: -1000)'))).toBe('BAD_USER_INPUT');
  const offset = `{ users(first: 100) { nodes { ${Array.from({ length: 9 }, (_, i) => `n${i}: sessions(first: -1000) { id }`).join(' ')}
    ${Array.from({ length: 9 }, (_, i) => `p${i}: sessions { id current address userAgent createdAt lastSeenAt }`).join(' ')} } } }`;
  expect(await admin.fault(offset)).toBe('QUERY_TOO_EXPENSIVE');
});
