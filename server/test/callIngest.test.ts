import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addCaller, callOf, forgetCalls, makeSecret, counted, statistics, tell } from './factories/calls.ts';
import { addUser } from './factories/users.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';
const BEN = 'ben@alpha.example';

let server: TestServer;
let admin: TestClient;
let token: string;
let anneId: string;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
  anneId = (await addCaller(admin, ANNE, 'Anne Sato')).id;
  await addCaller(admin, BEN, 'Ben');
  token = (await makeSecret(admin)).secret;
});
afterAll(() => server.drop());
beforeEach(() => forgetCalls(server));

const CALLS = gql(`query IngestCalls { calls(first: 100) { totalCount nodes {
  externalId kind status startedAt answeredAt endedAt ringSeconds talkSeconds stereo circuitNumber fromNumber toNumber
  queue group tags previousExternalId
  participants { side channel userId userDeleted name number }
  scores { userId overall overallRule talkRatio overlaps silences rallies pitch speechRate partnerSpeechRate fillers }
} } }`);

const calls = async () => (await admin.ask(CALLS)).calls.nodes;
const results = async (...events: readonly object[]): Promise<string[]> =>
  (await tell(server, token, ...events)).map(({ result, code, field }) =>
    [result, code, field].filter(Boolean).join(' '),
  );

const DAY = { day: '2026-11-20', calls: 1, answered: 1, talk_seconds: 600 };
/** 50, 50 more for ten minutes, less 10 for the talk, 2 for the overlaps and 3 for the silences. */
const SCORED = { scored: 1, overall_tenths: 850 };

