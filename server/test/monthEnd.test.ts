import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulkIn, commitBulk, prepareBulk, readBulk } from './bulkActions.ts';
import { addUser } from './factories/users.ts';
import { gql } from './gql.ts';
import { commitImport, createImport, csvOf, importIn, readImport, someUsers } from './imports.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

const MINUTE = 60_000;

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  // A minute before December in Tokyo.
  server = await TestServer.start({ now: new Date('2026-11-30T14:59:00Z'), env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const CHANGES = gql(`query MonthChanges($month: String) { contractMonth(month: $month) {
  month changes(first: 10) { nodes { cause } }
} }`);

test('what was prepared before the end of a month and is done after it is billed, and says so, from the new month on', async () => {
  const { id } = await addUser(admin, { loginId: 'late@alpha.example' });
  const on = { kind: 'SET_PERMISSION', permissions: { phoneEnable: true } } as const;
  const action = await prepareBulk(admin, { ids: [id] }, on);
  const { id: importId } = await createImport(admin, csvOf(someUsers(2, 'late')), 'late.csv');
  await importIn(admin, importId, 'READY');
  const months = async (): Promise<(string | undefined)[]> => [
    (await readBulk(admin, action.id))?.billingMonth,
    (await readImport(admin, importId)).billingMonth,
  ];
  expect(await months()).toEqual(['2026-11', '2026-11']);

  server.clock.advance(2 * MINUTE);
  expect(await months()).toEqual(['2026-12', '2026-12']);
  await commitBulk(admin, action.id);
  await bulkIn(admin, action.id, 'COMPLETED');
  await commitImport(admin, importId);
  await importIn(admin, importId, 'COMPLETED');
  const { contractMonth } = await admin.ask(CHANGES, { month: '2026-12' });
  expect(contractMonth.changes.nodes).toEqual([
    { cause: 'USER_IMPORT_COMPLETE' },
    { cause: 'USER_BULK_ACTION_COMPLETE' },
  ]);

  // What is done keeps its month.
  server.clock.advance(31 * 24 * 60 * MINUTE);
  admin = await server.signedIn();
  expect(await months()).toEqual(['2026-12', '2026-12']);
  expect(server.failures).toEqual([]);
});
