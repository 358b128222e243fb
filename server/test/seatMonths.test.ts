import { afterAll, beforeAll, expect, test } from 'vitest';
import { addUser } from './factories/users.ts';
import { gql } from './gql.ts';
import { UserDeleteDocument } from './operations/users.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const DAY = 86_400_000;

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ jobs: false });
});
afterAll(() => server.drop());

const MONTHS = gql(`query SeatMonths { seatMonths { month seats { what used limit } } }`);
const MONTH = gql(`query SeatMonthsMonth($month: String!) {
  contractMonth(month: $month) { seats { what after limitAfter } } }`);

/** Month, used and limit of one kind, of the months that end with this one. */
async function stood(what: string, months: number, as?: typeof OTHER_ADMIN) {
  const { seatMonths } = await (await server.signedIn(as)).ask(MONTHS);
  expect(seatMonths).toHaveLength(12);
  return seatMonths.slice(-months).map(({ month, seats }) => {
    const seat = seats.find((one) => one.what === what);
    return [month, seat?.used, seat?.limit];
  });
}

test('each month tells how the seats stood at its end, as the months by themselves do', async () => {
  const admin = await server.signedIn();
  const phone = { permissions: { phoneEnable: true } };
  const first = await addUser(admin, phone);
  await addUser(admin);
  expect(await stood('USERS', 2)).toEqual([
    ['2026-10', 0, 0],
    ['2026-11', 3, 60],
  ]);

  server.clock.advance(30 * DAY);
  const later = await server.signedIn();
  await later.mutate(UserDeleteDocument, { id: first.id, loginId: first.loginId });
  server.clock.advance(60 * DAY);
  expect(await stood('USERS', 5)).toEqual([
    ['2026-10', 0, 0],
    ['2026-11', 3, 60],
    ['2026-12', 2, 60],
    ['2027-01', 2, 60],
    ['2027-02', 2, 60],
  ]);
  expect((await stood('PHONE', 4)).map(([, used]) => used)).toEqual([1, 0, 0, 0]);
  // Of another organization nothing is counted.
  expect((await stood('USERS', 4, OTHER_ADMIN)).map(([, used]) => used)).toEqual([1, 1, 1, 1]);

  const again = await server.signedIn();
  const { seatMonths } = await again.ask(MONTHS);
  for (const { month, seats } of seatMonths.filter((one) => one.month >= '2026-11')) {
    const alone = (await again.ask(MONTH, { month })).contractMonth.seats;
    expect(seats).toEqual(alone.map(({ what, after, limitAfter }) => ({ what, used: after, limit: limitAfter })));
  }
});
