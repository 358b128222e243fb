import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertRows } from '../src/database/index.ts';
import { newId } from '../src/kernel/index.ts';
import { CallEntity, CallParticipantEntity, UNTOLD } from '../src/modules/calls/records/call.entity.ts';
import { CallScoreEntity } from '../src/modules/calls/records/callScore.entity.ts';
import { addCaller, callOf, makeSecret, tell } from './factories/calls.ts';
import { TEMPORARY, chooseOwn } from './factories/users.ts';
import type { CallFilter } from './generated.ts';
import { gql } from './gql.ts';
import { UserDeleteDocument } from './operations/users.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';
const BEN = 'ben@alpha.example';

let server: TestServer;
let admin: TestClient;
let anne: TestClient;
let token: string;
const ids: Record<string, string> = {};

/** A call a minute, of Anne and an outsider, but for 4, which is between Anne and Ben, and 5, which is Ben's. */
const CALLS: readonly Readonly<Record<string, unknown>>[] = [
  { from: '050-1111-2222', to: '03-1234-5678' },
  { from: '+1 212 555 0100', to: '050-1111-2222', participants: [anneOn('TO'), outside('FROM', 'Ｉｒｏｈａ Inc.')] },
  { from: '1234', to: '*21' },
  { from: 'Anonymous', to: '050-1111-2222', circuitNumber: '0120-123-456', previousId: 'call 0' },
  { kind: 'EXTENSION', participants: [anneOn('FROM'), { side: 'TO', loginId: BEN }] },
  { participants: [{ side: 'FROM', loginId: BEN }, outside('TO', '佐藤 花子')], previousId: 'call 2' },
];

function anneOn(side: string): object {
  return { side, loginId: ANNE };
}

function outside(side: string, name: string): object {
  return { side, name };
}

beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  ids[ANNE] = (await addCaller(admin, ANNE, 'Anne Adams')).id;
  ids[BEN] = (await addCaller(admin, BEN, 'Ben Brown')).id;
  anne = await server.signedIn({ loginId: ANNE, password: TEMPORARY });
  await chooseOwn(anne, 'Walking-home-1');
  token = (await makeSecret(admin)).secret;
  for (const [i, more] of CALLS.entries()) {
    const call = callOf(`call ${i}`, ANNE, { startedAt: `2026-11-20T00:0${i}:00Z`, from: null, to: null, ...more });
    await tell(server, token, call.ended);
  }
  const { scored } = callOf('call 0', ANNE);
  // Anne has 100 and 22, Ben 75 in a call of theirs in which she has none.
  await tell(server, token, scored({ talkRatio: 0.4, overlaps: 0, silences: 0 }));
  const between = callOf('call 4', BEN);
  await tell(server, token, between.scored({ talkRatio: 0.65, overlaps: 0, silences: 0 }));
  await tell(server, token, callOf('call 1', ANNE).scored({ talkRatio: 1, overlaps: 9, silences: 9 }));
});
afterAll(() => server.drop());

const PAGE = gql(`query CallsFound($filter: CallFilter, $first: Int, $after: String) {
  calls(filter: $filter, first: $first, after: $after) {
    totalCount nodes { id externalId previousExternalId previousCallId scores { userId overall } }
    pageInfo { hasNextPage endCursor } } }`);

const found = async (client: TestClient, filter: CallFilter): Promise<string> => {
  const { calls } = await client.ask(PAGE, { filter });
  expect(calls.totalCount).toBe(calls.nodes.length);
  return calls.nodes.map(({ externalId }) => externalId.slice(5)).join('');
};

