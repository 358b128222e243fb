import { afterAll, beforeAll, expect, test } from 'vitest';
import { addUser } from './factories/users.ts';
import { gql } from './gql.ts';
import { seatsOf } from './imports.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

const DAY = 24 * 60 * 60_000;

const ENTRIES = gql(`query EntriesOfDay($filter: AuditEntryFilter) { auditEntries(first: 100, filter: $filter) {
  totalCount nodes { kind targetName }
} }`);
const MONTH = gql(`query MonthNow($month: String) { contractMonth(month: $month) {
  month months seats { what before added removed after } changes(first: 100) { totalCount nodes { targetName } }
} }`);

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ now: new Date('2026-11-28T03:00:00Z'), env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  await addUser(admin, { loginId: 'before@alpha.example' });
  // The clock goes five days ahead, into December, is set back by four, and goes on.
  server.clock.advance(5 * DAY);
  admin = await server.signedIn();
  await addUser(admin, { loginId: 'ahead@alpha.example' });
  server.clock.advance(-4 * DAY);
  admin = await server.signedIn();
  await addUser(admin, { loginId: 'back@alpha.example' });
});
afterAll(() => server.drop());

/** Who was added between two instants, as the audit log finds it. */
async function addedBetween(from: string | undefined, to: string | undefined): Promise<string[]> {
  const filter = { kind: ['USER_CREATE' as const], from, to };
  const { auditEntries } = await admin.ask(ENTRIES, { filter });
  expect(auditEntries.totalCount).toBe(auditEntries.nodes.length);
  return auditEntries.nodes.map(({ targetName }) => targetName?.replace('@alpha.example', '') ?? '');
}

test('entries of any day are found where a clock that was ahead has been set back', async () => {
  expect(await addedBetween('2026-11-29T00:00:00Z', '2026-11-30T00:00:00Z')).toEqual(['back']);
  expect(await addedBetween('2026-11-29T00:00:00Z', undefined)).toEqual(['back', 'ahead']);
  expect(await addedBetween(undefined, '2026-11-30T00:00:00Z')).toEqual(['back', 'before', 'admin']);
  expect(await addedBetween('2026-12-03T00:00:00Z', '2026-12-04T00:00:00Z')).toEqual(['ahead']);
  expect(await addedBetween('2026-11-28T00:00:00Z', '2026-11-29T00:00:00Z')).toEqual(['before', 'admin']);
});

test('the current month adds up, and no month to come is offered', async () => {
  const used = (await seatsOf(admin))['USERS'] ?? 0;
  const { contractMonth: november } = await admin.ask(MONTH);
  expect(november).toMatchObject({ month: '2026-11', months: ['2026-11'] });
  expect(used).toBe(4);
  expect(november.seats[0]).toEqual({ what: 'USERS', before: 0, added: 4, removed: 0, after: 4 });
  expect(november.changes.nodes.map((change) => change.targetName)).toContain('ahead@alpha.example');
  expect(november.changes.totalCount).toBe(november.changes.nodes.length);

  // Once December has come, it has what was put into it.
  server.clock.advance(4 * DAY);
  admin = await server.signedIn();
  const { contractMonth: december } = await admin.ask(MONTH);
  expect(december).toMatchObject({ month: '2026-12', months: ['2026-12', '2026-11'], changes: { totalCount: 1 } });
  expect(december.seats[0]).toEqual({ what: 'USERS', before: 3, added: 1, removed: 0, after: 4 });
  const { contractMonth: past } = await admin.ask(MONTH, { month: '2026-11' });
  expect(past.seats[0]).toEqual({ what: 'USERS', before: 0, added: 3, removed: 0, after: 3 });
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
