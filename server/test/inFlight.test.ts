import { afterAll, beforeAll, expect, test } from 'vitest';
import { addUser, chooseOwn, newUser } from './factories/users.ts';
import type { AuditKind } from './generated.ts';
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

const userInput = (loginId: string, administrative: boolean) =>
  newUser({ loginId, password: 'Walking-home-1', privileges: { administrative } });

/** What an administrator did, and when they were stopped, by the places of the entries in the log. */
async function placesOf(actorId: string, kind: string): Promise<{ acts: number[]; stop: number }> {
  const { auditEntries } = await admin.ask(
    gql(`query InFlightAuditEntries { auditEntries(first: 100) { nodes { sequence kind actorId targetId } } }`),
  );
  const { nodes } = auditEntries;
  const stop = nodes.find((entry) => entry.kind === kind && entry.targetId === actorId && entry.actorId !== actorId);
  if (!stop) throw new Error(`Nobody was stopped by ${kind}`);
  const acts = nodes.filter((entry) => entry.kind === 'USER_CREATE' && entry.actorId === actorId);
  return { acts: acts.map((entry) => entry.sequence), stop: stop.sequence };
}

test.each<[AuditKind, (id: string, loginId: string) => Promise<{ readonly userErrors: readonly unknown[] }>]>([
  ['USER_UPDATE', (id) => admin.call('userUpdate', { id, version: 1, privileges: { administrative: false } })],
  ['USER_DEACTIVATE', (id) => admin.call('userDeactivate', { id })],
  ['USER_PASSWORD_RESET', (id) => admin.call('userPasswordReset', { id, password: 'Running-late-1' })],
  ['USER_DELETE', (id, loginId) => admin.call('userDelete', { id, loginId })],
])('nothing that is under way is committed after %s', async (kind, stop) => {
  const loginId = `second.${kind.toLowerCase()}@alpha.example`;
  const { id } = await addUser(admin, userInput(loginId, true));
  const second = await server.signedIn({ loginId, password: 'Walking-home-1' });
  await chooseOwn(second, 'Walking-home-2', 'Walking-home-1');

  // Adding users takes as long as their passwords take to be hashed: some are done before the stop, the others after
  // it.
  const adding = Array.from({ length: 12 }, (_, i) =>
    second.attempt('userCreate', userInput(`${i}.${loginId}`, false)),
  );
  await Promise.race(adding);
  expect((await stop(id, loginId)).userErrors).toEqual([]);
  const answers = await Promise.all(adding);

  const added = answers.filter((answer) => answer.data?.userCreate?.user).length;
  const refused = answers.filter((answer) => answer.errors?.[0]?.extensions['code']);
  const { acts, stop: stopped } = await placesOf(id, kind);
  expect(added + refused.length).toBe(12);
  expect(acts).toHaveLength(added);
  expect(acts.filter((sequence) => sequence > stopped)).toEqual([]);
  for (const answer of refused)
    expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(answer.errors?.[0]?.extensions['code']);
});

test('whoever is left is not stopped', async () => {
  await addUser(admin, userInput('left@alpha.example', false));
  expect(await admin.signIn(ADMIN.loginId, ADMIN.password)).toEqual([]);
});