describe('a call is found', () => {
  test.each([
    ['03-12', '0'],
    ['０３-1234-5678', '0'],
    ['+81 3', '0'],
    ['813', '0'],
    ['1234', '2'],
    ['12', '21'],
    ['+1-212', '1'],
    ['010 1 212', '1'],
    ['*2', '2'],
    ['050-1111', '310'],
    ['0120', '3'],
    ['045', ''],
    ['iroha', '1'],
    ['ＩＲＯＨＡ  inc', '1'],
    ['株式会社', '320'],
    ['佐藤花', '5'],
    ['花子', ''],
    ['anne a', '43210'],
    ['Ben', '54'],
    ['%', ''],
    ['  ', '543210'],
    ['', '543210'],
  ])('by %s: %s', async (search, expected) => {
    expect(await found(admin, { search })).toBe(expected);
    const own = expected.replace('5', '');
    expect(await found(anne, { search })).toBe(own);
    expect(await found(admin, { search, userId: ids[ANNE] ?? '' })).toBe(own);
  });

  test.each<[CallFilter, string]>([
    [{ overallFrom: 0 }, '410'],
    [{ overallTo: 22 }, '1'],
    [{ overallTo: 21.99 }, ''],
    [{ overallFrom: 75.01 }, '0'],
    [{ overallFrom: 75, overallTo: 75 }, '4'],
    [{ overallFrom: 74.9, overallTo: 75.1 }, '4'],
    [{ overallFrom: 60, overallTo: 50 }, ''],
    [{ overallFrom: 0, search: '050' }, '10'],
    [{ overallFrom: 0, withAudio: false }, '410'],
    [{ search: 'ben', withAudio: true }, ''],
    [{ overallFrom: 0, search: 'ben', kind: ['EXTENSION'] }, '4'],
    [{ overallFrom: 0, search: 'ben', from: '2026-11-20T00:05:00Z' }, ''],
  ])('by its overall score: %o', async (filter, expected) => {
    expect(await found(admin, filter)).toBe(expected);
    const own = expected.replace('4', '');
    expect(await found(anne, filter)).toBe(own);
    expect(await found(admin, { ...filter, userId: ids[ANNE] ?? '' })).toBe(own);
  });

  test('page by page', async () => {
    const pageOf = async (after: string | null) =>
      (await admin.ask(PAGE, { filter: { search: '050-1111' }, first: 2, after })).calls;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(after);
      seen.push(...page.nodes.map(({ externalId }) => externalId));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(['call 3', 'call 1', 'call 0']);
  });

  test('not by another organization', async () => {
    const other = await server.signedIn(OTHER_ADMIN);
    for (const filter of [{ search: '03' }, { search: 'anne' }, { overallFrom: 0 }, { search: '' }])
      expect(await found(other, filter)).toBe('');
  });

  test('by the name as it was, also of someone who is deleted', async () => {
    await tell(server, token, callOf('call 6', BEN, { participants: [{ side: 'FROM', loginId: BEN }] }).ended);
    expect(await found(admin, { search: 'ben' })).toBe('654');
    await admin.mutate(UserDeleteDocument, { id: ids[BEN] ?? '', loginId: BEN });
    expect(await found(admin, { search: 'ben' })).toBe('654');
    expect(await found(admin, { overallFrom: 0 })).toBe('10');
  });

  test.each([
    [{ overallFrom: -1 }, 'filter.overallFrom is from 0 to 100.'],
    [{ overallTo: 100.1 }, 'filter.overallTo is from 0 to 100.'],
    [{ search: 'x'.repeat(256) }, 'filter.search has at most 255 characters.'],
  ])('but not by what makes no sense: %o', async (filter, message) => {
    const { errors } = await admin.send(PAGE, { filter });
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

test('the call before a transfer is named, where the reader may see it', async () => {
  const previous = async (client: TestClient): Promise<Record<string, string | null>> => {
    const { nodes } = (await client.ask(PAGE, {})).calls;
    const externalIds = new Map(nodes.map(({ id, externalId }) => [id, externalId]));
    return Object.fromEntries(
      nodes.flatMap(({ externalId, previousExternalId, previousCallId }) =>
        previousExternalId ? [[externalId, previousCallId && (externalIds.get(previousCallId) ?? '?')]] : [],
      ),
    );
  };
  expect(await previous(admin)).toEqual({ 'call 3': 'call 0', 'call 5': 'call 2' });
  expect(await previous(anne)).toEqual({ 'call 3': 'call 0' });
});

describe('of many calls', () => {
  const MANY = 5_100;
  const FIRST = Date.UTC(2026, 9, 1);
  const filters: readonly CallFilter[] = [{ search: '0451' }, { search: 'crowd' }, { overallFrom: 30, overallTo: 30 }];

  beforeAll(async () => {
    const { database } = server.app;
    const common = { organizationId: server.alpha.organizationId, startedAt: new Date(0) };
    const calls = Array.from({ length: MANY }, (_, i) => ({
      ...common,
      ...UNTOLD,
      id: newId(),
      externalId: `many ${i}`,
      kind: i % 2 === 0 ? ('INCOMING' as const) : ('OUTGOING' as const),
      status: 'COMPLETED' as const,
      startedAt: new Date(FIRST + i),
      answeredAt: null,
      endedAt: null,
      ringSeconds: null,
      talkSeconds: null,
      day: '2026-10-01',
      stereo: false,
      circuitNumber: null,
      fromNumber: `+8145100${1000 + i}`,
      toNumber: null,
      queue: null,
      groupName: null,
      tags: [],
      previousExternalId: null,
      eventHashes: {},
      receivedAt: new Date(FIRST),
    }));
    const nobody = { channel: null, userId: null, number: null, side: 'FROM' as const, position: 0 };
    const unmeasured = {
      talkRatio: null,
      overlaps: null,
      silences: null,
      rallies: null,
      pitch: null,
      intonation: null,
      speechRate: null,
      partnerSpeechRate: null,
      fillers: null,
    };
    await database.run(async () => {
      await insertRows(database.writable(CallEntity), calls);
      await insertRows(
        database.writable(CallParticipantEntity),
        calls.map(({ id }, i) => ({
          ...common,
          ...nobody,
          id: newId(),
          callId: id,
          name: `C ${i}`,
          nameKey: `crowd${i}`,
        })),
      );
      await insertRows(
        database.writable(CallScoreEntity),
        calls.map(({ id, externalId, receivedAt }) => ({
          organizationId: common.organizationId,
          id: newId(),
          callId: id,
          externalId,
          userId: ids[ANNE] ?? '',
          measured: unmeasured,
          overallTenths: 300,
          overallRule: 1,
          eventHash: '',
          receivedAt,
        })),
      );
    });
  });

  test.each(filters)('all are counted, and the newest come first: %o', async (filter) => {
    const { calls } = await admin.ask(PAGE, { filter, first: 2 });
    expect([calls.totalCount, ...calls.nodes.map(({ externalId }) => externalId)]).toEqual([
      MANY,
      `many ${MANY - 1}`,
      `many ${MANY - 2}`,
    ]);
    const narrowed = { ...filter, kind: ['INCOMING' as const], to: new Date(FIRST + 100).toISOString() };
    const next = (await admin.ask(PAGE, { filter: narrowed, first: 2, after: calls.pageInfo.endCursor })).calls;
    expect([next.totalCount, ...next.nodes.map(({ externalId }) => externalId)]).toEqual([50, 'many 98', 'many 96']);
  });

  test('those that are many by one way and few by another are found', async () => {
    expect(await found(admin, { search: '0451', overallFrom: 31 })).toBe('');
    const { calls } = await admin.ask(PAGE, { filter: { search: 'crowd5099', overallTo: 30 } });
    expect(calls.nodes.map(({ externalId }) => externalId)).toEqual(['many 5099']);
  });
});
