import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBulk, cancelBulk, prepareBulk } from './bulkActions.ts';
import { addUser } from './factories/users.ts';
import type { UserBulkActionStatus } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
let other: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  other = await server.signedIn(OTHER_ADMIN);
});
afterAll(() => server.drop());

const BULK_ACTIONS = gql(`query OverviewBulkActions($status: [UserBulkActionStatus!]) {
  userBulkActions(first: 5, filter: { status: $status }) { totalCount nodes { id } } }`);
const bulkActions = async (status: readonly UserBulkActionStatus[] | null, client = admin) => {
  const { totalCount, nodes } = (await client.ask(BULK_ACTIONS, { status })).userBulkActions;
  return [totalCount, nodes.map(({ id }) => id)];
};

test('bulk actions are found by how far they have come, newest first, and never another organization’s', async () => {
  const { id: userId } = await addUser(admin);
  const zone = (timeZone: string) => ({ kind: 'SET_TIME_ZONE', timeZone }) as const;
  const ready = await prepareBulk(admin, { ids: [userId] }, zone('America/New_York'));
  const canceled = await createBulk(admin, { ids: [userId] }, zone('America/Chicago'));
  await cancelBulk(admin, canceled.id);
  const newest = await prepareBulk(admin, { ids: [userId] }, zone('America/Denver'));
  await prepareBulk(other, { matching: {} }, zone('America/Denver'));

  expect(await bulkActions(['READY', 'COMMITTING'])).toEqual([2, [newest.id, ready.id]]);
  expect(await bulkActions(['CANCELED'])).toEqual([1, [canceled.id]]);
  expect(await bulkActions(null)).toEqual([3, [newest.id, canceled.id, ready.id]]);
  expect(await bulkActions([])).toEqual([0, []]);
  expect((await bulkActions(null, other))[0]).toBe(1);
});
