import { afterAll, beforeAll, expect, test } from 'vitest';
import { addUser } from './factories/users.ts';
import { bulkIn, commitBulk, createBulk } from './bulkActions.ts';
import { cancelImport, commitImport, createImport, csvOf, importIn, someUsers } from './imports.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

/** What the log is told of the end of work on many users: one line each, once it is committed. */

let server: TestServer;
let admin: TestClient;
const lines: { readonly message: string; readonly level: string; readonly facts: Readonly<Record<string, unknown>> }[] =
  [];
beforeAll(async () => {
  server = await TestServer.start({
    log: (message, facts, level = 'info') => void lines.push({ message, facts, level }),
  });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const linesOf = (id: string) =>
  lines.filter(({ facts }) => facts['id'] === id).map(({ message, level, facts }) => ({ message, level, ...facts }));
const told = (id: string, message: string, level: string, facts: Readonly<Record<string, unknown>>) => [
  { message, level, id, organizationId: server.alpha.organizationId, ...facts },
];

async function ready(name: string): Promise<string> {
  const { id } = await createImport(admin, csvOf(someUsers(2, name)), 'canary.csv');
  await importIn(admin, id, 'READY');
  return id;
}

test('of an import: how it ended, and nothing of its file', async () => {
  const [first, second, third] = [await ready('ended'), await ready('ended'), await ready('canceled')];
  expect(lines).toEqual([]);
  await commitImport(admin, first);
  await importIn(admin, first, 'COMPLETED');
  await commitImport(admin, second);
  await importIn(admin, second, 'FAILED');
  await cancelImport(admin, third);
  const { id: refused } = await createImport(admin, csvOf(someUsers(2, 'ended')), 'canary.csv');
  const text = 'An import has ended';
  expect(linesOf(first)).toEqual(told(first, text, 'info', { status: 'COMPLETED', rows: 2, changed: 2 }));
  expect(linesOf(second)).toEqual(told(second, text, 'warn', { status: 'FAILED', rows: 2, changed: 0 }));
  expect(linesOf(third)).toEqual(told(third, text, 'info', { status: 'CANCELED' }));
  expect(linesOf(refused)).toEqual(told(refused, text, 'info', { status: 'INVALID', rows: 2, changed: 0 }));
  expect(JSON.stringify(lines)).not.toMatch(/canary|ended-|@/);
});

test('of a bulk action, also where it comes to nothing', async () => {
  const ids = [];
  for (const loginId of ['bulk1@x.example', 'bulk2@x.example'])
    ids.push((await addUser(admin, { loginId, name: loginId, password: 'Temporary-1', locale: 'EN' })).id);
  const action = { kind: 'SET_LOCALE', locale: 'JA' } as const;
  const change = await createBulk(admin, { ids }, action);
  await bulkIn(admin, change.id, 'READY');
  await commitBulk(admin, change.id);
  await bulkIn(admin, change.id, 'COMPLETED');
  const again = await createBulk(admin, { ids }, action);
  await bulkIn(admin, again.id, 'COMPLETED');
  const text = 'A bulk action has ended';
  expect(linesOf(change.id)).toEqual(told(change.id, text, 'info', { status: 'COMPLETED', rows: 2, changed: 2 }));
  expect(linesOf(again.id)).toEqual(told(again.id, text, 'info', { status: 'COMPLETED', rows: 2, changed: 0 }));
});
