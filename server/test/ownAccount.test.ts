import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TEMPORARY, addUser, chooseOwn, viewerIdOf } from './factories/users.ts';
import type { AuditKind, ViewerUpdateInput } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
let member: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  await addUser(admin, { loginId: MEMBER.loginId, name: 'Member' });
  await chooseOwn(await server.signedIn({ loginId: MEMBER.loginId, password: TEMPORARY }), MEMBER.password);
});
beforeEach(async () => {
  member = await server.signedIn(MEMBER);
  await member.ask(END_OTHERS);
});
afterAll(() => server.drop());

const MINUTE = 60_000;
const MEMBER = { loginId: 'member@alpha.example', password: 'Linnet-own-1' };
const CHANGE = gql(
  `mutation OwnAccountPasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { code field } } }`,
);
const UPDATE = gql(
  `mutation OwnAccountViewerUpdate($input: ViewerUpdateInput!) { viewerUpdate(input: $input) { user { locale timeZone version } userErrors { code field message } } }`,
);
const END = gql(
  `mutation OwnAccountSessionEnd($input: SessionEndInput!) { sessionEnd(input: $input) { endedSessionId userErrors { code message } } }`,
);
const END_OTHERS = gql(`mutation OwnAccountSessionEndOthers { sessionEndOthers { endedCount userErrors { code } } }`);

const update = (client: TestClient, input: ViewerUpdateInput) => client.mutate(UPDATE, input);
const sessionsOf = async (client: TestClient) =>
  (await client.ask(gql(`query OwnAccountSessions { sessions { id current address userAgent } }`))).sessions;
const currentOf = async (client: TestClient): Promise<string> =>
  (await sessionsOf(client)).find((session) => session.current)?.id ?? '';
const end = async (client: TestClient, id: string): Promise<readonly { code: string }[]> =>
  (await client.call('sessionEnd', { id })).userErrors;
const isRefused = async (client: TestClient): Promise<boolean> =>
  (await client.fault('{ sessions { id } }')) === 'UNAUTHENTICATED';

/** The newest entries of some kinds, newest first, as Alpha's administrator sees them. */
async function entriesOf(...kind: AuditKind[]) {
  const { auditEntries } = await (await server.signedIn(ADMIN)).ask(
    gql(
      `query OwnAccountAuditEntries($kind: [AuditKind!]) { auditEntries(first: 100, filter: { kind: $kind }) { nodes { kind actorName targetId address before after } } }`,
    ),
    { kind },
  );
  return auditEntries.nodes;
}

