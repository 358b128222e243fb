import { ALL_COLUMNS, type ColumnKey, decodeCsv, tokenizeCsv, writeCsv } from '@rollcall/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewerIdOf } from './factories/users.ts';
import { download } from './files.ts';
import { commitImport, createImport, csvOf, importIn } from './imports.ts';
import type { UserExportInput } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const EXPORT = gql(`mutation UserExportUserExport($input: UserExportInput!) { userExport(input: $input) {
  download { fileName url expiresAt } userCount userErrors { code message }
} }`);
const PASSWORD = 'Only-for-me-77';

/** What the columns of times are called, with the zone of who exports. */
const TIMES = ['Created (Asia/Tokyo)', 'Last sign-in (Asia/Tokyo)'] as const;

let server: TestServer;
let admin: TestClient;
let importId: string;

const USERS: readonly Partial<Record<ColumnKey, string>>[] = [
  { loginId: 'sato@alpha.example', name: '佐藤 花子', phoneEnable: '1', monitoring: '1', timeZone: '7' },
  { loginId: '=1+1@alpha.example', name: '=HYPERLINK("http://x.example")', locale: '1' },
  { loginId: '+81@alpha.example', name: "'=quoted", meetingsEnable: '1', meetingsBot: '1', meetingsAccess: '2' },
  { loginId: '-dash@alpha.example', name: '@sum, "of" all', administrative: '1' },
  { loginId: 'abe@alpha.example', name: 'あべ', recPodEnable: '1', meetingsSharedLink: '0' },
];

beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
  const { id } = await createImport(admin, csvOf(USERS.map((user) => ({ ...user, password: PASSWORD }))));
  await commitImport(admin, id);
  await importIn(admin, id, 'COMPLETED');
  importId = id;
});
afterAll(() => server.drop());

const send = (input: Partial<UserExportInput>, client = admin) =>
  client.mutate(EXPORT, { encoding: 'UTF_8', ...input });
type Exported = Awaited<ReturnType<typeof send>>;

const bytesOf = (exported: Exported, client = admin): Promise<Buffer> => download(client, exported.download);

async function tableOf(exported: Exported, client = admin): Promise<string[][]> {
  expect(exported.userErrors).toEqual([]);
  const decoded = await decodeCsv(await bytesOf(exported, client));
  if (!decoded.ok) throw new Error(decoded.issue.code);
  return tokenizeCsv(decoded.text, ',').records;
}

/** The cells under one header. */
function column(table: readonly (readonly string[])[], header: string): string[] {
  const [titles = [], ...rows] = table;
  expect(titles).toContain(header);
  return rows.map((row) => row[titles.indexOf(header)] ?? '');
}

test('tells all who match, in the order of the list, and no one else', async () => {
  const everyone = await send({ orderBy: { field: 'LOGIN_ID', direction: 'ASC' } });
  expect(everyone).toMatchObject({ userCount: 6, download: { fileName: 'rollcall-users-2026-11-22.csv' } });
  const loginIds = column(await tableOf(everyone), 'Login ID');
  expect(loginIds).toEqual([
    "'+81@alpha.example",
    "'-dash@alpha.example",
    "'=1+1@alpha.example",
    'abe@alpha.example',
    'admin@alpha.example',
    'sato@alpha.example',
  ]);
  const byImport = await send({ filter: { importId }, orderBy: { field: 'LOGIN_ID', direction: 'DESC' } });
  expect(column(await tableOf(byImport), 'Login ID')).toEqual(
    loginIds.filter((loginId) => loginId !== 'admin@alpha.example').toReversed(),
  );
  const some = await send({ search: '@ALPHA', filter: { service: ['MEETINGS'] } });
  expect(column(await tableOf(some), 'Login ID')).toEqual(["'+81@alpha.example"]);
  const other = await server.signedIn(OTHER_ADMIN);
  expect(column(await tableOf(await send({}, other), other), 'Login ID')).toEqual([OTHER_ADMIN.loginId]);
  expect(await send({ search: 'nobody of this name' })).toMatchObject({ userCount: 0, userErrors: [] });
});

test('tells those who are chosen, in the order that is asked for, and nobody of another organization', async () => {
  const { users } = await admin.ask(gql(`query UserExportIds { users { nodes { id loginId } } }`));
  const idOf = (loginId: string): string => users.nodes.find((user) => user.loginId === loginId)?.id ?? '';
  const other = await server.signedIn(OTHER_ADMIN);
  const ids = [idOf('sato@alpha.example'), idOf('abe@alpha.example'), await viewerIdOf(other), 'nobody'];
  const chosen = await send({ ids: [...ids, ...ids], orderBy: { field: 'LOGIN_ID', direction: 'ASC' } });
  expect(chosen.userCount).toBe(2);
  expect(column(await tableOf(chosen), 'Login ID')).toEqual(['abe@alpha.example', 'sato@alpha.example']);
  expect(await send({ ids: [] })).toMatchObject({ userCount: 0, userErrors: [] });
  const many = Array.from({ length: 501 }, (_, i) => `none-${i}`);
  expect(await send({ ids: many })).toMatchObject({ download: null, userErrors: [{ code: 'TOO_MANY_SELECTED' }] });
  expect((await send({ ids: many.slice(1) })).userErrors).toEqual([]);
});

