import { LIMITS } from '@rollcall/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addUser } from './factories/users.ts';
import type { UserViewCreateInput, UserViewUpdateInput } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());
beforeEach(async () => {
  await server.app.database.query('DELETE FROM user_views');
});

const VIEWS = gql(`query UserViews { userViews { id name search
  filter { status privilege service locale timeZone importId } orderBy { field direction } columns
  createdByName createdBy { name } createdAt updatedAt } }`);
const AUDIT = gql(
  `query UserViewsAudit { auditEntries(first: 5) { nodes { kind targetType targetName before after } } }`,
);

const PHONES: UserViewCreateInput = {
  name: 'Phones in Tokyo',
  search: ' sato ',
  filter: {
    status: ['ACTIVE', 'PENDING', 'ACTIVE'],
    service: ['PHONE_MOBILE'],
    timeZone: ['Asia/Tokyo'],
    locale: ['JA'],
  },
  orderBy: { field: 'LAST_SIGN_IN_AT', direction: 'ASC' },
  columns: ['LAST_SIGN_IN', 'STATUS', 'STATUS'],
};

const views = async (client = admin) => (await client.ask(VIEWS)).userViews;
const names = async (client = admin) => (await views(client)).map(({ name }) => name);
const newest = async () => (await admin.ask(AUDIT)).auditEntries.nodes;

/** Saves a view. @returns its ID, and as what it was refused: the code and the field */
async function save(given: Partial<UserViewCreateInput>, client = admin) {
  const { userView, userErrors } = await client.call('userViewCreate', { name: 'A view', columns: [], ...given });
  return { id: userView?.id ?? '', refused: userErrors.map(({ code, field }) => `${code} ${field}`) };
}
const update = async (input: UserViewUpdateInput, client = admin) =>
  (await client.call('userViewUpdate', input)).userErrors.map(({ code, field }) => `${code} ${field}`);
const remove = async (id: string, client = admin) =>
  (await client.call('userViewDelete', { id })).userErrors.map(({ code }) => code);

describe('a view that is saved', () => {
  test('says what it shows, who saved it and when, and is in the audit log', async () => {
    const { id, refused } = await save(PHONES);
    expect(refused).toEqual([]);
    expect(await views()).toEqual([
      {
        id,
        name: 'Phones in Tokyo',
        search: 'sato',
        filter: {
          status: ['ACTIVE', 'PENDING'],
          privilege: [],
          service: ['PHONE_MOBILE'],
          locale: ['JA'],
          timeZone: ['Asia/Tokyo'],
          importId: null,
        },
        orderBy: { field: 'LAST_SIGN_IN_AT', direction: 'ASC' },
        columns: ['STATUS', 'LAST_SIGN_IN'],
        createdByName: ADMIN.loginId,
        createdBy: { name: expect.any(String) as string },
        createdAt: server.clock.now().toISOString(),
        updatedAt: server.clock.now().toISOString(),
      },
    ]);
    expect((await newest())[0]).toEqual({
      kind: 'USER_VIEW_CREATE',
      targetType: 'userView',
      targetName: 'Phones in Tokyo',
      before: null,
      after: {
        name: 'Phones in Tokyo',
        search: 'sato',
        filter: { status: ['ACTIVE', 'PENDING'], locale: ['ja'], timeZone: ['Asia/Tokyo'], services: ['phoneMobile'] },
        orderBy: 'LAST_SIGN_IN_AT ASC',
        columns: ['status', 'lastSignIn'],
      },
    });
  });

  test('shows everyone, newest first, where nothing else is said', async () => {
    await save({});
    expect((await views())[0]).toMatchObject({ search: '', orderBy: { field: 'CREATED_AT', direction: 'DESC' } });
  });

  test('is seen, changed and deleted by every administrator of the organization, and by nobody of another', async () => {
    const { id } = await save(PHONES);
    const loginId = 'colleague@views.example';
    await addUser(admin, { loginId, password: 'Walking-home-1', privileges: { administrative: true } });
    const colleague = await server.signedIn({ loginId, password: 'Walking-home-1' });
    const own = { currentPassword: 'Walking-home-1', newPassword: 'Kestrel-7-hills' };
    expect((await colleague.call('passwordChange', own)).userErrors).toEqual([]);
    const other = await server.signedIn(OTHER_ADMIN);

    expect(await names(colleague)).toEqual(['Phones in Tokyo']);
    expect(await names(other)).toEqual([]);
    expect(await update({ id, name: 'Theirs' }, other)).toEqual(['VIEW_NOT_FOUND null']);
    expect(await remove(id, other)).toEqual(['VIEW_NOT_FOUND']);
    expect((await save(PHONES, other)).refused).toEqual([]);
    expect(await update({ id, name: 'Ours' }, colleague)).toEqual([]);
    expect(await names()).toEqual(['Ours']);
    expect(await remove(id, colleague)).toEqual([]);
    expect(await names()).toEqual([]);
    expect(await names(other)).toEqual(['Phones in Tokyo']);
  });

  test('outlives whoever saved it, whose login ID it keeps', async () => {
    const loginId = 'leaver@views.example';
    const { id } = await addUser(admin, { loginId, password: 'Walking-home-1', privileges: { administrative: true } });
    const leaver = await server.signedIn({ loginId, password: 'Walking-home-1' });
    await leaver.call('passwordChange', { currentPassword: 'Walking-home-1', newPassword: 'Kestrel-7-hills' });
    await save({}, leaver);
    expect((await admin.call('userDelete', { id, loginId })).userErrors).toEqual([]);
    expect((await views())[0]).toMatchObject({ createdByName: loginId, createdBy: null });
  });
});