describe('a call', () => {
  test('is kept as it was told of, its numbers as E.164 has them and the name as it is now', async () => {
    const { ended, scored } = callOf('one', ANNE, {
      circuitNumber: '110',
      queue: 'Support',
      group: 'East',
      tags: ['見積', 'VIP'],
      previousId: 'zero',
    });
    expect(await results(ended, scored({ rallies: 4, pitch: 120.5, partnerSpeechRate: 6, fillers: 1 }))).toEqual([
      'CREATED',
      'CREATED',
    ]);
    expect(await calls()).toEqual([
      {
        externalId: 'one',
        kind: 'OUTGOING',
        status: 'COMPLETED',
        startedAt: '2026-11-20T01:00:00.000Z',
        answeredAt: '2026-11-20T01:00:30.000Z',
        endedAt: '2026-11-20T01:10:30.000Z',
        ringSeconds: 30,
        talkSeconds: 600,
        stereo: true,
        circuitNumber: '110',
        fromNumber: '+815011112222',
        toNumber: '+81312345678',
        queue: 'Support',
        group: 'East',
        tags: ['見積', 'VIP'],
        previousExternalId: 'zero',
        participants: [
          {
            side: 'FROM',
            channel: 'LEFT',
            userId: anneId,
            userDeleted: false,
            name: 'Anne Sato',
            number: '+815011112222',
          },
          {
            side: 'TO',
            channel: 'RIGHT',
            userId: null,
            userDeleted: false,
            name: '株式会社いろは',
            number: '+81312345678',
          },
        ],
        scores: [
          {
            userId: anneId,
            overall: 85,
            overallRule: 1,
            talkRatio: 0.5,
            overlaps: 2,
            silences: 3,
            rallies: 4,
            pitch: 120.5,
            speechRate: 7.5,
            partnerSpeechRate: 6,
            fillers: 1,
          },
        ],
      },
    ]);
    expect(await statistics(server)).toEqual({ organization: [{ ...DAY, ...SCORED }], users: [{ ...DAY, ...SCORED }] });
  });

  test('may have empty texts for what there is not, as many a sender writes it', async () => {
    const participants = [
      { side: 'FROM', loginId: ANNE, userId: '', number: '', name: ' ' },
      { side: 'TO', loginId: '', name: '', number: '03-1234-5678', channel: '' },
    ];
    const nothing = { from: '', circuitNumber: ' ', queue: '', group: '', previousId: '', tags: '', status: '' };
    expect(await results(callOf('one', ANNE, { ...nothing, participants }).ended)).toEqual(['CREATED']);
    const [call] = await calls();
    expect(call).toMatchObject({ fromNumber: null, circuitNumber: null, queue: null, group: null });
    expect(call?.participants.map(({ name, number }) => [name, number])).toEqual([
      ['Anne Sato', null],
      ['', '+81312345678'],
    ]);
    // Told again with what there is not left out, it is the same.
    const plain = [
      { side: 'FROM', loginId: ANNE },
      { side: 'TO', number: '03-1234-5678' },
    ];
    expect(await results(callOf('one', ANNE, { from: null, participants: plain }).ended)).toEqual(['DUPLICATE']);
    const { ended, scored } = callOf('two', ANNE, { answeredAt: '' });
    expect(await results(ended, scored({ pitch: '', speechRate: '' }))).toEqual(['CREATED', 'CREATED']);
    expect((await calls()).map(({ status }) => status).toSorted()).toEqual(['COMPLETED', 'MISSED']);
  });

  test('comes to the same in whatever order and however often its events come, one by one or at once', async () => {
    const { started, answered, ended, scored } = callOf('any', ANNE);
    const events = { started, answered, ended, scored: scored() };
    const orders: (keyof typeof events)[][] = [
      ['started', 'answered', 'ended', 'scored'],
      ['scored', 'ended', 'answered', 'started'],
      ['answered', 'scored', 'started', 'ended'],
      ['ended', 'started', 'scored', 'answered'],
    ];
    const came = [];
    for (const order of orders) {
      for (const atOnce of [true, false]) {
        await forgetCalls(server);
        const sent = order.map((name) => events[name]);
        const answers = atOnce ? await results(...sent) : (await Promise.all(sent.map((each) => results(each)))).flat();
        expect(new Set(answers)).toEqual(new Set(['CREATED', 'UPDATED']));
        expect(await results(...sent, ...sent.toReversed())).toEqual(Array.from({ length: 8 }, () => 'DUPLICATE'));
        came.push({ calls: await calls(), ...(await counted(server)) });
      }
    }
    expect(came[0]?.call_organization_days).toMatchObject([{ ...DAY, ...SCORED }]);
    expect(came[0]?.call_overall_bins).toMatchObject([{ points: 85, scored: 1 }]);
    for (const each of came) expect(each).toEqual(came[0]);
  });

  test('rings, talks and ends', async () => {
    const { started, answered, ended } = callOf('live', ANNE);
    const seen = [];
    for (const event of [started, answered, ended]) {
      await results(event);
      const [call] = await calls();
      seen.push([call?.status, call?.ringSeconds, call?.talkSeconds, (await statistics(server)).organization.length]);
    }
    expect(seen).toEqual([
      ['RINGING', null, null, 0],
      ['TALKING', 30, null, 0],
      ['COMPLETED', 30, 600, 1],
    ]);
  });

  test('of which something else is told stays as it is', async () => {
    const { ended, scored } = callOf('taken', ANNE);
    await results(ended, scored());
    const before = { calls: await calls(), ...(await counted(server)) };
    for (const other of [
      callOf('taken', ANNE, { to: '03-9999-9999' }).ended,
      callOf('taken', BEN, { startedAt: '2026-11-20T00:59:00Z' }).started,
      callOf('taken', ANNE, { kind: 'INCOMING' }).answered,
    ])
      expect(await results(other)).toEqual(['CONFLICT']);
    expect({ calls: await calls(), ...(await counted(server)) }).toEqual(before);
  });

  test('is scored anew, and counted once', async () => {
    const { ended, scored } = callOf('again', ANNE);
    expect(await results(ended, scored(), scored({ overlaps: 12 }))).toEqual(['CREATED', 'CREATED', 'UPDATED']);
    expect(await results(scored({ overlaps: 12, talkRatio: null }))).toEqual(['UPDATED']);
    expect((await calls())[0]?.scores).toMatchObject([{ overall: null, overallRule: null, overlaps: 12 }]);
    const none = { scored: 0, overall_tenths: 0 };
    expect(await statistics(server)).toEqual({ organization: [{ ...DAY, ...none }], users: [{ ...DAY, ...none }] });
    expect(await results(scored({ overlaps: 12 }))).toEqual(['UPDATED']);
    const worse = { scored: 1, overall_tenths: 750 };
    expect(await statistics(server)).toEqual({ organization: [{ ...DAY, ...worse }], users: [{ ...DAY, ...worse }] });
  });

  test('of two users counts once for each of them, and once for the organization', async () => {
    const participants = [
      { side: 'FROM', channel: 'LEFT', loginId: ANNE },
      { side: 'TO', channel: 'RIGHT', loginId: BEN },
    ];
    const { ended, scored } = callOf('both', ANNE, { kind: 'EXTENSION', participants });
    expect(await results(ended, scored(), scored({ loginId: BEN, talkRatio: 0.4 }))).toEqual([
      'CREATED',
      'CREATED',
      'CREATED',
    ]);
    const { organization, users } = await statistics(server);
    expect(organization).toEqual([{ ...DAY, scored: 2, overall_tenths: 1800 }]);
    expect(users).toHaveLength(2);
    expect(users).toEqual(
      expect.arrayContaining([
        { ...DAY, ...SCORED },
        { ...DAY, scored: 1, overall_tenths: 950 },
      ]),
    );
  });

  test('counts on the day that it is where the organization is', async () => {
    await results(
      callOf('late', ANNE, { startedAt: '2026-11-20T14:59:59Z', answeredAt: null, endedAt: '2026-11-20T15:00:10Z' })
        .ended,
      callOf('early', ANNE, { startedAt: '2026-11-20T15:00:00Z', answeredAt: null, endedAt: '2026-11-20T15:00:10Z' })
        .ended,
    );
    const missed = { calls: 1, answered: 0, talk_seconds: 0, scored: 0, overall_tenths: 0 };
    expect((await statistics(server)).organization).toEqual([
      { day: '2026-11-20', ...missed },
      { day: '2026-11-21', ...missed },
    ]);
  });
});

