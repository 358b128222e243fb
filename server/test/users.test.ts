import { SETTING_LIST } from '@rollcall/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { download } from './files.ts';
import { commitImport, createImport, csvOf, importIn } from './imports.ts';
import type { UserCreateInput, UsersListQueryVariables } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
  const { id } = await createImport(
    admin,
    csvOf([
      { loginId: 'sato_h@alpha.example', name: '佐藤 花子' },
      { loginId: 'suzuki@alpha.example', name: 'ＳＵＺＵＫＩ 一郎' },
      { loginId: 'tanaka%50@alpha.example', name: 'たなか 太郎' },
      { loginId: 'Yamada@alpha.example', name: 'Yamada "Y" Jiro' },
      ...Array.from({ length: 20 }, (_, i) => ({
        loginId: `bulk${String(i).padStart(2, '0')}@alpha.example`,
        name: `Bulk ${i % 3}`,
      })),
    ]),
  );
  await commitImport(admin, id);
  await importIn(admin, id, 'COMPLETED');
});
afterAll(() => server.drop());

const LIST =
  gql(`query UsersList($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: UserFilter, $orderBy: UserOrder) {
  users(first: $first, after: $after, last: $last, before: $before, search: $search, filter: $filter, orderBy: $orderBy) {
    totalCount nodes { loginId name status } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`);
const list = async (variables: UsersListQueryVariables) => (await admin.ask(LIST, variables)).users;