describe('a name of a view', () => {
  test.each([
    ['', 'REQUIRED name'],
    [' \u3000', 'REQUIRED name'],
    ['x'.repeat(51), 'TOO_LONG name'],
    ['a\u202eb', 'INVALID_CHARACTER name'],
  ])('is refused as %j', async (name, code) => {
    expect((await save({ name })).refused).toEqual([code]);
    expect(await names()).toEqual([]);
  });

  test('of 50 characters as a person counts them is taken', async () => {
    const name = '👨‍👩‍👧‍👦'.repeat(20) + 'あ'.repeat(30);
    expect((await save({ name })).refused).toEqual([]);
    expect(await names()).toEqual([name]);
  });

  test('is told as what it is', async () => {
    const message = async (given: object): Promise<unknown> =>
      (await admin.call('userViewCreate', { name: '', columns: [], ...given })).userErrors[0]?.message;
    expect(await message({})).toBe('Enter View name.');
    expect(await message({ name: 'a\u202eb' })).toContain('U+202E');
    expect(await message({ name: 'A view', search: 'x'.repeat(256) })).toMatch(/^Search text can be at most 255 /);
  });

  test.each(['Sato Tokyo', 'sato\u3000tokyo', 'ＳＡＴＯ ＴＯＫＹＯ', 'Satô Tokyo', 'satotokyo'])(
    'is unique as names are searched: %s',
    async (name) => {
      await save({ name: 'Sato Tokyo' });
      expect((await save({ name })).refused).toEqual(['VIEW_NAME_TAKEN name']);
      const { id } = await save({ name: 'Osaka' });
      expect(await update({ id, name })).toEqual(['VIEW_NAME_TAKEN name']);
      expect(await names()).toEqual(['Osaka', 'Sato Tokyo']);
    },
  );

  test('may be written in another way by its own view', async () => {
    const { id } = await save({ name: 'Sato Tokyo' });
    expect(await update({ id, name: 'SATO Tokyo' })).toEqual([]);
    expect(await names()).toEqual(['SATO Tokyo']);
  });

  test('decides where it stands, in the order that Japanese expects', async () => {
    for (const name of ['鈴木', 'さとう', 'アライ', 'b', 'A', '佐藤']) await save({ name });
    expect(await names()).toEqual(['A', 'b', 'アライ', 'さとう', '佐藤', '鈴木']);
  });
});

describe('what is changed of a view', () => {
  test('is what is given: the rest stays, and the log has both sides', async () => {
    const { id } = await save(PHONES);
    server.clock.advance(60_000);
    expect(await update({ id, search: '', filter: { privilege: ['ADMINISTRATIVE'] } })).toEqual([]);
    const [view] = await views();
    expect(view).toMatchObject({
      name: 'Phones in Tokyo',
      search: '',
      filter: { status: [], privilege: ['ADMINISTRATIVE'], service: [] },
      orderBy: { field: 'LAST_SIGN_IN_AT', direction: 'ASC' },
      columns: ['STATUS', 'LAST_SIGN_IN'],
      updatedAt: server.clock.now().toISOString(),
    });
    expect(view?.createdAt).not.toBe(view?.updatedAt);
    const [entry] = await newest();
    expect(entry).toMatchObject({ kind: 'USER_VIEW_UPDATE', before: { search: 'sato' } });
    expect(entry?.after).toMatchObject({ filter: { privileges: ['administrative'] } });
    expect(entry?.after).not.toHaveProperty('search');
  });

  test('is nothing where it is the same, and then nothing is recorded', async () => {
    const { id } = await save(PHONES);
    const before = (await newest())[0];
    server.clock.advance(60_000);
    expect(await update({ id, ...PHONES })).toEqual([]);
    expect((await newest())[0]).toEqual(before);
    expect((await views())[0]?.updatedAt).not.toBe(server.clock.now().toISOString());
  });
});

test('a view that is deleted is told in the log as it was, and is gone for good', async () => {
  const { id } = await save(PHONES);
  expect(await remove(id)).toEqual([]);
  expect((await newest())[0]).toMatchObject({ kind: 'USER_VIEW_DELETE', before: { search: 'sato' }, after: null });
  expect(await remove(id)).toEqual(['VIEW_NOT_FOUND']);
  expect(await update({ id, name: 'Again' })).toEqual(['VIEW_NOT_FOUND null']);
});

test.each<[string, Partial<UserViewCreateInput>, string]>([
  ['a time zone that is none', { filter: { timeZone: ['Mars/Olympus'] } }, 'UNKNOWN_VALUE timeZone'],
  ['an import that can not be', { filter: { importId: 'x'.repeat(37) } }, 'IMPORT_NOT_FOUND null'],
  ['a search that is too long', { search: 'x'.repeat(256) }, 'TOO_LONG null'],
])('a view with %s is refused', async (_, given, code) => {
  expect((await save(given)).refused).toEqual([code]);
});

test(`an organization has at most ${LIMITS.userViews} views, also when two are saved at once`, async () => {
  const before = LIMITS.userViews - 1;
  for (let i = 0; i < before; i += 1) expect((await save({ name: `View ${i}` })).refused).toEqual([]);
  const last = await Promise.all([save({ name: 'One' }), save({ name: 'Another' })]);
  expect(last.flatMap(({ refused }) => refused)).toEqual(['TOO_MANY_VIEWS null']);
  expect(await names()).toHaveLength(LIMITS.userViews);
});

test('of two views of one name that are saved at once, one is', async () => {
  const both = await Promise.all([save({ name: 'Sato' }), save({ name: 'ＳＡＴＯ' })]);
  expect(both.flatMap(({ refused }) => refused)).toEqual(['VIEW_NAME_TAKEN name']);
  expect(await names()).toHaveLength(1);
});