describe("one's own language and time zone", () => {
  test('are saved at once, with what was so before in the audit log', async () => {
    const { user: before } = await update(member, { locale: 'EN', timeZone: 'Asia/Tokyo' });
    const saved = await update(member, { locale: 'JA', timeZone: 'Pacific/Honolulu' });
    expect(saved).toEqual({
      user: { locale: 'JA', timeZone: 'Pacific/Honolulu', version: (before?.version ?? 0) + 1 },
      userErrors: [],
    });
    expect(await member.ask(gql(`query OwnAccountViewer { viewer { locale timeZone } }`))).toEqual({
      viewer: { locale: 'JA', timeZone: 'Pacific/Honolulu' },
    });
    const [entry] = await entriesOf('USER_UPDATE');
    expect(entry).toMatchObject({
      actorName: MEMBER.loginId,
      targetId: await viewerIdOf(member),
      before: { locale: 'en', timeZone: 'Asia/Tokyo' },
      after: { locale: 'ja', timeZone: 'Pacific/Honolulu' },
    });
    // The very next message is in the new language, and says the time in the new zone.
    const { userErrors } = await update(member, { timeZone: 'Mars/Olympus' });
    expect(userErrors[0]?.message).toMatch(/^この値はタイムゾーンの値として使用できません/);
  });

  test('may be given one by one, and writing what is so already writes nothing', async () => {
    await update(member, { locale: 'EN', timeZone: 'Asia/Tokyo' });
    const { user } = await update(member, { timeZone: 'Asia/Manila' });
    expect(user).toMatchObject({ locale: 'EN', timeZone: 'Asia/Manila' });
    const entries = (await entriesOf('USER_UPDATE')).length;
    expect(await update(member, {})).toEqual({ user, userErrors: [] });
    expect(await update(member, { locale: 'EN', timeZone: 'Asia/Manila' })).toEqual({ user, userErrors: [] });
    expect(await entriesOf('USER_UPDATE')).toHaveLength(entries);
  });

  test('are refused where they are none that a user can have', async () => {
    const { user } = await update(member, {});
    for (const [timeZone, code] of [
      ['Mars/Olympus', 'UNKNOWN_VALUE'],
      ['Europe/Berlin', 'UNKNOWN_VALUE'],
      ['', 'REQUIRED'],
    ]) {
      const refused = await update(member, { timeZone, locale: 'JA' });
      expect(refused).toMatchObject({ user: null, userErrors: [{ code, field: 'timeZone' }] });
    }
    expect(await member.fault(UPDATE, { input: { locale: 'FR' } })).toBe('BAD_USER_INPUT');
    expect((await update(member, {})).user).toEqual(user);
  });

  test("are nobody else's, and a form that an administrator has open notices them", async () => {
    const id = await viewerIdOf(member);
    const of = (client: TestClient) =>
      client.ask(gql(`query OwnAccountViewer2 { viewer { locale timeZone version } }`));
    const others = [admin, await server.signedIn(OTHER_ADMIN)];
    const before = await Promise.all(others.map(of));
    const seen = (await update(member, {})).user?.version;
    await update(member, { timeZone: 'America/Denver' });
    expect(await Promise.all(others.map(of))).toEqual(before);
    expect(
      await admin.ask(
        gql(
          `mutation OwnAccountUserUpdate($input: UserUpdateInput!) { userUpdate(input: $input) { user { timeZone } userErrors { code } } }`,
        ),
        { input: { id, version: seen ?? 0, name: 'Renamed' } },
      ),
    ).toEqual({ userUpdate: { user: { timeZone: 'America/Denver' }, userErrors: [{ code: 'CHANGED_MEANWHILE' }] } });
  });

  test('are where the user list finds them', async () => {
    const found = async (timeZone: string): Promise<unknown> =>
      admin.ask(
        gql(`query OwnAccountUsers($filter: UserFilter) { users(filter: $filter) { nodes { loginId } totalCount } }`),
        {
          filter: { timeZone: [timeZone] },
        },
      );
    await update(member, { timeZone: 'Asia/Jayapura' });
    expect(await found('Asia/Jayapura')).toEqual({ users: { nodes: [{ loginId: MEMBER.loginId }], totalCount: 1 } });
    await update(member, { timeZone: 'Asia/Makassar' });
    expect(await found('Asia/Jayapura')).toEqual({ users: { nodes: [], totalCount: 0 } });
  });

  test('of someone deactivated while the request was under way stay', async () => {
    const [ended] = await Promise.all([
      admin.ask(
        gql(
          `mutation OwnAccountUserDeactivate($input: UserDeactivateInput!) { userDeactivate(input: $input) { user { version } userErrors { code } } }`,
        ),
        { input: { id: await viewerIdOf(member) } },
      ),
      member.send(UPDATE, { input: { timeZone: 'Asia/Jakarta' } }),
    ]);
    expect(ended).toMatchObject({ userDeactivate: { userErrors: [] } });
    expect(await member.fault(UPDATE, { input: { timeZone: 'Asia/Pontianak' } })).toBe('UNAUTHENTICATED');
    const id = (await entriesOf('USER_DEACTIVATE'))[0]?.targetId ?? '';
    await admin.call('userActivate', { id });
  });
});