describe('the list', () => {
  test.each([
    ['sato', ['sato_h@alpha.example']],
    ['花子', ['sato_h@alpha.example']],
    ['ｓｕｚｕｋｉ', ['suzuki@alpha.example']],
    ['SUZUKI', ['suzuki@alpha.example']],
    ['yamada@ALPHA', ['Yamada@alpha.example']],
    ['%', ['tanaka%50@alpha.example']],
    ['_h@', ['sato_h@alpha.example']],
    ['"Y"', ['Yamada@alpha.example']],
    ["' OR 1=1 --", []],
    ['!', []],
  ])('finds %s inside login IDs and names', async (search, expected) => {
    const found = await list({ search });
    expect(found.nodes.map((user) => user.loginId)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  test.each(['CREATED_AT', 'LOGIN_ID', 'NAME'] as const)(
    'by %s is the same read in pages, forwards and backwards',
    async (field) => {
      for (const direction of ['ASC', 'DESC'] as const) {
        const orderBy = { field, direction };
        const whole = await list({ first: 100, orderBy });
        expect(whole.totalCount).toBe(25);
        expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });

        const forwards: string[] = [];
        for (let after: string | null = null; ; ) {
          const page = await list({ first: 7, after, orderBy });
          forwards.push(...page.nodes.map((user) => user.loginId));
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(forwards).toEqual(whole.nodes.map((user) => user.loginId));

        const backwards: string[] = [];
        for (let before: string | null = null; ; ) {
          const page = await list({ last: 7, before, orderBy });
          backwards.unshift(...page.nodes.map((user) => user.loginId));
          if (!page.pageInfo.hasPreviousPage) break;
          before = page.pageInfo.startCursor;
        }
        expect(backwards).toEqual(forwards);
      }
    },
  );

  test('is filtered by status', async () => {
    expect((await list({ filter: { status: ['ACTIVE'] } })).nodes.map((user) => user.loginId)).toEqual([
      'admin@alpha.example',
    ]);
    expect((await list({ filter: { status: ['PENDING'] } })).totalCount).toBe(24);
    expect((await list({ filter: { status: ['PENDING', 'ACTIVE'] } })).totalCount).toBe(25);
    expect((await list({ filter: { status: [] } })).totalCount).toBe(0);
  });

  test.each([
    [{ first: 0 }, 'A page has 1 to 100 entries; 0 were asked for.'],
    [{ first: 101 }, 'A page has 1 to 100 entries; 101 were asked for.'],
    [{ first: 5, last: 5 }, 'Page forwards'],
    [{ first: 5, after: 'nonsense' }, 'This cursor is not one of this list'],
    [{ first: 5, after: Buffer.from('["a","b","c"]').toString('base64url') }, 'This cursor is not one of this list'],
  ])('says what is wrong with %o', async (variables, message) => {
    const { errors } = await admin.send(LIST, variables);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.message).toContain(message);
  });
});

describe('a user who is added', () => {
  const CREATE = gql(`mutation UsersUserCreate($input: UserCreateInput!) {
    userCreate(input: $input) {
      user { id loginId name locale timeZone status availableFrom createdAt permissions { phoneEnable meetingsAccess meetingsDownload } }
      seatChanges { what before after limit } userErrors { code field message }
    }
  }`);
  const input = {
    loginId: ' New.One@alpha.example ',
    name: ' 新人 ',
    password: 'Plover-4-lakes',
    locale: 'JA',
    timeZone: 'Asia/Jakarta',
  } as const;
  const create = (more: Partial<UserCreateInput>) => admin.mutate(CREATE, { ...input, ...more });

  test('has what was given, the defaults for the rest, and takes seats', async () => {
    expect(await create({ permissions: { phoneEnable: true } })).toMatchObject({
      user: {
        loginId: 'New.One@alpha.example',
        name: '新人',
        locale: 'JA',
        timeZone: 'Asia/Jakarta',
        status: 'PENDING',
        availableFrom: '2026-11-22T04:00:00.000Z',
        createdAt: '2026-11-22T03:00:00.000Z',
        permissions: { phoneEnable: true, meetingsAccess: 'HOST_ONLY', meetingsDownload: 'ALL' },
      },
      seatChanges: [
        { what: 'USERS', before: 25, after: 26, limit: 60 },
        { what: 'PHONE', before: 0, after: 1, limit: 30 },
      ],
      userErrors: [],
    });
  });

  test.each([
    [{ loginId: '' }, 'REQUIRED', 'loginId'],
    [{ loginId: 'no-address' }, 'INVALID_FORMAT', 'loginId'],
    [{ loginId: 'Admin@Alpha.Example' }, 'LOGIN_ID_TAKEN', 'loginId'],
    [{ loginId: 'admin@beta.example' }, 'LOGIN_ID_TAKEN', 'loginId'],
    [{ name: '   ' }, 'REQUIRED', 'name'],
    [{ password: 'onlyletters' }, 'TOO_SIMPLE', 'password'],
    [{ timeZone: 'Europe/Berlin' }, 'UNKNOWN_VALUE', 'timeZone'],
    [{ privileges: { monitoring: true } }, 'REQUIRES_PERMISSION', 'monitoring'],
    [{ permissions: { meetingsBot: true } }, 'REQUIRES_PERMISSION', 'meetingsBot'],
  ])('is refused in words: %o', async (more, code, field) => {
    const { userErrors } = await create({ loginId: 'refused@alpha.example', ...more });
    expect(userErrors).toEqual([expect.objectContaining({ code, field })]);
  });

  test('can not have what is not subscribed', async () => {
    await server.app.operator.changeContract(server.alpha.organizationId, { seats: { recPod: null } });
    const { userErrors } = await create({ loginId: 'pod@alpha.example', permissions: { recPodEnable: true } });
    expect(userErrors).toEqual([expect.objectContaining({ code: 'NOT_SUBSCRIBED', field: 'recPodEnable' })]);
    const { contract } = await admin.ask(gql(`query UsersContract { contract { seats { what } } }`));
    expect(contract.seats.map((seat) => seat.what)).not.toContain('REC_POD');
  });

  test('is in the database and in the schema by every entry of the catalogue', async () => {
    const fields = SETTING_LIST.filter((setting) => setting.kind === 'permission').map((setting) => setting.key);
    const { data } = await admin.send(`{ users(first: 1) { nodes { permissions { ${fields.join(' ')} } } } }`);
    const { nodes } = data['users'] as { nodes: { permissions: object }[] };
    expect(Object.keys(nodes[0]?.permissions ?? {})).toEqual(fields);
  });
});

test('a template has as many rows as were asked for, with the settings of all, and comes back as it went', async () => {
  const template = await admin.call('userCsvTemplateCreate', {
    rows: 3,
    encoding: 'UTF_8',
    locale: 'EN',
    timeZone: 'Asia/Manila',
    permissions: { phoneEnable: true, meetingsAccess: 'NONE' },
  });
  expect(template.userErrors).toEqual([]);
  const text = new TextDecoder('utf-8').decode(await download(admin, template.download));
  const rows = text.trimEnd().split('\r\n');
  expect(rows).toHaveLength(4);
  const filled = rows
    .map((row, i) => (i === 0 ? row : `filled${i}@alpha.example,Filled ${i}${row.slice(1)}`))
    .join('\r\n');
  const created = await createImport(admin, filled, template.download?.fileName ?? '');
  expect(created.issues.nodes).toEqual([]);
  await commitImport(admin, created.id);
  await importIn(admin, created.id, 'COMPLETED');
  const { users } = await admin.ask(
    gql(
      `query UsersUsers($id: ID) { users(filter: { importId: $id }, first: 1) { nodes { locale timeZone permissions { phoneEnable meetingsAccess } } } }`,
    ),
    { id: created.id },
  );
  expect(users.nodes).toEqual([
    { locale: 'EN', timeZone: 'Asia/Manila', permissions: { phoneEnable: true, meetingsAccess: 'NONE' } },
  ]);
});

test.each([
  [{ rows: 0 }, 'NO_ROWS'],
  [{ rows: 101 }, 'TOO_MANY_ROWS'],
  [{ rows: 1, timeZone: 'Mars/Olympus' }, 'UNKNOWN_VALUE'],
  [{ rows: 1, permissions: { meetingsBot: true } }, 'REQUIRES_PERMISSION'],
])('a template of %o is refused', async (input, code) => {
  const userCsvTemplateCreate = await admin.call('userCsvTemplateCreate', { encoding: 'UTF_8', ...input });
  expect(userCsvTemplateCreate).toMatchObject({ download: null, userErrors: [{ code }] });
});
