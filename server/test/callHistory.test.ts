import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancelBulk, doBulk, prepareBulk } from './bulkActions.ts';
import { addCaller, callOf, makeSecret, statistics, tell } from './factories/calls.ts';
import { TEMPORARY, chooseOwn } from './factories/users.ts';
import { someUsers } from './factories/files.ts';
import type { CallFilter } from './generated.ts';
import { gql } from './gql.ts';
import { UserDeleteDocument } from './operations/users.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';
import { addedBy, lookAt, undo } from './undos.ts';

const ANNE = 'anne@alpha.example';
const BEN = 'ben@alpha.example';
const CARL = 'carl@alpha.example';

let server: TestServer;
let admin: TestClient;
let anne: TestClient;
let token: string;
const ids: Record<string, string> = {};
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  for (const loginId of [ANNE, BEN, CARL]) ids[loginId] = (await addCaller(admin, loginId, loginId.slice(0, -14))).id;
  anne = await server.signedIn({ loginId: ANNE, password: TEMPORARY });
  await chooseOwn(anne, 'Walking-home-1');
  token = (await makeSecret(admin)).secret;
  // Seven calls, one begun in each minute: Anne's are the even ones, and both are in the last.
  for (let i = 0; i < 6; i += 1) {
    const { ended, scored } = callOf(`call ${i}`, i % 2 === 0 ? ANNE : BEN, {
      kind: i < 3 ? 'INCOMING' : 'OUTGOING',
      startedAt: `2026-11-20T00:0${i}:00Z`,
    });
    await tell(server, token, ended, scored());
  }
  const both = [
    { side: 'FROM', loginId: ANNE },
    { side: 'TO', loginId: BEN },
  ];
  const shared = callOf('call 6', ANNE, { kind: 'EXTENSION', startedAt: '2026-11-20T00:06:00Z', participants: both });
  await tell(server, token, shared.started, shared.scored(), shared.scored({ loginId: BEN }));
});
afterAll(() => server.drop());

const PAGE = gql(`query HistoryPage($filter: CallFilter, $first: Int, $after: String, $last: Int, $before: String) {
  calls(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id externalId scores { userId } participants { userId userDeleted name } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`);
const CALL = gql(`query HistoryCall($id: ID!) { call(id: $id) { externalId scores { userId } } }`);

const found = async (client: TestClient, filter: CallFilter = {}): Promise<string[]> => {
  const { calls } = await client.ask(PAGE, { filter });
  expect(calls.totalCount).toBe(calls.nodes.length);
  return calls.nodes.map(({ externalId }) => externalId.slice(5));
};
const all = async (client = admin) => (await client.ask(PAGE, { first: 100 })).calls.nodes;
const idOf = async (externalId: string): Promise<string> =>
  (await all()).find((call) => call.externalId === externalId)?.id ?? '';