describe("one's own sessions", () => {
  test('are listed with the one that asks first, without those of others and those that have run out', async () => {
    const idle = await server.signedIn(MEMBER);
    server.clock.advance(40 * MINUTE);
    await member.ask(gql(`query ViewerId { viewer { id } }`));
    const phone = server.client();
    await phone.send(
      'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }',
      { input: MEMBER },
      {
        'user-agent': 'A phone',
      },
    );
    expect(await sessionsOf(member)).toMatchObject([
      { current: true, address: '127.0.0.1', userAgent: 'lightMyRequest' },
      { current: false, userAgent: 'A phone' },
      { current: false, userAgent: 'lightMyRequest' },
    ]);
    server.clock.advance(30 * MINUTE);
    await phone.ask(gql(`query ViewerId { viewer { id } }`));
    expect(await isRefused(idle)).toBe(true);
    expect((await sessionsOf(member)).map(({ current, userAgent }) => [current, userAgent])).toEqual([
      [true, 'lightMyRequest'],
      [false, 'A phone'],
    ]);
    expect(JSON.stringify(await sessionsOf(member))).not.toContain('oken');
    admin = await server.signedIn();
    expect((await sessionsOf(admin)).every(({ userAgent }) => userAgent !== 'A phone')).toBe(true);
  });

  test('end one by one, from the very next request on, with an audit entry that tells which', async () => {
    const other = await server.signedIn(MEMBER);
    const token = /=([^;]+)/.exec(other.setCookie ?? '')?.[1] ?? '';
    const id = await currentOf(other);
    expect(await end(member, id)).toEqual([]);
    expect(await isRefused(other)).toBe(true);
    expect(await isRefused(member)).toBe(false);
    const [entry] = await entriesOf('SESSION_END');
    expect(entry).toMatchObject({
      actorName: MEMBER.loginId,
      targetId: await viewerIdOf(member),
      address: '127.0.0.1',
      before: { sessionId: id, address: '127.0.0.1', userAgent: 'lightMyRequest' },
    });
    expect(JSON.stringify(entry)).not.toContain(token);
    expect(await end(member, id)).toMatchObject([{ code: 'SESSION_NOT_FOUND' }]);
  });

  test("are one's own to end, whoever asks for another's", async () => {
    const [id, userId] = [await currentOf(member), await viewerIdOf(member)];
    const entries = async (): Promise<number> =>
      (await entriesOf('SESSION_END')).filter((entry) => entry.targetId === userId).length;
    const before = await entries();
    for (const stranger of [await server.signedIn(ADMIN), await server.signedIn(OTHER_ADMIN)]) {
      expect(await end(stranger, id)).toMatchObject([{ code: 'SESSION_NOT_FOUND' }]);
      await stranger.call('sessionEndOthers', undefined);
    }
    expect(await isRefused(member)).toBe(false);
    expect(await entries()).toBe(before);
    admin = await server.signedIn();
  });

  test('end with the one that asks like a sign-out', async () => {
    expect(await end(member, await currentOf(member))).toEqual([]);
    expect(member.setCookie).toMatch(/^rollcall_session=;/);
    expect(await isRefused(member)).toBe(true);
  });

  test('end all at once but for the one that asks, each with its audit entry', async () => {
    const others = await Promise.all([MEMBER, MEMBER, MEMBER].map((who) => server.signedIn(who)));
    const ids = await Promise.all(others.map(currentOf));
    expect(await member.ask(END_OTHERS)).toEqual({ sessionEndOthers: { endedCount: 3, userErrors: [] } });
    for (const other of others) expect(await isRefused(other)).toBe(true);
    expect(await sessionsOf(member)).toHaveLength(1);
    const entries = (await entriesOf('SESSION_END')).slice(0, 3);
    expect(new Set(entries.map((entry) => entry.before?.['sessionId']))).toEqual(new Set(ids));
    expect(await isRefused(admin)).toBe(false);
    expect(await member.ask(END_OTHERS)).toEqual({ sessionEndOthers: { endedCount: 0, userErrors: [] } });
  });

  test('that had run out are neither counted nor recorded when the others end', async () => {
    await server.signedIn(MEMBER);
    server.clock.advance(40 * MINUTE);
    expect(await isRefused(member)).toBe(false);
    server.clock.advance(30 * MINUTE);
    admin = await server.signedIn();
    const recorded = (await entriesOf('SESSION_END')).length;
    const id = await currentOf(await server.signedIn(MEMBER));
    expect(await member.ask(END_OTHERS)).toEqual({ sessionEndOthers: { endedCount: 1, userErrors: [] } });
    const entries = await entriesOf('SESSION_END');
    expect(entries.length).toBe(recorded + 1);
    expect(entries[0]?.before?.['sessionId']).toBe(id);
  });
});

