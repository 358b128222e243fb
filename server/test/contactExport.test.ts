import { decodeCsv, tokenizeCsv } from '@rollcall/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addContact } from './factories/contacts.ts';
import { TEMPORARY, addUser, chooseOwn } from './factories/users.ts';
import { download } from './files.ts';
import type { ContactExportInput } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';
const EXPORT = 'mutation { contactExport(input: { encoding: UTF_8 }) { contactCount } }';

let server: TestServer;
let admin: TestClient;
let anne: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  await addUser(admin, { loginId: ANNE, permissions: { analyticsExportContacts: true } });
  anne = await server.signedIn({ loginId: ANNE, password: TEMPORARY });
  await chooseOwn(anne, 'Walking-home-1');
  await addContact(admin, { company: 'いろは', person: '=山田', numbers: ['03-1234-5678', '090-1234-5678'] });
  await addContact(admin, { company: 'Acme 😀', numbers: ['+442079460000'], categories: ['VIP', 'Partner'] });
});
afterAll(() => server.drop());

async function exported(input: Partial<ContactExportInput> = {}) {
  const {
    download: link,
    contactCount,
    userErrors,
  } = await anne.call('contactExport', { encoding: 'UTF_8', ...input });
  if (!link) return userErrors.map(({ code }) => code);
  expect(link.fileName).toMatch(/^rollcall-contacts-\d{4}-\d\d-\d\d\.csv$/);
  const decoded = await decodeCsv(await download(anne, link));
  if (!decoded.ok) throw new Error(decoded.issue.code);
  const { records } = tokenizeCsv(decoded.text, ',');
  expect(records).toHaveLength((contactCount ?? 0) + 1);
  return records;
}

test('whoever may has the contacts as a file, as they are looked for', async () => {
  const header = ['Company', 'Contact person', 'Phone numbers', 'Categories'];
  const iroha = ['いろは', "'=山田", '03-1234-5678; 090-1234-5678', ''];
  expect(await exported()).toEqual([header, ['Acme 😀', '', "'+442079460000", 'VIP; Partner'], iroha]);
  expect(await exported({ search: '5678', encoding: 'SHIFT_JIS' })).toEqual([header, iroha]);
  expect(await exported({ category: 'none' })).toEqual([header]);
  expect(await exported({ encoding: 'SHIFT_JIS' })).toEqual(['UNREPRESENTABLE_CHARACTER']);
  const { auditEntries } = await admin.ask(
    gql(
      `query ContactExports { auditEntries(first: 2, filter: { kind: [CONTACT_EXPORT] }) { totalCount nodes { actorName after } } }`,
    ),
  );
  expect(auditEntries).toMatchObject({
    totalCount: 3,
    nodes: [
      { actorName: ANNE, after: { contactCount: 0, encoding: 'UTF_8', filter: { category: 'none' } } },
      { after: { contactCount: 1, encoding: 'SHIFT_JIS', filter: { search: '5678' } } },
    ],
  });
});

test('administrators have none without the permission', async () => {
  expect(await admin.fault(EXPORT)).toBe('FORBIDDEN');
});
