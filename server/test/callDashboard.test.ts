import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCaller, callOf, makeSecret, tell } from './factories/calls.ts';
import { TEMPORARY, chooseOwn } from './factories/users.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';
const BEN = 'ben@alpha.example';

let server: TestServer;
let admin: TestClient;
let anne: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  for (const loginId of [ANNE, BEN]) await addCaller(admin, loginId);
  anne = await server.signedIn({ loginId: ANNE, password: TEMPORARY });
  await chooseOwn(anne, 'Walking-home-1');
  const token = (await makeSecret(admin)).secret;
  const call = (id: string, loginId: string, day: string, talkRatio?: number) => {
    const times = { startedAt: `${day}T01:00:00Z`, answeredAt: `${day}T01:00:30Z`, endedAt: `${day}T01:10:30Z` };
    const { ended, scored } = callOf(id, loginId, times);
    return [ended, ...(talkRatio === undefined ? [] : [scored({ talkRatio, overlaps: 0, silences: 0 })])];
  };
  const missed = callOf('missed', ANNE, { startedAt: '2026-11-18T01:00:00Z', status: 'MISSED' });
  await tell(
    server,
    token,
    ...call('before', ANNE, '2026-11-09', 0.4),
    ...call('first', ANNE, '2026-11-10', 0.4),
    ...call('last', ANNE, '2026-11-19', 0.6),
    ...call('same day', ANNE, '2026-11-19', 0.5),
    ...call('after', ANNE, '2026-11-20', 0.4),
    ...call('of another', BEN, '2026-11-15', 0.9),
    { type: 'call.ended', call: { ...missed.started.call, endedAt: '2026-11-18T01:00:20Z' } },
  );
});
afterAll(() => server.drop());

const DASHBOARD = gql(`query CallDashboard($from: String!, $to: String!) {
  callDashboard(from: $from, to: $to) {
    days { day calls answered talkSeconds overall }
    total { calls answered talkSeconds overall } previous { calls answered talkSeconds overall } organizationMedian
    best { callId startedAt overall } worst { overall } } }`);
const dashboard = async (client: TestClient, from: string, to: string) =>
  (await client.ask(DASHBOARD, { from, to })).callDashboard;
const MORNING = { answeredAt: '2026-11-01T01:00:30Z', endedAt: '2026-11-01T01:10:30Z' };
const NOTHING = { calls: 0, answered: 0, talkSeconds: 0, overall: null };