test('has the columns of an import without the password, then what an import leaves out', async () => {
  const table = await tableOf(await send({ search: 'sato@' }));
  const columns = ALL_COLUMNS.filter(({ key }) => key !== 'password').map(({ header }) => header.en);
  expect(table[0]).toEqual([...columns, 'Status', ...TIMES, 'User ID']);
  expect(column(table, 'Time zone')).toEqual(['7']);
  expect(column(table, 'Monitoring privileges')).toEqual(['1']);
  expect(column(table, 'Status')).toEqual(['Pending']);
  expect(column(table, TIMES[0])).toEqual(['2026-11-22 12:00:00']);
  expect(column(table, TIMES[1])).toEqual(['']);
});

test('never tells a password or a hash of one', async () => {
  const text = (await bytesOf(await send({}))).toString();
  expect(text).toContain('sato@alpha.example');
  expect(text).not.toMatch(/argon2|password/i);
  expect(text).not.toContain(PASSWORD);
});

test('nothing in it begins as a formula does', async () => {
  for (const cell of (await tableOf(await send({}))).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
});

test('is taken again, once it has a password and other login IDs, with the same values', async () => {
  const [titles = [], ...rows] = await tableOf(await send({ filter: { importId } }));
  const loginId = titles.indexOf('Login ID');
  const changed = rows.map((row) => [...row.with(loginId, (row[loginId] ?? '').replace('@', '@again.')), PASSWORD]);
  const again = await createImport(admin, writeCsv([[...titles, 'Password'], ...changed]));
  expect(again.issues.nodes).toEqual([]);
  await commitImport(admin, again.id);
  await importIn(admin, again.id, 'COMPLETED');
  const second = await tableOf(await send({ filter: { importId: again.id } }));
  const told = (table: readonly (readonly string[])[]) =>
    table
      .slice(1)
      .map((row) => row.slice(0, -3).join('\t').replace('@again.', '@'))
      .toSorted((a, b) => (a < b ? -1 : 1));
  expect(told(second)).toEqual(told([titles, ...rows]));
  expect(told(second)).toHaveLength(USERS.length);
});

test('is written in Shift_JIS where that can be, and named where it can not', async () => {
  const exported = await send({ search: 'abe@', encoding: 'SHIFT_JIS' });
  expect(new TextDecoder('shift_jis', { fatal: true }).decode(await bytesOf(exported))).toContain('あべ');
  const id = await createImport(admin, csvOf([{ loginId: 'smile@alpha.example', name: '😀' }]));
  await commitImport(admin, id.id);
  await importIn(admin, id.id, 'COMPLETED');
  const refused = await send({ search: 'smile@', encoding: 'SHIFT_JIS' });
  expect(refused).toMatchObject({ download: null, userErrors: [{ code: 'UNREPRESENTABLE_CHARACTER' }] });
  expect(refused.userErrors[0]?.message).toContain('😀');
});

test('is in the audit log, with its conditions and its count', async () => {
  const query: Partial<UserExportInput> = {
    search: 'sato@alpha',
    filter: { status: ['PENDING'] },
    orderBy: { field: 'NAME', direction: 'ASC' },
  };
  await bytesOf(await send(query));
  const { auditEntries } = await admin.ask(
    gql(`query UserExportAuditEntries { auditEntries(first: 1) { nodes { kind after } } }`),
  );
  expect(auditEntries.nodes).toEqual([
    {
      kind: 'USER_EXPORT',
      after: {
        fileName: 'rollcall-users-2026-11-22.csv',
        encoding: 'UTF_8',
        userCount: 1,
        search: 'sato@alpha',
        filter: { status: ['PENDING'] },
        orderBy: 'NAME ASC',
      },
    },
  ]);
});

test('a row of the list tells the services without every setting', async () => {
  const { users } = await admin.ask(
    gql(
      `query UserExportUsers($id: ID!) { users(filter: { importId: $id }, orderBy: { field: LOGIN_ID, direction: ASC }) { nodes { loginId services } } }`,
    ),
    { id: importId },
  );
  expect(users.nodes.map(({ services }) => services)).toEqual([
    ['MEETINGS', 'MEETINGS_BOT'],
    [],
    [],
    ['REC_POD'],
    ['PHONE'],
  ]);
});
