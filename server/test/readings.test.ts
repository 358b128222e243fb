import { ALL_COLUMNS, type ColumnKey, decodeCsv, tokenizeCsv, writeCsv } from '@rollcall/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createUpdate, bulkIn, carryOut, differencesOf } from './bulkActions.ts';
import { addUser, newUser, versionOf } from './factories/users.ts';
import { csvOf } from './factories/files.ts';
import { download } from './files.ts';
import { commitImport, createImport, importIn, loginIdsOf } from './imports.ts';
import { gql } from './gql.ts';
import { UserCreateDocument } from './operations/users.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const READINGS = gql(`query Readings($search: String, $orderBy: UserOrder) {
  users(first: 100, search: $search, orderBy: $orderBy) { totalCount nodes { name reading } }
}`);

/** The names in which, or in whose reading, a text is found, in the order of readings. */
async function byReading(search: string, direction: 'ASC' | 'DESC' = 'ASC'): Promise<string[]> {
  const { users } = await admin.ask(READINGS, { search, orderBy: { field: 'READING', direction } });
  expect(users.totalCount).toBe(users.nodes.length);
  return users.nodes.map(({ name }) => name);
}

/** A CSV of users with a column of readings. */
function csvWithReadings(users: readonly Partial<Record<ColumnKey, string>>[], header = 'ふりがな'): string {
  const [titles = [], ...rows] = tokenizeCsv(csvOf(users), ',').records;
  return writeCsv([[...titles, header], ...rows.map((row, i) => [...row, users[i]?.reading ?? ''])]);
}

test('a name is found by how it is said, in either script and without its spaces, and no more once it is not said so', async () => {
  const { id } = await addUser(admin, { name: '山田 花子', reading: ' ﾔﾏﾀﾞ\u3000ﾊﾅｺ ' });
  const { users } = await admin.ask(READINGS, { search: 'やまだはなこ' });
  expect(users.nodes).toEqual([{ name: '山田 花子', reading: 'ヤマダ\u3000ハナコ' }]);
  for (const search of ['ヤマダ', 'はな', 'こ', '山田花子', 'やまだ 花子', '子や', '花子ヤマダ'])
    expect([search, await byReading(search)]).toEqual([search, /花子ヤ|子や|だ 花/.test(search) ? [] : ['山田 花子']]);
  await admin.call('userUpdate', { id, version: await versionOf(admin, id), reading: 'サンタ' });
  expect(await byReading('やまだ')).toEqual([]);
  expect(await byReading('さんた')).toEqual(['山田 花子']);
  await admin.call('userUpdate', { id, version: await versionOf(admin, id), reading: '' });
  expect(await byReading('さんた')).toEqual([]);
  expect((await admin.ask(READINGS, { search: '山田' })).users.nodes).toEqual([{ name: '山田 花子', reading: null }]);

  const { auditEntries } = await admin.ask(
    gql(`query ReadingAudit($id: ID) { auditEntries(filter: { kind: [USER_UPDATE], targetId: $id }) {
      nodes { before after }
    } }`),
    { id },
  );
  const said = auditEntries.nodes.map(({ before, after }) =>
    [before, after].map((state) => (state && 'reading' in state ? state.reading : null)),
  );
  expect(said).toEqual([
    ['サンタ', null],
    ['ヤマダ\u3000ハナコ', 'サンタ'],
  ]);
});

test('users are ordered by readings, and whoever has none by the name', async () => {
  for (const [name, reading] of [
    ['読子 渡辺', 'わたなべ'],
    ['読子 阿部', 'アベ'],
    ['読子', 'いとう'],
    ['たなか 読子', ''],
  ] as const)
    await addUser(admin, { name, reading });
  const order = ['読子 阿部', '読子', 'たなか 読子', '読子 渡辺'];
  expect(await byReading('読子')).toEqual(order);
  expect(await byReading('読子', 'DESC')).toEqual(order.toReversed());
});

test('what can not be read aloud is refused at its field', async () => {
  const refused = async (reading: string) =>
    (await admin.mutate(UserCreateDocument, newUser({ reading }))).userErrors.map(({ code, field }) => [code, field]);
  expect(await refused('佐藤')).toEqual([['INVALID_CHARACTER', 'reading']]);
  expect(await refused('あ'.repeat(61))).toEqual([['TOO_LONG', 'reading']]);
});

test('files bring readings, change them, and give them back', async () => {
  const users = [
    { loginId: 'file1@alpha.example', name: '鈴木 一郎', reading: 'すずき いちろう' },
    { loginId: 'file2@alpha.example', name: '高橋 次郎' },
  ];
  const { id } = await createImport(admin, csvWithReadings(users));
  await commitImport(admin, id);
  await importIn(admin, id, 'COMPLETED');
  expect(await loginIdsOf(admin, 'スズキ')).toEqual(['file1@alpha.example']);

  const wrong = await createImport(
    admin,
    csvWithReadings([{ ...users[0], loginId: 'x@alpha.example', reading: '鈴木' }]),
  );
  expect((await importIn(admin, wrong.id, 'INVALID')).issues.nodes).toMatchObject([
    { row: 2, field: 'reading', code: 'INVALID_CHARACTER' },
  ]);

  const change = await createUpdate(
    admin,
    'Login ID,よみ\nfile1@alpha.example,\nfile2@alpha.example,たかはし じろう\n',
  );
  const ready = await bulkIn(admin, change.id, 'READY');
  expect(await differencesOf(admin, change.id)).toEqual(['3: reading  → たかはし じろう']);
  await carryOut(admin, ready);
  expect(await loginIdsOf(admin, 'じろう')).toEqual(['file2@alpha.example']);

  const exported = await admin.call('userExport', {
    encoding: 'UTF_8',
    search: 'file',
    orderBy: { field: 'LOGIN_ID', direction: 'ASC' },
  });
  const decoded = await decodeCsv(await download(admin, exported.download));
  if (!decoded.ok) throw new Error(decoded.issue.code);
  const [titles = [], ...rows] = tokenizeCsv(decoded.text, ',').records;
  expect(titles.slice(0, 4)).toEqual(
    ALL_COLUMNS.filter(({ key }) => key !== 'password')
      .slice(0, 4)
      .map(({ header }) => header.en),
  );
  expect(rows.map((row) => row[titles.indexOf('Reading')])).toEqual(['すずき いちろう', 'たかはし じろう']);
});

test('a template has a column of readings where it is asked for', async () => {
  const headerOf = async (reading?: boolean): Promise<string[]> => {
    const made = await admin.call('userCsvTemplateCreate', { rows: 1, encoding: 'UTF_8', reading });
    const decoded = await decodeCsv(await download(admin, made.download));
    return decoded.ok ? (tokenizeCsv(decoded.text, ',').records[0] ?? []) : [];
  };
  expect(await headerOf()).not.toContain('Reading');
  expect((await headerOf(true)).slice(0, 4)).toEqual(['Login ID', 'User name', 'Reading', 'Password']);
});