describe('the dashboard', () => {
  test('counts the own calls of a period by day, beside the period before, both ends included', async () => {
    const { days, total, previous, best, worst } = await dashboard(anne, '2026-11-10', '2026-11-19');
    expect(days).toEqual([
      { day: '2026-11-10', calls: 1, answered: 1, talkSeconds: 600, overall: 100 },
      { day: '2026-11-18', calls: 1, answered: 0, talkSeconds: 0, overall: null },
      { day: '2026-11-19', calls: 2, answered: 2, talkSeconds: 1200, overall: 85 },
    ]);
    expect(total).toEqual({ calls: 4, answered: 3, talkSeconds: 1800, overall: 90 });
    expect(previous).toEqual({ calls: 1, answered: 1, talkSeconds: 600, overall: 100 });
    expect(best.map(({ startedAt, overall }) => [startedAt.slice(0, 10), overall])).toEqual([
      ['2026-11-10', 100],
      ['2026-11-19', 90],
      ['2026-11-19', 80],
    ]);
    expect(worst).toEqual([]);
    const { call } = await anne.ask(gql(`query DashboardCall($id: ID!) { call(id: $id) { externalId } }`), {
      id: best[0]?.callId ?? '',
    });
    expect(call?.externalId).toBe('first');
  });

  test('tells the five best and the five worst calls, none as both', async () => {
    const token = (await makeSecret(admin)).secret;
    const talked = [30, 35, 40, 45, 50, 55, 60].map((percent) => percent / 100);
    const events = talked.flatMap((talkRatio, i) => {
      const { ended, scored } = callOf(`rated ${i}`, BEN, { startedAt: '2026-11-01T01:00:00Z', ...MORNING });
      return [ended, scored({ talkRatio, overlaps: 0, silences: 0 })];
    });
    await tell(server, token, ...events);
    const ben = await server.signedIn({ loginId: BEN, password: TEMPORARY });
    await chooseOwn(ben, 'Walking-home-2');
    const { best, worst } = await dashboard(ben, '2026-11-01', '2026-11-01');
    expect(best.map(({ overall }) => overall)).toEqual([100, 100, 100, 95, 90]);
    expect(worst.map(({ overall }) => overall)).toEqual([80, 85]);
  });

  test('of whoever has no calls is empty, and of another organization nothing is counted', async () => {
    expect(await dashboard(admin, '2026-11-10', '2026-11-19')).toEqual({
      days: [],
      total: NOTHING,
      previous: NOTHING,
      organizationMedian: null,
      best: [],
      worst: [],
    });
  });

  test('says what was measured, by the length of the calls or for each call', async () => {
    const measured = gql(`query CallMeasures($day: String!) { callDashboard(from: $day, to: $day) { total {
      overall talkRatio overlapsPerMinute silencesPerMinute speechRate partnerSpeechRate } } }`);
    const of = async (day: string) => (await anne.ask(measured, { day })).callDashboard.total;
    const token = (await makeSecret(admin)).secret;
    const times = (minutes: number) => ({
      startedAt: '2026-10-01T01:00:00Z',
      answeredAt: '2026-10-01T01:00:00Z',
      endedAt: `2026-10-01T01:${minutes}:00Z`,
    });
    const [short, long] = [callOf('short', ANNE, times(10)), callOf('long', ANNE, { ...times(30), stereo: false })];
    await tell(server, token, short.ended, short.scored({ talkRatio: 0.8, overlaps: 5, silences: 0, speechRate: 8 }));
    // Told out of order, and of one channel: it has measurements, and no overall score.
    const none = { talkRatio: 0.4, overlaps: 1, silences: null, speechRate: 6.5, partnerSpeechRate: 7.25 };
    await tell(server, token, long.scored({ ...none, talkRatio: 0.9 }), long.ended, long.scored(none));
    expect(await of('2026-10-01')).toEqual({
      overall: 55,
      talkRatio: 0.5,
      overlapsPerMinute: 0.15,
      silencesPerMinute: 0,
      speechRate: 7.25,
      partnerSpeechRate: 7.25,
    });
    // Nothing of time is told of a call in which nobody talked.
    const mute = callOf('mute', ANNE, { startedAt: '2026-10-02T01:00:00Z', status: 'MISSED' });
    const missed = { ...mute.started.call, endedAt: '2026-10-02T01:00:20Z' };
    await tell(server, token, { type: 'call.ended', call: missed }, mute.scored({ speechRate: null }));
    expect(Object.values(await of('2026-10-02'))).toEqual([null, null, null, null, null, null]);
  });

  test('tells in which hours of the week calls began, where one is', async () => {
    const week = gql(`query CallWeek($from: String!, $to: String!) { callDashboard(from: $from, to: $to) {
      week { weekday hour calls } } }`);
    const of = async (client: TestClient, from: string, to: string) =>
      (await client.ask(week, { from, to })).callDashboard.week.map(({ weekday, hour, calls }) => [
        weekday,
        hour,
        calls,
      ]);
    // Tuesday the 10th, Wednesday the 18th, and twice Thursday the 19th, at ten in Tokyo.
    expect(await of(anne, '2026-11-10', '2026-11-19')).toEqual([
      [2, 10, 1],
      [3, 10, 1],
      [4, 10, 2],
    ]);
    expect(await of(admin, '2026-11-10', '2026-11-19')).toEqual([]);
  });

  test('tells the median of everyone’s calls, but not where it would tell what a few have', async () => {
    const token = (await makeSecret(admin)).secret;
    const callers = [ANNE, BEN, 'carl@alpha.example', 'dora@alpha.example', 'emil@alpha.example'];
    const ids: Record<string, string> = {};
    for (const loginId of callers.slice(2)) ids[loginId] = (await addCaller(admin, loginId)).id;
    const startedAt = '2026-09-01T01:00:00Z';
    const median = async (client = anne) => (await dashboard(client, '2026-09-01', '2026-09-30')).organizationMedian;
    const called = async (loginId: string, talkRatio: number, day = 1) => {
      const at = { startedAt: startedAt.replace('01T', `0${day}T`), ...MORNING };
      const times = { ...at, answeredAt: '2026-09-01T01:00:30Z', endedAt: '2026-09-01T01:10:30Z' };
      for (const key of ['answeredAt', 'endedAt'] as const) times[key] = times[key].replace('01T', `0${day}T`);
      const { ended, scored } = callOf(`median ${loginId} ${talkRatio}`, loginId, times);
      await tell(server, token, ended, scored({ talkRatio, overlaps: 0, silences: 0 }));
    };
    for (const [i, loginId] of callers.slice(0, 4).entries()) await called(loginId, 0.5 + i / 10, i + 1);
    await called(ANNE, 0.95);
    expect(await median()).toBeNull();
    await called('emil@alpha.example', 0.5, 5);
    // 45, 60, 70, 80, 90, 90
    expect(await median()).toBe(75);
    const other = await server.signedIn(OTHER_ADMIN);
    expect(await median(other)).toBeNull();
    // Whoever is deleted is not one of the five any more, and their scores stay in it.
    const loginId = 'emil@alpha.example';
    await admin.call('userDelete', { id: ids[loginId] ?? '', loginId });
    expect(await median()).toBeNull();
    const { callDays, callOverallBins: bins } = await admin.ask(
      gql(`query CallFigures {
        callDays(from: "2026-09-01", to: "2026-09-30") { day calls }
        callOverallBins(from: "2026-09-01", to: "2026-09-30")
      }`),
    );
    expect(bins.flatMap((count, points) => (count > 0 ? [[points, count]] : []))).toEqual([
      [45, 1],
      [60, 1],
      [70, 1],
      [80, 1],
      [90, 2],
    ]);
    expect(callDays.map(({ day, calls }) => [day, calls])).toEqual([
      ['2026-09-01', 2],
      ['2026-09-02', 1],
      ['2026-09-03', 1],
      ['2026-09-04', 1],
      ['2026-09-05', 1],
    ]);
  });

  test.each([
    ['2026-11-31', '2026-12-01', '`from` is a day'],
    ['2026-11-01', 'today', '`to` is a day'],
    ['2026-11-02', '2026-11-01', '1 to 366 days'],
    ['2025-11-01', '2026-11-02', '1 to 366 days'],
  ])('refuses a period from %s to %s', async (from, to, message) => {
    const { errors } = await anne.send(DASHBOARD, { from, to });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toContain(message);
  });
});
