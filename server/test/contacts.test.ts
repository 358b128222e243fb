import { LIMITS } from '@rollcall/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addContact } from './factories/contacts.ts';
import { TEMPORARY, addUser, chooseOwn } from './factories/users.ts';
import type { ContactCreateInput, ContactUpdateInput } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

const MEMBER = 'member@alpha.example';

let server: TestServer;
let admin: TestClient;
let member: TestClient;
let other: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  await addUser(admin, { loginId: MEMBER });
  member = await server.signedIn({ loginId: MEMBER, password: TEMPORARY });
  await chooseOwn(member, 'Walking-home-1');
  other = await server.signedIn(OTHER_ADMIN);
});
afterAll(() => server.drop());
beforeEach(async () => {
  for (const table of ['contact_numbers', 'contacts']) await server.app.database.query(`DELETE FROM ${table}`);
});

const CONTACTS = gql(`query Contacts($first: Int, $after: String, $search: String, $category: String) {
  contacts(first: $first, after: $after, search: $search, category: $category) {
    totalCount pageInfo { hasNextPage endCursor } nodes { company person numbers categories version }
  }
}`);
const CONTACT = gql(`query ContactOf($id: ID!) { contact(id: $id) { company person numbers categories version } }`);
const AUDIT = gql(
  `query ContactsAudit { auditEntries(first: 3) { nodes { kind actorName targetType targetName before after } } }`,
);

interface Looked {
  readonly search?: string;
  readonly category?: string;
}
const companies = async (looked: Looked = {}, client = admin): Promise<string[]> => {
  const { contacts } = await client.ask(CONTACTS, looked);
  expect(contacts.totalCount).toBe(contacts.nodes.length);
  return contacts.nodes.map(({ company, person }) => company || person);
};
const told = (errors: readonly { readonly code: string; readonly field: string | null }[]): string[] =>
  errors.map(({ code, field }) => `${code} ${field}`);
const refusedAdding = async (input: ContactCreateInput, client = admin): Promise<string[]> =>
  told((await client.call('contactCreate', input)).userErrors);
const update = async (input: ContactUpdateInput, client = admin) => {
  const { contact, userErrors } = await client.call('contactUpdate', input);
  return [told(userErrors).join(), contact?.company ?? null];
};
const newest = async () => (await admin.ask(AUDIT)).auditEntries.nodes;

