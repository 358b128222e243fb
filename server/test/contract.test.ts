import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitImport, createImport, csvOf, importIn, seatsOf, someUsers } from './imports.ts';
import { runOperator } from './operator.ts';
import { newUser } from './factories/users.ts';
import type { ContractMonthQuery, ContractMonthQueryVariables, UserPermissionsInput } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const MONTH = gql(`query ContractMonth($month: String, $first: Int, $after: String) { contractMonth(month: $month) {
  month months
  seats { what before added removed after limitBefore limitAfter }
  changes(first: $first, after: $after) {
    totalCount
    nodes { occurredAt cause actorName targetType targetId targetName seats { what delta limitBefore limitAfter } }
    pageInfo { hasNextPage endCursor }
  }
} }`);

type Month = ContractMonthQuery['contractMonth'];

const monthOf = async (client: TestClient, variables: ContractMonthQueryVariables = {}): Promise<Month> =>
  (await client.ask(MONTH, variables)).contractMonth;
const seatIn = (month: Month, what: string) => month.seats.find((seat) => seat.what === what);

const add = (loginId: string, permissions: UserPermissionsInput = {}, client = admin) =>
  client.call('userCreate', newUser({ loginId, name: 'Seat taker', permissions }));

describe('what a month did to the contract', () => {
  test('begins with the organization, its limits and its first administrator', async () => {
    const month = await monthOf(admin);
    expect(month).toMatchObject({ month: '2026-11', months: ['2026-11'] });
    expect(seatIn(month, 'USERS')).toEqual({
      what: 'USERS',
      before: 0,
      added: 1,
      removed: 0,
      after: 1,
      limitBefore: 0,
      limitAfter: 60,
    });
    const [first, second] = month.changes.nodes;
    expect(first).toMatchObject({ cause: 'USER_CREATE', actorName: 'operator', targetName: 'admin@alpha.example' });
    expect(second).toMatchObject({ cause: 'ORGANIZATION_CREATE', targetName: 'Alpha' });
    expect(second?.seats).toContainEqual({ what: 'PHONE', delta: 0, limitBefore: null, limitAfter: 30 });
  });

  test('tells of each change what was done, by whom, to whom and to which counts', async () => {
    const { user } = await add('one@alpha.example', { phoneEnable: true, meetingsEnable: true });
    const id = user?.id ?? '';
    await admin.call('userUpdate', { id, version: 1, name: 'Moves no seat' });
    await admin.call('userUpdate', { id, version: 2, permissions: { phoneEnable: false, recPodEnable: true } });
    await admin.call('userDeactivate', { id });
    await admin.call('userDelete', { id, loginId: 'one@alpha.example' });
    const { changes } = await monthOf(admin, { first: 3 });
    const by = { actorName: 'admin@alpha.example', targetType: 'user', targetId: user?.id };
    const target = { ...by, targetName: 'one@alpha.example', occurredAt: '2026-11-22T03:00:00.000Z' };
    const move = (what: string, delta: number) => ({ what, delta, limitBefore: null, limitAfter: null });
    expect(changes.totalCount).toBe(5);
    expect(changes.nodes).toEqual([
      { ...target, cause: 'USER_DELETE', seats: [move('USERS', -1), move('MEETINGS', -1), move('REC_POD', -1)] },
      { ...target, cause: 'USER_UPDATE', seats: [move('PHONE', -1), move('REC_POD', 1)] },
      { ...target, cause: 'USER_CREATE', seats: [move('USERS', 1), move('PHONE', 1), move('MEETINGS', 1)] },
    ]);
  });

  test('takes an import for one change, however many users it adds', async () => {
    const { id } = await createImport(admin, csvOf(someUsers(12, 'many', { phoneEnable: '1' })), 'many.csv');
    await commitImport(admin, id);
    await importIn(admin, id, 'COMPLETED');
    const { changes } = await monthOf(admin, { first: 1 });
    expect(changes.nodes[0]).toMatchObject({
      cause: 'USER_IMPORT_COMPLETE',
      actorName: 'admin@alpha.example',
      targetType: 'import',
      targetId: id,
      targetName: 'many.csv',
      seats: [
        { what: 'USERS', delta: 12 },
        { what: 'PHONE', delta: 12 },
      ],
    });
    const rows = await server.app.database.query(
      `SELECT COUNT(*) AS count FROM seat_movements WHERE target_id = '${id}'`,
    );
    expect(Number(rows[0]?.['count'])).toBe(2);
  });

  test('takes a change of the contract by the operator for one, and no change for none', async () => {
    const { organizationId } = server.alpha;
    const asked = ['--seats', 'users=70', '--seats', 'salesforce=none', '--seats', 'meetings=30'];
    await runOperator(server, 'contract', 'set', organizationId, ...asked);
    await runOperator(server, 'contract', 'set', organizationId, ...asked, '--import-rows', '90');
    const month = await monthOf(admin, { first: 2 });
    expect(month.changes.nodes.map((change) => change.cause)).toEqual(['CONTRACT_CHANGE', 'USER_IMPORT_COMPLETE']);
    expect(month.changes.nodes[0]).toMatchObject({
      actorName: 'operator',
      seats: [
        { what: 'USERS', delta: 0, limitBefore: 60, limitAfter: 70 },
        { what: 'SALESFORCE', delta: 0, limitBefore: 5, limitAfter: null },
      ],
    });
    expect(seatIn(month, 'SALESFORCE')).toMatchObject({ after: 0, limitAfter: 0 });
  });

  test('leaves out what was refused', async () => {
    const before = (await monthOf(admin)).changes.totalCount;
    await add('bot1@alpha.example', { meetingsEnable: true, meetingsBot: true });
    await add('bot2@alpha.example', { meetingsEnable: true, meetingsBot: true });
    const third = await add('bot3@alpha.example', { meetingsEnable: true, meetingsBot: true });
    expect(third.userErrors).toMatchObject([{ code: 'SERVICE_SEAT_LIMIT_REACHED' }]);
    expect(await runOperator(server, 'contract', 'set', server.alpha.organizationId, '--seats', 'users=0')).toContain(
      'Nothing was changed.',
    );
    expect((await monthOf(admin)).changes.totalCount).toBe(before + 2);
  });

  test('adds up: what was there, and what came and went, is what is there', async () => {
    const [month, used] = [await monthOf(admin), await seatsOf(admin)];
    for (const seat of month.seats) {
      expect(seat.before + seat.added - seat.removed).toBe(seat.after);
      expect([seat.what, seat.after]).toEqual([seat.what, used[seat.what] ?? 0]);
    }
    expect(seatIn(month, 'USERS')).toMatchObject({ before: 0, added: 16, removed: 1, after: 15 });
  });

  test('is read page by page, each change once', async () => {
    const { changes } = await monthOf(admin);
    const read: Month['changes']['nodes'][number][] = [];
    for (let after: string | null = null; ; ) {
      const page: Month['changes'] = (await monthOf(admin, { first: 3, after })).changes;
      expect(page.totalCount).toBe(changes.totalCount);
      read.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(read).toEqual(changes.nodes);
  });

  test('is one’s own organization’s alone', async () => {
    const text = JSON.stringify(await monthOf(await server.signedIn(OTHER_ADMIN)));
    expect(text).toContain('admin@beta.example');
    expect(text.toLowerCase()).not.toContain('alpha');
  });
});

describe('another month', () => {
  test('begins with midnight in the organization’s own zone, and the one before it stays as it was', async () => {
    const november = await monthOf(admin);
    // 03:00 on 1 December in Tokyo, still November in New York.
    server.clock.advance(Date.parse('2026-11-30T18:00:00Z') - server.clock.now().getTime());
    const [alpha, beta] = [await server.signedIn(), await server.signedIn(OTHER_ADMIN)];
    await add('december@alpha.example', { phoneEnable: true }, alpha);
    await add('november@beta.example', {}, beta);
    await runOperator(server, 'contract', 'set', server.alpha.organizationId, '--seats', 'users=80');

    const december = await monthOf(alpha);
    expect(december).toMatchObject({ month: '2026-12', months: ['2026-12', '2026-11'], changes: { totalCount: 2 } });
    const users = { before: 15, added: 1, removed: 0, after: 16, limitBefore: 70, limitAfter: 80 };
    expect(seatIn(december, 'USERS')).toEqual({ what: 'USERS', ...users });
    expect(seatIn(december, 'MEETINGS')).toMatchObject({ added: 0, removed: 0 });
    expect(await monthOf(beta)).toMatchObject({ month: '2026-11', changes: { totalCount: 3 } });

    const past = await monthOf(alpha, { month: '2026-11' });
    expect(past.changes).toEqual(november.changes);
    for (const seat of november.seats) expect(seatIn(past, seat.what)).toEqual(seat);
  });

  test.each(['2026-13', '2027-01', '0000-01', 'November', ''])(
    'is refused where it is none that can be looked at: %s',
    async (month) => {
      const client = await server.signedIn();
      expect(await client.fault('query ($month: String) { contractMonth(month: $month) { month } }', { month })).toBe(
        'BAD_USER_INPUT',
      );
    },
  );
});

test('leads to the users whom a change names for as long as they are there', async () => {
  // Months have passed since the others.
  admin = await server.signedIn();
  const { user } = await add('leaving@alpha.example', {});
  const users = async () => {
    const { contractMonth } = await admin.ask(
      gql(`query ContractMonthUsers { contractMonth { changes(first: 2) { nodes { cause targetName
        actorUser { loginId } targetUser { id name } } } } }`),
    );
    return contractMonth.changes.nodes;
  };
  const actorUser = { loginId: 'admin@alpha.example' };
  const common = { targetName: 'leaving@alpha.example', actorUser };
  expect((await users())[0]).toEqual({
    ...common,
    cause: 'USER_CREATE',
    targetUser: { id: user?.id, name: user?.name },
  });
  await admin.call('userDelete', { id: user?.id ?? '', loginId: 'leaving@alpha.example' });
  expect((await users()).map((change) => [change.cause, change.targetUser])).toEqual([
    ['USER_DELETE', null],
    ['USER_CREATE', null],
  ]);
});
