import { afterAll, beforeAll, expect, test } from 'vitest';
import { CallMeasures1796520000000 } from '../src/database/migrations/1796520000000-call-measures.ts';
import { CallEntity } from '../src/modules/calls/records/call.entity.ts';
import { addCaller, callOf, counted, makeSecret, tell } from './factories/calls.ts';
import { runOperator } from './operator.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';
const BEN = 'ben@alpha.example';

let server: TestServer;
let admin: TestClient;
let ben: string;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
  await addCaller(admin, ANNE);
  ben = (await addCaller(admin, BEN)).id;
  const token = (await makeSecret(admin)).secret;
  const [first, second] = [callOf('1', ANNE), callOf('2', BEN)];
  await tell(server, token, first.ended, first.scored(), second.ended, second.scored({ talkRatio: null, pitch: 120 }));
  // One that goes on, and scores of one that was not told of.
  await tell(server, token, callOf('3', ANNE).answered, callOf('3', ANNE).scored(), callOf('4', ANNE).scored());
  await runOperator(server, 'calls', 'demo', server.beta.organizationId);
});
afterAll(() => server.drop());

/** As if the calls and the scores had come before anybody counted hours or measurements. */
async function migrateAgain(): Promise<void> {
  const { database } = server.app;
  const migration = new CallMeasures1796520000000();
  await database.run(async () => {
    const runner = database.writable(CallEntity).manager.queryRunner;
    if (!runner) throw new Error('There is no transaction');
    await migration.down(runner);
    await migration.up(runner);
  });
}

test('calls of before the upgrade are counted as those that come after it', async () => {
  const before = await counted(server);
  expect(before.call_user_hours.length).toBeGreaterThan(50);
  expect(before.call_overall_bins.length).toBeGreaterThan(20);
  await migrateAgain();
  expect(await counted(server)).toEqual(before);
});

test('of users who were deleted before the upgrade nothing is counted, but their calls of the organization', async () => {
  await admin.call('userDelete', { id: ben, loginId: BEN });
  const before = await counted(server);
  await migrateAgain();
  const after = await counted(server);
  expect(after.call_user_days).toEqual(before.call_user_days);
  expect(after.call_user_hours).toEqual(before.call_user_hours);
  expect(after.call_organization_hours).toEqual(before.call_organization_hours);
  expect(await runOperator(server, 'calls', 'verify')).not.toContain('NOT AS THEY WERE COUNTED');
});
