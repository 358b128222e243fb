import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitImport, createImport, csvOf, importIn } from './imports.ts';
import { versionOf } from './factories/users.ts';
import type { UserListQuery, UserListQueryVariables, UserOrder } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
let importId: string;
let everyone: Row[];

const LIST = gql(`query UserList(
  $first: Int, $after: String, $search: String, $filter: UserFilter, $orderBy: UserOrder
) {
  users(first: $first, after: $after, search: $search, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      id loginId name status locale timeZone version import { id }
      privileges { administrative monitoring } permissions { phoneEnable meetingsEnable }
    }
    pageInfo { hasNextPage endCursor }
  }
}`);
type Row = UserListQuery['users']['nodes'][number];

/** All who meet the conditions, read in pages of 7. */
async function listed(
  conditions: UserListQueryVariables,
  orderBy?: UserOrder,
): Promise<{ rows: Row[]; totalCount: number }> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const { users }: UserListQuery = await admin.ask(LIST, { first: 7, after, ...conditions, orderBy });
    rows.push(...users.nodes);
    if (!users.pageInfo.hasNextPage) return { rows, totalCount: users.totalCount };
    after = users.pageInfo.endCursor;
  }
}
const loginIds = (rows: readonly Row[]): string[] => rows.map((row) => row.loginId);

const FAMILY = ['佐藤', '鈴木', 'たなか', 'タナカ', 'Smith', 'sato'];
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
  const { id } = await createImport(
    admin,
    csvOf(
      Array.from({ length: 40 }, (_, i) => ({
        loginId: `${i % 3 ? 'user' : 'USER'}.${i}@alpha.example`,
        name: `${FAMILY[i % 6]} ${i}`,
        locale: String(i % 2),
        timeZone: String(i % 5),
        phoneEnable: i % 4 === 0 ? '1' : '0',
        monitoring: i % 8 === 0 ? '1' : '0',
        meetingsEnable: i % 3 === 0 ? '1' : '0',
      })),
    ),
  );
  await commitImport(admin, id);
  await importIn(admin, id, 'COMPLETED');
  importId = id;
  everyone = (await listed({})).rows;
  // What is changed or deleted must be found as it is now, and no more as it was.
  const at = (i: number): Row => {
    const found = everyone.find((row) => row.name.endsWith(` ${i}`));
    if (!found) throw new Error(`There is no user ${i}`);
    return found;
  };
  for (const i of [3, 4, 5]) await admin.call('userDeactivate', { id: at(i).id });
  await admin.call('userActivate', { id: at(5).id });
  for (const i of [6, 7, 8]) await admin.call('userDelete', { id: at(i).id, loginId: at(i).loginId });
  const renamed = {
    id: at(9).id,
    version: 1,
    name: '改名 九',
    loginId: 'renamed@alpha.example',
    locale: 'EN',
  } as const;
  await admin.call('userUpdate', {
    ...renamed,
    permissions: { phoneEnable: true, meetingsEnable: false },
  });
  everyone = (await listed({})).rows;
});
afterAll(() => server.drop());

test('the list has everyone who was not deleted', async () => {
  expect(everyone).toHaveLength(38);
  expect((await listed({})).totalCount).toBe(38);
});

