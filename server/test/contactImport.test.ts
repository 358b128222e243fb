import { contactExporter, writeCsv } from '@rollcall/shared';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addContact } from './factories/contacts.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());
beforeEach(async () => {
  for (const table of ['contact_numbers', 'contacts']) await server.app.database.query(`DELETE FROM ${table}`);
});

const HEADER = '会社名,担当者名,電話番号,メモ\r\n';
const IMPORT = gql(`mutation ContactImportTest($input: ContactImportInput!) { contactImport(input: $input) {
  rowCount addedCount leftOut issueCount issues { row column cell code } userErrors { code field }
} }`);
const run = (csv: string, commit = true) => admin.mutate(IMPORT, { fileName: 'contacts.csv', csv, commit });
const count = async () =>
  (await admin.ask(gql(`query ContactImportCount { contacts { totalCount } }`))).contacts.totalCount;

test('a file is checked first, and then all of its contacts are added', async () => {
  const csv = `${HEADER}いろは,山田,03-1234-5678; 090-1234-5678,x\r\nAcme,,+442079460000,y\r\n`;
  const found = { rowCount: 2, leftOut: ['メモ'], issueCount: 0, issues: [], userErrors: [] };
  expect(await run(csv, false)).toEqual({ ...found, addedCount: null });
  expect(await count()).toBe(0);
  expect(await run(csv)).toEqual({ ...found, addedCount: 2 });
  const { contacts, auditEntries } = await admin.ask(
    gql(`query ContactsImported {
      contacts { nodes { company person numbers } }
      auditEntries(first: 3) { nodes { kind actorName targetName after } }
    }`),
  );
  expect(contacts.nodes).toEqual([
    { company: 'Acme', person: '', numbers: ['+442079460000'] },
    { company: 'いろは', person: '山田', numbers: ['+81312345678', '+819012345678'] },
  ]);
  expect(auditEntries.nodes).toMatchObject([
    { kind: 'CONTACT_IMPORT', actorName: ADMIN.loginId, after: { fileName: 'contacts.csv', contactCount: 2 } },
    { kind: 'CONTACT_CREATE', targetName: 'Acme' },
    { kind: 'CONTACT_CREATE', targetName: 'いろは 山田' },
  ]);
});

test('where anything is wrong nothing is added, and each fault has its cell', async () => {
  await addContact(admin, { company: 'Acme', numbers: ['06-6543-2100'] });
  const csv = `${HEADER}A,,03-1234-5678,\r\n,,06-6543-2100,\r\nB,,12,\r\nC,,03-1234-5678,\r\n`;
  expect(await run(csv)).toMatchObject({
    rowCount: 4,
    addedCount: null,
    issueCount: 4,
    issues: [
      { row: 3, column: 'company', cell: '', code: 'REQUIRED' },
      { row: 3, column: 'numbers', cell: '+81665432100', code: 'NUMBER_TAKEN' },
      { row: 4, column: 'numbers', cell: '12', code: 'INVALID_NUMBER' },
      { row: 5, column: 'numbers', cell: '03-1234-5678', code: 'NUMBER_TWICE_IN_FILE' },
    ],
  });
  expect(await count()).toBe(1);
  expect((await run('a,b\n1,2\n')).issues).toEqual([
    { row: null, column: null, cell: '', code: 'CONTACT_COLUMNS_NOT_FOUND' },
  ]);
  expect((await run(`${HEADER}"A,,03-1234-5678\r\n`)).issues?.map(({ code }) => code)).toEqual(['UNREADABLE_FILE']);
});

test('as many as a file may have are added at once, and everyone else is answered meanwhile', {
  timeout: 120_000,
}, async () => {
  const { header, row } = contactExporter({ locale: 'en', timeZone: 'Asia/Tokyo' });
  const rows = Array.from({ length: 10_000 }, (_, i) =>
    row({ company: `会社 ${i}`, person: '', numbers: [`+8131234${String(i).padStart(4, '0')}`], categories: ['VIP'] }),
  );
  const adding = run(writeCsv([header, ...rows]));
  let waited = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    waited = Math.max(waited, performance.now() - last);
    last = performance.now();
  }, 10);
  expect((await adding).addedCount).toBe(10_000);
  clearInterval(watch);
  expect(await count()).toBe(10_000);
  expect(waited).toBeLessThan(2_000);
  expect((await run(writeCsv([header, ...rows.slice(0, 1)]))).issueCount).toBe(1);
});