describe('what is refused', () => {
  const participant = { side: 'FROM', channel: 'LEFT', loginId: ANNE };
  test.each<[string, (loginIds: { plain: string; other: string }) => object]>([
    ['INVALID_TIME call.answeredAt', () => callOf('x', ANNE, { answeredAt: '2026-11-20T00:59:59Z' }).ended],
    ['INVALID_TIME call.endedAt', () => callOf('x', ANNE, { endedAt: '2026-11-20T01:00:29Z' }).ended],
    ['INVALID_TIME call.startedAt', () => callOf('x', ANNE, { startedAt: '2026-11-22T04:00:00Z' }).started],
    ['INVALID_TIME call.answeredAt', () => callOf('x', ANNE, { status: 'MISSED' }).ended],
    ['INVALID_TIME call.answeredAt', () => callOf('x', ANNE, { status: 'COMPLETED', answeredAt: null }).ended],
    [
      'CHANNEL_TAKEN call.participants.1.channel',
      () => callOf('x', ANNE, { participants: [participant, { side: 'TO', channel: 'LEFT' }] }).ended,
    ],
    [
      'USER_TWICE call.participants.1.loginId',
      () => callOf('x', ANNE, { participants: [participant, { side: 'TO', loginId: ANNE.toUpperCase() }] }).ended,
    ],
    [
      'USER_REQUIRED call.participants',
      () => callOf('x', ANNE, { participants: [{ side: 'TO', name: 'Nobody of ours' }] }).ended,
    ],
    ['USER_UNKNOWN call.participants.0.loginId', () => callOf('x', 'nobody@alpha.example').ended],
    ['USER_UNKNOWN call.participants.0.loginId', ({ other }) => callOf('x', other).ended],
    [
      'USER_UNKNOWN call.participants.0.userId',
      () => callOf('x', ANNE, { participants: [{ side: 'FROM', userId: 'x' }] }).ended,
    ],
    ['WEBHOOK_NOT_ALLOWED call.participants.0.loginId', ({ plain }) => callOf('x', plain).ended],
    ['USER_NOT_IN_CALL score.loginId', () => callOf('there', ANNE).scored({ loginId: BEN })],
    ['USER_REQUIRED score.userId', () => callOf('there', ANNE).scored({ loginId: null })],
    ['INVALID_FIELD score.talkRatio', () => callOf('there', ANNE).scored({ talkRatio: 1.01 })],
    ['INVALID_FIELD score.overlaps', () => callOf('there', ANNE).scored({ overlaps: -1 })],
    ['INVALID_FIELD call.id', () => callOf('', ANNE).ended],
    ['INVALID_FIELD call.id', () => callOf('x'.repeat(201), ANNE).ended],
    ['INVALID_FIELD call.kind', () => callOf('x', ANNE, { kind: 'FAX' }).ended],
    ['INVALID_FIELD call.startedAt', () => callOf('x', ANNE, { startedAt: 'yesterday' }).ended],
    ['INVALID_FIELD call.tags.0', () => callOf('x', ANNE, { tags: ['a\u0000b'] }).ended],
    ['INVALID_FIELD call.participants', () => callOf('x', ANNE, { participants: [] }).ended],
    ['INVALID_FIELD type', () => ({ type: 'call.sung', call: { id: 'x' } })],
    ['INVALID_FIELD call', () => ({ type: 'call.ended' })],
  ])('%s', async (refusal, make) => {
    const plain = `plain${Math.random()}@alpha.example`;
    await addUser(admin, { loginId: plain });
    await results(callOf('there', ANNE).ended);
    const before = { calls: await calls(), ...(await counted(server)) };
    expect(await results(make({ plain, other: OTHER_ADMIN.loginId }))).toEqual([`REJECTED ${refusal}`]);
    expect({ calls: await calls(), ...(await counted(server)) }).toEqual(before);
  });

  test('takes nothing from the others', async () => {
    const events = [null, callOf('bad', 'nobody@alpha.example').ended, callOf('good', ANNE).ended];
    const answer = await tell(server, token, ...(events as object[]));
    expect(answer).toEqual([
      { id: null, result: 'REJECTED', code: 'INVALID_FIELD', field: 'type' },
      { id: 'bad', result: 'REJECTED', code: 'USER_UNKNOWN', field: 'call.participants.0.loginId' },
      { id: 'good', result: 'CREATED' },
    ]);
    expect((await calls()).map(({ externalId }) => externalId)).toEqual(['good']);
  });

  test('where scores came first, those of somebody who took no part are dropped as the call ends', async () => {
    const { started, ended, scored } = callOf('dropped', ANNE);
    expect(await results(scored({ loginId: BEN }), scored(), started, ended)).toEqual([
      'CREATED',
      'CREATED',
      'CREATED',
      'UPDATED',
    ]);
    expect((await calls())[0]?.scores.map(({ userId }) => userId)).toEqual([anneId]);
  });
});