describe('a contact', () => {
  test('is added in order, changed and deleted, each with its entry in the audit log', async () => {
    const given = {
      company: ' 株式会社いろは ',
      person: '山田',
      numbers: ['03-1234-5678', ''],
      categories: ['VIP', 'ｖｉｐ'],
    };
    const { id, version } = await addContact(admin, given);
    const first = { company: '株式会社いろは', person: '山田', numbers: ['+81312345678'], categories: ['VIP'] };
    expect((await admin.ask(CONTACT, { id })).contact).toEqual({ ...first, version: 1 });
    const second = { company: 'いろは', person: '', numbers: ['090-1234-5678', '+81312345678'], categories: [] };
    expect(await update({ id, version, ...second })).toEqual(['', 'いろは']);
    const kept = { ...second, numbers: ['+819012345678', '+81312345678'] };
    expect((await admin.ask(CONTACT, { id })).contact).toEqual({ ...kept, version: 2 });
    expect(await update({ id, version: 2, ...second })).toEqual(['', 'いろは']);
    expect(await admin.call('contactDelete', { ids: [id, id] })).toEqual({ deletedIds: [id], userErrors: [] });
    expect((await admin.ask(CONTACT, { id })).contact).toBeNull();
    const entry = { actorName: ADMIN.loginId, targetType: 'contact', targetName: 'いろは' };
    expect(await newest()).toEqual([
      { ...entry, kind: 'CONTACT_DELETE', before: kept, after: null },
      { ...entry, kind: 'CONTACT_UPDATE', before: first, after: kept },
      { ...entry, kind: 'CONTACT_CREATE', targetName: '株式会社いろは 山田', before: null, after: first },
    ]);
    await addContact(admin, { numbers: kept.numbers });
  });

  test('that someone else changed meanwhile is left as it is, and told', async () => {
    const { id } = await addContact(admin, { numbers: ['03-1234-5678'] });
    const numbers = ['03-1234-5678'];
    expect(await update({ id, version: 1, company: 'Theirs', numbers })).toEqual(['', 'Theirs']);
    expect(await update({ id, version: 1, company: 'Mine', numbers })).toEqual(['CONTACT_CHANGED null', 'Theirs']);
    expect(await update({ id, version: 1, company: 'Theirs', numbers })).toEqual(['', 'Theirs']);
    expect(await update({ id, version: 2, company: 'Mine', numbers })).toEqual(['', 'Mine']);
  });

  test('needs a name and a number, and each refusal names its place', async () => {
    const numbers = ['03-1234-5678'];
    expect(await refusedAdding({ numbers: [] })).toEqual(['REQUIRED company', 'REQUIRED numbers']);
    expect(await refusedAdding({ person: 'a\u0007', numbers: ['03-1234-5678', '12'], categories: ['a;b'] })).toEqual([
      'INVALID_CHARACTER person',
      'INVALID_NUMBER numbers.1',
      'INVALID_CHARACTER categories.0',
    ]);
    expect(await refusedAdding({ company: 'a'.repeat(101), numbers })).toEqual(['TOO_LONG company']);
    expect(await refusedAdding({ company: 'a', numbers, categories: [...'abcdef'] })).toEqual([
      'TOO_MANY_VALUES categories',
    ]);
    expect(await companies()).toEqual([]);
    const { userErrors } = await admin.call('contactCreate', { company: 'a', numbers: ['a secret'] });
    expect(userErrors.map(({ message }) => message).join()).not.toContain('secret');
  });

  test('has its numbers for itself, and whose they are is said', async () => {
    await addContact(admin, { company: 'Acme Ltd', person: 'Jo', numbers: ['03-1234-5678', '03-1234-5679'] });
    const { id, version } = await addContact(admin, { company: 'Bolt', numbers: ['03-1234-0000'] });
    const taken = { company: 'Bolt', numbers: ['+81 3 1234 0000', '+81 3 1234 5679'] };
    const { userErrors } = await admin.call('contactUpdate', { id, version, ...taken });
    expect(told(userErrors)).toEqual(['NUMBER_TAKEN numbers.1']);
    expect(userErrors[0]?.message).toContain('Acme Ltd Jo');
    expect(await refusedAdding(taken)).toEqual(['NUMBER_TAKEN numbers.0', 'NUMBER_TAKEN numbers.1']);
    // Of another organization they are its own.
    expect(await refusedAdding(taken, other)).toEqual([]);
    const races = ['one', 'two'].map((company) => refusedAdding({ company, numbers: ['03-1111-1111'] }));
    expect((await Promise.all(races)).flat()).toEqual(['NUMBER_TAKEN numbers.0']);
  });

  test('that is not there is neither changed nor deleted', async () => {
    const { id } = await addContact(admin, { company: 'Alpha only', numbers: ['03-1234-5678'] });
    for (const client of [admin, other]) {
      const gone = client === admin ? 'none' : id;
      const input = { id: gone, version: 1, company: 'a', numbers: ['+81 3 1234 9999'] };
      expect(await update(input, client)).toEqual(['CONTACT_NOT_FOUND null', null]);
      expect(told((await client.call('contactDelete', { ids: [gone] })).userErrors)).toEqual([
        'CONTACT_NOT_FOUND null',
      ]);
      expect((await client.ask(CONTACT, { id: gone })).contact).toBeNull();
    }
    expect(await companies({}, other)).toEqual([]);
    expect(await companies()).toEqual(['Alpha only']);
    const DELETE = 'mutation ($input: ContactDeleteInput!) { contactDelete(input: $input) { deletedIds } }';
    for (const ids of [[], Array.from({ length: LIMITS.pageSize + 1 }, () => id)])
      expect(await admin.fault(DELETE, { input: { ids } })).toBe('BAD_USER_INPUT');
  });
});