describe('a condition finds exactly those who meet it', () => {
  const inside = (text: string) => (row: Row) =>
    [row.name, row.loginId].some((value) => value.normalize('NFKC').toLowerCase().includes(text.toLowerCase()));
  const both =
    (...conditions: ((row: Row) => boolean)[]) =>
    (row: Row) =>
      conditions.every((meets) => meets(row));

  test.each<[string, object, (row: Row) => boolean]>([
    ['one character', { search: '藤' }, inside('藤')],
    ['two characters', { search: '鈴木' }, inside('鈴木')],
    ['three characters', { search: '鈴木 ' }, inside('鈴木')],
    ['a name without its space', { search: '佐藤1' }, inside('佐藤 1')],
    ['a name with a space that is not in it', { search: '鈴\u3000木  13' }, inside('鈴木 13')],
    ['kana of the other script', { search: 'タナカ' }, (row) => /たなか|タナカ/.test(row.name)],
    ['a long text that ends in a space', { search: 'smith ' }, inside('smith')],
    ['a text over a space', { search: 'ith 1' }, inside('ith 1')],
    ['a text in every login ID', { search: 'alpha.exa' }, inside('alpha.exa')],
    ['pieces that are there, but not in a row', { search: 'alpha.user' }, () => false],
    ['the old name', { search: '佐藤 9' }, inside('佐藤 9')],
    ['the new name', { search: '改名' }, inside('改名')],
    ['the new login ID', { search: 'renamed@' }, inside('renamed@')],
    ['deactivated', { filter: { status: ['DEACTIVATED'] } }, (row) => row.status === 'DEACTIVATED'],
    ['pending', { filter: { status: ['PENDING'] } }, (row) => row.status === 'PENDING'],
    ['active or deactivated', { filter: { status: ['ACTIVE', 'DEACTIVATED'] } }, (row) => row.status !== 'PENDING'],
    ['administrators', { filter: { privilege: ['ADMINISTRATIVE'] } }, (row) => row.privileges.administrative],
    [
      'any privilege',
      { filter: { privilege: ['ADMINISTRATIVE', 'MONITORING'] } },
      (row) => row.privileges.administrative || row.privileges.monitoring,
    ],
    ['a service', { filter: { service: ['PHONE'] } }, (row) => row.permissions.phoneEnable],
    [
      'one of two services',
      { filter: { service: ['PHONE', 'MEETINGS'] } },
      (row) => row.permissions.phoneEnable || row.permissions.meetingsEnable,
    ],
    ['the seat that everyone takes', { filter: { service: ['USERS'] } }, () => true],
    ['a locale', { filter: { locale: ['EN'] } }, (row) => row.locale === 'EN'],
    [
      'time zones',
      { filter: { timeZone: ['Asia/Manila', 'Asia/Jayapura'] } },
      (row) => /Manila|Jayapura/.test(row.timeZone),
    ],
    ['nothing', { filter: { locale: [] } }, () => false],
    [
      'all of it at once',
      { search: 'user.', filter: { status: ['PENDING'], locale: ['JA'], service: ['MEETINGS'] } },
      both(inside('user.'), (row) => row.status === 'PENDING' && row.locale === 'JA' && row.permissions.meetingsEnable),
    ],
  ])('%s', async (_, conditions, meets) => {
    const expected = loginIds(everyone.filter(meets));
    const byAge = await listed(conditions);
    expect(loginIds(byAge.rows)).toEqual(expected);
    expect(byAge.totalCount).toBe(expected.length);
    const byLoginId = await listed(conditions, { field: 'LOGIN_ID', direction: 'ASC' });
    expect(loginIds(byLoginId.rows)).toEqual(expected.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    expect(byLoginId.totalCount).toBe(expected.length);
  });

  test('the import that added them', async () => {
    const { rows, totalCount } = await listed({ filter: { importId } });
    expect(loginIds(rows)).toEqual(loginIds(everyone.filter((row) => row.import?.id === importId)));
    expect(totalCount).toBe(37);
    expect((await listed({ filter: { importId: 'none of them' } })).totalCount).toBe(0);
  });

  test('pending users become active by time alone', async () => {
    const before = (await listed({ filter: { status: ['ACTIVE'] } })).totalCount;
    server.clock.advance(61 * 60_000);
    admin = await server.signedIn();
    const after = await listed({ filter: { status: ['ACTIVE'] } });
    expect(before).toBe(1);
    expect(after.totalCount).toBe(36);
    expect(after.rows).toHaveLength(36);
    expect((await listed({ filter: { status: ['PENDING'] } })).totalCount).toBe(0);
  });
});

test('names stand in the order that Japanese expects', async () => {
  const { rows } = await listed({ search: '1' }, { field: 'NAME', direction: 'ASC' });
  const families = rows.map((row) => row.name.split(' ')[0]);
  const order = ['Alpha', 'sato', 'Smith', 'タナカ', 'たなか', '佐藤', '鈴木'].map((name) =>
    name.replace('タナカ', 'たなか'),
  );
  const places = families.map((name) => order.indexOf(name?.replace('タナカ', 'たなか') ?? ''));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(families).size).toBe(6);
});

test('a search finds a name as people type it, and no more once it is another', async () => {
  const id = everyone.find((row) => row.name.endsWith(' 13'))?.id ?? '';
  for (const [name, found, missed] of [
    ['İlker Öz', ['ilker', 'İLKER', 'rö', 'ilkeroz', 'oz'], ['佐藤 13']],
    ['ﾔﾏﾀﾞ ハナコ', ['やまだ', 'ヤマダはな', 'だハ'], ['山田', 'ilker', 'öz']],
    ['山田花子', ['山田 花子', '田 花'], ['やまだ', 'だハ']],
  ] as const) {
    await admin.call('userUpdate', { id, version: await versionOf(admin, id), name });
    for (const search of [...found, ...missed]) {
      const { rows, totalCount } = await listed({ search });
      expect([search, rows.some((row) => row.id === id)]).toEqual([search, found.some((text) => text === search)]);
      expect(totalCount).toBe(rows.length);
    }
  }
});

test('a search in the order of names is in that order at once, whoever is renamed', async () => {
  for (const name of ['あ', '龍', 'M']) {
    const renamed = everyone.find((row) => row.name.endsWith(' 12'));
    const id = renamed?.id ?? '';
    await admin.call('userUpdate', { id, version: await versionOf(admin, id), name });
    for (const direction of ['ASC', 'DESC'] as const) {
      const order = { field: 'NAME', direction } as const;
      const all = loginIds((await listed({}, order)).rows);
      const found = loginIds((await listed({ search: 'user.' }, order)).rows);
      expect(found).toEqual(all.filter((loginId) => loginId.toLowerCase().includes('user.')));
    }
  }
});

test('whoever signed in last stands first, and whoever never did last', async () => {
  const { rows } = await listed({}, { field: 'LAST_SIGN_IN_AT', direction: 'DESC' });
  expect(rows).toHaveLength(38);
  expect(rows[0]?.loginId).toBe('admin@alpha.example');
});

test('another organization finds none of them', async () => {
  const other = await server.signedIn({ loginId: 'admin@beta.example', password: 'Magpie-8-fields' });
  const all: readonly UserListQueryVariables[] = [
    { search: 'alpha' },
    { filter: { importId } },
    { filter: { locale: ['JA'] } },
  ];
  for (const conditions of all) {
    const { users } = await other.ask(LIST, conditions);
    expect([users.totalCount, users.nodes]).toEqual([0, []]);
  }
});