describe('the response history', () => {
  test('of an administrator is everyone’s, newest first', async () => {
    expect(await found(admin)).toEqual(['6', '5', '4', '3', '2', '1', '0']);
  });

  test('of everyone else is their own', async () => {
    expect(await found(anne)).toEqual(['6', '4', '2', '0']);
    expect(await found(anne, { userId: ids[ANNE] ?? '' })).toEqual(['6', '4', '2', '0']);
    expect(await found(anne, { userId: ids[BEN] ?? '' })).toEqual([]);
    expect((await anne.ask(CALL, { id: await idOf('call 1') })).call).toBeNull();
    expect((await anne.ask(CALL, { id: await idOf('call 2') })).call?.externalId).toBe('call 2');
  });

  test('shows of scores to everyone else their own alone', async () => {
    const id = await idOf('call 6');
    expect((await anne.ask(CALL, { id })).call?.scores).toEqual([{ userId: ids[ANNE] }]);
    expect((await all(anne))[0]?.scores).toEqual([{ userId: ids[ANNE] }]);
    expect((await admin.ask(CALL, { id })).call?.scores).toHaveLength(2);
  });

  test('of another organization is not there', async () => {
    const other = await server.signedIn(OTHER_ADMIN);
    expect(await found(other)).toEqual([]);
    expect(await found(other, { userId: ids[ANNE] ?? '' })).toEqual([]);
    expect((await other.ask(CALL, { id: await idOf('call 0') })).call).toBeNull();
  });

  test.each<[string, CallFilter, string[]]>([
    ['from an instant', { from: '2026-11-20T00:04:00Z' }, ['6', '5', '4']],
    ['before an instant', { to: '2026-11-20T00:02:00Z' }, ['1', '0']],
    ['of kinds', { kind: ['INCOMING', 'EXTENSION'] }, ['6', '2', '1', '0']],
    ['of no kind', { kind: [] }, []],
    ['in a state', { status: ['RINGING'] }, ['6']],
    [
      'of all at once',
      { from: '2026-11-20T00:01:00Z', to: '2026-11-20T00:06:00Z', kind: ['OUTGOING'], status: ['COMPLETED'] },
      ['5', '4', '3'],
    ],
  ])('is narrowed: %s', async (_, filter, expected) => {
    expect(await found(admin, filter)).toEqual(expected);
    const own = expected.filter((id) => Number(id) % 2 === 0);
    expect(await found(admin, { ...filter, userId: ids[ANNE] ?? '' })).toEqual(own);
    expect(await found(anne, filter)).toEqual(own);
  });

  test('is paged forwards and back, and no call stands on two pages', async () => {
    for (const filter of [{}, { userId: ids[ANNE] ?? '' }]) {
      const whole = await found(admin, filter);
      const seen: string[] = [];
      let after: string | null = null;
      let before: string | null = null;
      for (;;) {
        const { calls }: { calls: Awaited<ReturnType<typeof page>> } = {
          calls: await page({ filter, first: 3, after }),
        };
        seen.push(...calls.nodes.map(({ externalId }) => externalId.slice(5)));
        before = calls.pageInfo.startCursor;
        if (!calls.pageInfo.hasNextPage) break;
        after = calls.pageInfo.endCursor;
      }
      expect(seen).toEqual(whole);
      const back = await page({ filter, last: 2, before });
      const pages = Math.floor((whole.length - 1) / 3) * 3;
      expect(back.nodes.map(({ externalId }) => externalId.slice(5))).toEqual(whole.slice(pages - 2, pages));
      expect([back.pageInfo.hasNextPage, back.pageInfo.hasPreviousPage]).toEqual([true, pages > 2]);
    }
  });

  const page = async (variables: {
    filter: CallFilter;
    first?: number;
    after?: string | null;
    last?: number;
    before?: string | null;
  }) => (await admin.ask(PAGE, variables)).calls;
});