describe('of two sessions that at once', () => {
  test('end each other one stays', async () => {
    for (let round = 0; round < 5; round += 1) {
      const pair = [await server.signedIn(MEMBER), await server.signedIn(MEMBER)];
      await Promise.all(pair.map((client) => client.send(END_OTHERS)));
      const refused = await Promise.all(pair.map(isRefused));
      expect(refused.filter(Boolean)).toHaveLength(1);
    }
  });

  test('change the password and end the other, one has its way', async () => {
    const changer = await server.signedIn(MEMBER);
    const ender = await server.signedIn(MEMBER);
    const id = await currentOf(changer);
    const next = 'Linnet-own-2';
    const [changed] = await Promise.all([
      changer.send(CHANGE, { input: { currentPassword: MEMBER.password, newPassword: next } }),
      ender.send(END, { input: { id } }),
    ]);
    const refused = await Promise.all([changer, ender].map(isRefused));
    expect(refused.filter(Boolean)).toHaveLength(1);
    const [survivor, password] = changed.errors ? [ender, MEMBER.password] : [changer, next];
    expect(await isRefused(survivor)).toBe(false);
    expect(await server.client().signIn(MEMBER.loginId, password)).toEqual([]);
    const back = { currentPassword: next, newPassword: MEMBER.password };
    if (!changed.errors) await survivor.call('passwordChange', back);
  });
});

test('a session ended under fifty parallel requests is refused from then on, and nothing else goes wrong', async () => {
  const ender = await server.signedIn(MEMBER);
  const id = await currentOf(member);
  // So long that each of the fifty records that the session is in use.
  server.clock.advance(2 * MINUTE);
  const documents = [
    '{ sessions { id } }',
    'mutation { viewerUpdate(input: { timeZone: "Asia/Manila" }) { userErrors { code } } }',
    'mutation { viewerUpdate(input: { timeZone: "Asia/Tokyo" }) { userErrors { code } } }',
    'mutation { sessionEnd(input: { id: "none" }) { userErrors { code } } }',
  ];
  const answers: { afterTheEnd: boolean; code: unknown }[] = [];
  let ended = false;
  let underWay = (): void => undefined;
  const fiftyAnswered = new Promise<void>((resolve) => {
    underWay = resolve;
  });
  const keepAsking = async (document: string): Promise<void> => {
    for (let afterTheEnd = false; !afterTheEnd; ) {
      afterTheEnd = ended;
      answers.push({ afterTheEnd, code: await member.fault(document) });
      if (answers.length === 50) underWay();
    }
  };
  const callers = Array.from({ length: 50 }, (_, i) => keepAsking(documents[i % documents.length] ?? ''));
  await fiftyAnswered;
  expect(await end(ender, id)).toEqual([]);
  ended = true;
  await Promise.all(callers);

  const codes = (afterTheEnd: boolean) =>
    answers.filter((answer) => answer.afterTheEnd === afterTheEnd).map((answer) => answer.code);
  expect(codes(true)).toEqual(Array.from({ length: 50 }, () => 'UNAUTHENTICATED'));
  expect(codes(false).slice(0, 50)).toEqual(Array.from({ length: 50 }, () => undefined));
  expect([undefined, 'UNAUTHENTICATED']).toEqual(expect.arrayContaining([...new Set(codes(false))]));
  expect(await isRefused(ender)).toBe(false);
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
