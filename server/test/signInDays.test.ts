import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCaller, callOf, makeSecret, tell } from './factories/calls.ts';
import { TEMPORARY, addUser, chooseOwn } from './factories/users.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const DAY = 86_400_000;

let server: TestServer;
let admin: TestClient;
let memberLoginId: string;
let other: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' }, jobs: false });
  admin = await server.signedIn();
  memberLoginId = (await addUser(admin)).loginId;
  await chooseOwn(await server.signedIn({ loginId: memberLoginId, password: TEMPORARY }), 'Walking-home-1');
  other = await server.signedIn(OTHER_ADMIN);
});
afterAll(() => server.drop());

const SIGN_INS = gql(
  `query SignInDays($from: String!, $to: String!) { signInDays(from: $from, to: $to) { day signIns } }`,
);
const CALLS = gql(`query CallDays($from: String!, $to: String!) {
  callDays(from: $from, to: $to) { day calls answered talkSeconds overall } }`);
const MONTH = { from: '2026-11-01', to: '2026-11-30' };
const BINS = gql(`query CallOverallBins($from: String!, $to: String!) { callOverallBins(from: $from, to: $to) }`);
/** Of ten minutes with 2 overlaps and 3 silences, by how long the user talked. */
const POINTS = [
  [75, 1],
  [85, 1],
];
const signIns = async (client: TestClient, period = MONTH) =>
  (await client.ask(SIGN_INS, period)).signInDays.map(({ day, signIns: count }) => [day, count]);
const callDays = async (client: TestClient, period = MONTH) => (await client.ask(CALLS, period)).callDays;

/** The same, counted anew from what the audit log tells. */
async function recounted(organizationId: string, timeZone: string): Promise<unknown[]> {
  const rows = await server.app.database.query(
    `SELECT occurred_at AS occurredAt FROM audit_entries WHERE kind = 'SIGN_IN' AND organization_id = '${organizationId}'`,
  );
  const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' });
  const days = new Map<string, number>();
  for (const { occurredAt } of rows as { occurredAt: unknown }[]) {
    const day = format.format(Number(occurredAt));
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days].toSorted(([one], [next]) => (one < next ? -1 : 1));
}

test('sign-ins are counted by the organization’s days as the audit log tells them, and only its own', async () => {
  // Three in the afternoon of the 22nd in Tokyo, and then half past midnight of the 23rd.
  server.clock.advance(12.5 * 60 * 60_000);
  admin = await server.signedIn();
  await server.client().call('signIn', { loginId: 'admin@alpha.example', password: 'Wrong-password-1' });
  server.clock.advance(DAY);
  admin = await server.signedIn();
  await server.signedIn();
  expect(await signIns(admin)).toEqual([
    ['2026-11-22', 2],
    ['2026-11-23', 1],
    ['2026-11-24', 2],
  ]);
  expect(await signIns(admin)).toEqual(await recounted(server.alpha.organizationId, 'Asia/Tokyo'));
  other = await server.signedIn(OTHER_ADMIN);
  expect(await signIns(other)).toEqual(await recounted(server.beta.organizationId, 'America/New_York'));
  expect(await signIns(admin, { from: '2026-11-23', to: '2026-11-23' })).toEqual([['2026-11-23', 1]]);
});

test('calls are counted by day, everyone’s, and only the organization’s own', async () => {
  const [anne, ben] = ['anne@alpha.example', 'ben@alpha.example'];
  for (const loginId of [anne, ben]) await addCaller(admin, loginId);
  const { secret } = await makeSecret(admin);
  const times = (day: string) => ({
    startedAt: `${day}T01:00:00Z`,
    answeredAt: `${day}T01:00:30Z`,
    endedAt: `${day}T01:10:30Z`,
  });
  const missed = callOf('missed', ben, { startedAt: '2026-11-18T02:00:00Z', status: 'MISSED' });
  await tell(
    server,
    secret,
    callOf('one', anne, times('2026-11-18')).ended,
    callOf('two', ben, times('2026-11-20')).ended,
    { type: 'call.ended', call: { ...missed.started.call, endedAt: '2026-11-18T02:00:20Z' } },
  );
  expect(await callDays(admin)).toEqual([
    { day: '2026-11-18', calls: 2, answered: 1, talkSeconds: 600, overall: null },
    { day: '2026-11-20', calls: 1, answered: 1, talkSeconds: 600, overall: null },
  ]);
  expect(await callDays(other)).toEqual([]);

  await tell(server, secret, callOf('one', anne).scored(), callOf('two', ben).scored({ talkRatio: 0.6 }));
  const counted = async (client: TestClient): Promise<number[][]> => {
    const { callOverallBins } = await client.ask(BINS, MONTH);
    expect(callOverallBins).toHaveLength(101);
    return callOverallBins.flatMap((count, points) => (count > 0 ? [[points, count]] : []));
  };
  expect(await counted(admin)).toEqual(POINTS);
  expect(await counted(other)).toEqual([]);
});

test('a period has days of the calendar, one at least and 366 at most; whoever is no administrator sees neither', async () => {
  const member = await server.signedIn({ loginId: memberLoginId, password: 'Walking-home-1' });
  for (const { text } of [SIGN_INS, CALLS, BINS]) {
    for (const [period, told] of [
      [{ from: '2026-11-31', to: '2026-12-01' }, /`from` is a day/],
      [{ from: '2026-11-01', to: 'today' }, /`to` is a day/],
      [{ from: '2026-11-02', to: '2026-11-01' }, /1 to 366 days/],
      [{ from: '2025-01-01', to: '2026-11-01' }, /1 to 366 days/],
    ] as const) {
      const { errors } = await admin.send(text, period);
      expect(errors?.[0]?.message).toMatch(told);
    }
    const { errors } = await member.send(text, MONTH);
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  }
});
