import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestClient } from './testClient.ts';
import { ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

interface Payloads {
  readonly [mutation: string]: {
    readonly user?: { id: string; version: number };
    readonly userErrors: { code: string }[];
  };
}
const mutate = (client: TestClient, mutation: string, type: string, input: object) =>
  client.send<Payloads>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${mutation === 'userDelete' ? '' : 'user { id version }'} userErrors { code } } }`,
    { input },
  );

const userInput = (loginId: string, administrative: boolean) => ({
  loginId,
  name: 'Second',
  password: 'Walking-home-1',
  locale: 'EN',
  timeZone: 'Asia/Tokyo',
  privileges: { administrative },
});

/** What an administrator did, and when they were stopped, by the places of the entries in the log. */
async function placesOf(actorId: string, kind: string): Promise<{ acts: number[]; stop: number }> {
  const { auditEntries } = await admin.ask<{
    auditEntries: { nodes: { sequence: number; kind: string; actorId: string | null; targetId: string | null }[] };
  }>('{ auditEntries(first: 100) { nodes { sequence kind actorId targetId } } }');
  const { nodes } = auditEntries;
  const stop = nodes.find((entry) => entry.kind === kind && entry.targetId === actorId && entry.actorId !== actorId);
  if (!stop) throw new Error(`Nobody was stopped by ${kind}`);
  const acts = nodes.filter((entry) => entry.kind === 'USER_CREATE' && entry.actorId === actorId);
  return { acts: acts.map((entry) => entry.sequence), stop: stop.sequence };
}

test.each([
  [
    'USER_UPDATE',
    'userUpdate',
    'UserUpdateInput',
    (id: string) => ({ id, version: 1, privileges: { administrative: false } }),
  ],
  ['USER_DEACTIVATE', 'userDeactivate', 'UserDeactivateInput', (id: string) => ({ id })],
  [
    'USER_PASSWORD_RESET',
    'userPasswordReset',
    'UserPasswordResetInput',
    (id: string) => ({ id, password: 'Running-late-1' }),
  ],
  ['USER_DELETE', 'userDelete', 'UserDeleteInput', (id: string, loginId: string) => ({ id, loginId })],
])('nothing that is under way is committed after %s', async (kind, mutation, type, inputOf) => {
  const loginId = `second.${kind.toLowerCase()}@alpha.example`;
  const { data } = await mutate(admin, 'userCreate', 'UserCreateInput', userInput(loginId, true));
  const id = data['userCreate']?.user?.id ?? '';
  const second = await server.signedIn({ loginId, password: 'Walking-home-1' });
  await second.ask(
    'mutation { passwordChange(input: { currentPassword: "Walking-home-1", newPassword: "Walking-home-2" }) { userErrors { code } } }',
  );

  // Adding users takes as long as their passwords take to be hashed: some are done before the stop, the others after it.
  const adding = Array.from({ length: 12 }, (_, i) =>
    mutate(second, 'userCreate', 'UserCreateInput', userInput(`${i}.${loginId}`, false)),
  );
  await Promise.race(adding);
  const stopped = await mutate(admin, mutation, type, inputOf(id, loginId));
  expect(stopped.data[mutation]?.userErrors).toEqual([]);
  const answers = await Promise.all(adding);

  const added = answers.filter((answer) => answer.data?.['userCreate']?.user).length;
  const refused = answers.filter((answer) => answer.errors?.[0]?.extensions['code']);
  const { acts, stop } = await placesOf(id, kind);
  expect(added + refused.length).toBe(12);
  expect(acts).toHaveLength(added);
  expect(acts.filter((sequence) => sequence > stop)).toEqual([]);
  for (const answer of refused)
    expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(answer.errors?.[0]?.extensions['code']);
});

test('whoever is left is not stopped', async () => {
  const { data } = await mutate(admin, 'userCreate', 'UserCreateInput', userInput('left@alpha.example', false));
  expect(data['userCreate']?.userErrors).toEqual([]);
  expect(await admin.signIn(ADMIN.loginId, ADMIN.password)).toEqual([]);
});