test('a hundred deliveries at once are each taken once', async () => {
  const deliveries = Array.from({ length: 100 }, (_, i) => {
    const { ended, scored } = callOf(`call ${Math.floor(i / 2)}`, i % 4 < 2 ? ANNE : BEN);
    return [ended, scored()];
  });
  const answers = await Promise.all(deliveries.map((events) => results(...events)));
  expect(answers.flat().filter((each) => each === 'CREATED')).toHaveLength(100);
  expect(answers.flat().filter((each) => each === 'DUPLICATE')).toHaveLength(100);
  const half = { day: '2026-11-20', calls: 25, answered: 25, talk_seconds: 15_000, scored: 25, overall_tenths: 21_250 };
  const { organization, users } = await statistics(server);
  expect(users).toEqual([half, half]);
  expect(organization).toEqual([
    { day: '2026-11-20', calls: 50, answered: 50, talk_seconds: 30_000, scored: 50, overall_tenths: 42_500 },
  ]);
});

test('scores whose call never comes are dropped after a week', async () => {
  await results(callOf('never', ANNE).scored(), callOf('came', ANNE).scored(), callOf('came', ANNE).ended);
  const kept = async () => (await server.app.database.query('SELECT external_id FROM call_scores')).length;
  server.clock.advance(7 * 24 * 60 * 60_000);
  await server.app.cleanUp();
  expect(await kept()).toBe(2);
  server.clock.advance(1);
  await server.app.cleanUp();
  expect(await kept()).toBe(1);
});