describe('whoever is deleted', () => {
  const scoresOf = async (loginId: string): Promise<number> =>
    (await server.app.database.query(`SELECT id FROM call_scores WHERE user_id = '${ids[loginId] ?? ''}'`)).length;
  /** How many days and hours are counted: these calls are all of one hour. */
  const daysOf = async (loginId: string): Promise<number> => {
    const ofUser = `WHERE user_id = '${ids[loginId] ?? ''}'`;
    const days = await server.app.database.query(`SELECT day FROM call_user_days ${ofUser}`);
    const hours = await server.app.database.query(`SELECT hour FROM call_user_hours ${ofUser}`);
    expect(hours.length > 0).toBe(days.length > 0);
    return days.length;
  };

  test('is told of before, with how many calls and scores are meant', async () => {
    const counts = async (client: TestClient, ...loginIds: string[]) =>
      (
        await client.ask(
          gql(`query HistoryCounts($userIds: [ID!]!) { userCallCounts(userIds: $userIds) { calls scores } }`),
          {
            userIds: loginIds.map((loginId) => ids[loginId] ?? ''),
          },
        )
      ).userCallCounts;
    expect(await counts(admin, BEN)).toEqual({ calls: 4, scores: 4 });
    expect(await counts(admin, ANNE, BEN, BEN)).toEqual({ calls: 7, scores: 8 });
    expect(await counts(admin, CARL)).toEqual({ calls: 0, scores: 0 });
    expect(await counts(await server.signedIn(OTHER_ADMIN), ANNE, BEN)).toEqual({ calls: 0, scores: 0 });
  });

  test('in bulk is told of before as well, while the deletion can be carried out', async () => {
    const counts = async (client: TestClient, id: string) =>
      (
        await client.ask(
          gql(`query BulkCounts($id: ID!) { userBulkAction(id: $id) { callCounts { calls scores } } }`),
          { id },
        )
      ).userBulkAction;
    const prepare = (kind: 'DELETE' | 'DEACTIVATE', ...loginIds: string[]) =>
      prepareBulk(admin, { ids: loginIds.map((loginId) => ids[loginId] ?? '') }, { kind });
    const [everyone, without, kept] = [
      await prepare('DELETE', ANNE, BEN, CARL),
      await prepare('DELETE', CARL),
      await prepare('DEACTIVATE', ANNE, BEN),
    ];
    // The call in which both took part is one.
    expect(await counts(admin, everyone.id)).toEqual({ callCounts: { calls: 7, scores: 8 } });
    expect(await counts(admin, without.id)).toEqual({ callCounts: { calls: 0, scores: 0 } });
    expect(await counts(admin, kept.id)).toEqual({ callCounts: null });
    expect(await counts(await server.signedIn(OTHER_ADMIN), everyone.id)).toBeNull();
    for (const { id } of [everyone, without, kept]) expect((await cancelBulk(admin, id)).userErrors).toEqual([]);
    expect(await counts(admin, everyone.id)).toEqual({ callCounts: null });
  });

  test('leaves no score and no statistics, but the calls with the name as it was, and the organization’s own', async () => {
    const before = (await statistics(server)).organization;
    expect([await scoresOf(BEN), await daysOf(BEN)]).toEqual([4, 1]);
    const { userErrors } = await admin.mutate(UserDeleteDocument, { id: ids[BEN] ?? '', loginId: BEN });
    expect(userErrors).toEqual([]);
    expect([await scoresOf(BEN), await daysOf(BEN)]).toEqual([0, 0]);
    expect([await scoresOf(ANNE), await daysOf(ANNE)]).toEqual([4, 1]);
    expect((await statistics(server)).organization).toEqual(before);
    const calls = await all();
    expect(calls).toHaveLength(7);
    expect(calls.find(({ externalId }) => externalId === 'call 5')?.participants[0]).toEqual({
      userId: ids[BEN],
      userDeleted: true,
      name: 'ben',
    });
    expect(await found(admin, { userId: ids[BEN] ?? '' })).toEqual(['6', '5', '3', '1']);
    const again = callOf('call 5', BEN, { kind: 'OUTGOING', startedAt: '2026-11-20T00:05:00Z' });
    expect(await tell(server, token, again.ended, again.scored())).toEqual([
      { id: 'call 5', result: 'DUPLICATE' },
      { id: 'call 5', result: 'REJECTED', code: 'USER_UNKNOWN', field: 'score.loginId' },
    ]);
    expect(await scoresOf(BEN)).toBe(0);
  });

  test('in bulk leaves none either', async () => {
    const { ended, scored } = callOf('bulk', CARL);
    await tell(server, token, ended, scored());
    expect([await scoresOf(CARL), await daysOf(CARL)]).toEqual([1, 1]);
    expect((await doBulk(admin, { ids: [ids[CARL] ?? ''] }, { kind: 'DELETE' })).status).toBe('COMPLETED');
    expect([await scoresOf(CARL), await daysOf(CARL)]).toEqual([0, 0]);
  });

  test('while their calls come in leaves no score, whichever is first', async () => {
    const dora = 'dora@alpha.example';
    for (let round = 0; round < 5; round += 1) {
      const { id } = await addCaller(admin, dora);
      ids[dora] = id;
      const events = Array.from({ length: 8 }, (_, i) => callOf(`race ${round} ${i}`, dora));
      await Promise.all([
        ...events.slice(0, 4).map(({ ended, scored }) => tell(server, token, ended, scored())),
        admin.mutate(UserDeleteDocument, { id, loginId: dora }),
        ...events.slice(4).map(({ ended, scored }) => tell(server, token, ended, scored())),
      ]);
      expect([await scoresOf(dora), await daysOf(dora)]).toEqual([0, 0]);
    }
  });
});

test('undoing an import keeps whoever has taken part in a call', async () => {
  const id = await addedBy(admin, someUsers(3, 'undo', { incomingWebhookEnable: '1' }));
  await tell(server, token, callOf('touch', 'undo2@alpha.example').ended);
  const { removableCount, kept } = await lookAt(admin, id);
  expect(removableCount).toBe(2);
  expect(kept.nodes.map(({ user, reasons }) => [user.loginId, reasons.map(({ code }) => code)])).toEqual([
    ['undo2@alpha.example', ['USER_HAS_CALLS']],
  ]);
  expect((await undo(admin, id, 2)).userErrors).toEqual([]);
  expect((await found(admin)).length).toBeGreaterThan(0);
  const { users } = await admin.ask(gql(`query HistoryUndone { users(search: "undo") { nodes { loginId } } }`));
  expect(users.nodes).toEqual([{ loginId: 'undo2@alpha.example' }]);
});