describe('the list', () => {
  beforeEach(async () => {
    const contacts: readonly ContactCreateInput[] = [
      { company: '山田商店', person: '山田', numbers: ['06-6543-2100'], categories: ['得意先'] },
      { company: 'Acme Ltd', person: 'Zoë', numbers: ['+442079460000'], categories: ['VIP'] },
      { company: 'acme ltd', person: 'Ann', numbers: ['+442079460001'], categories: ['VIPs', 'Partner'] },
      { person: 'サトウ', numbers: ['090-1234-5678', '03-9999-0000'] },
      { company: 'いろは100%', numbers: ['03-1234-5678'], categories: ['ＶＩＰ'] },
    ];
    for (const contact of contacts) await addContact(admin, { company: '', ...contact });
  });

  test('is in the order of company and person, as Japanese expects, and for everyone', async () => {
    const ordered = ['acme ltd', 'Acme Ltd', 'いろは100%', 'サトウ', '山田商店'];
    expect(await companies()).toEqual(ordered);
    expect(await companies({}, member)).toEqual(ordered);
    const pages: string[] = [];
    for (let after: string | null | undefined; after !== null; ) {
      const { contacts } = await member.ask(CONTACTS, { first: 2, after: after ?? null });
      expect(contacts.totalCount).toBe(5);
      pages.push(contacts.nodes.map(({ company, person }) => company || person).join());
      after = contacts.pageInfo.hasNextPage ? (contacts.pageInfo.endCursor ?? null) : null;
    }
    expect(pages).toEqual(['acme ltd,Acme Ltd', 'いろは100%,サトウ', '山田商店']);
  });

  test.each<[Looked, readonly string[]]>([
    [{ search: 'ACME' }, ['acme ltd', 'Acme Ltd']],
    [{ search: 'zoe' }, ['Acme Ltd']],
    [{ search: '商店' }, ['山田商店']],
    [{ search: 'さとう' }, ['サトウ']],
    [{ search: '03-1234' }, ['いろは100%']],
    [{ search: '5678' }, ['いろは100%', 'サトウ']],
    [{ search: '+81 3' }, ['いろは100%', 'サトウ']],
    [{ search: '0%' }, ['いろは100%']],
    [{ search: 'partner' }, ['acme ltd']],
    [{ search: 'ltd zo' }, []],
    [{ search: '%' }, ['いろは100%']],
    [{ category: 'vip' }, ['Acme Ltd', 'いろは100%']],
    [{ category: 'VIP', search: 'acme' }, ['Acme Ltd']],
    [{ search: ' ', category: '' }, ['acme ltd', 'Acme Ltd', 'いろは100%', 'サトウ', '山田商店']],
  ])('finds by %j', async (looked, found) => {
    expect(await companies(looked)).toEqual(found);
  });

  test('refuses a text that is too long', async () => {
    const LIST = 'query ($text: String) { contacts(search: $text) { totalCount } }';
    expect(await admin.fault(LIST, { text: 'a'.repeat(256) })).toBe('BAD_USER_INPUT');
  });
});

test('whoever is no administrator reads contacts, and writes none', async () => {
  const { id } = await addContact(admin, { numbers: ['03-1234-5678'] });
  expect((await member.ask(CONTACT, { id })).contact?.company).toBe('Acme Ltd');
  const CREATE = 'mutation ($input: ContactCreateInput!) { contactCreate(input: $input) { contact { id } } }';
  expect(await member.fault(CREATE, { input: { company: 'a', numbers: ['03-1234-5679'] } })).toBe('FORBIDDEN');
});
