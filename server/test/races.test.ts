import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UserPermissionsInput } from './generated.ts';
import { UserCreateDocument, UserDeleteDocument } from './operations/users.ts';
import { newUser } from './factories/users.ts';
import { commitImport, createImport, csvOf, importIn, loginIdsOf, seatsOf, someUsers } from './imports.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const create = (loginId: string, permissions: UserPermissionsInput = {}) =>
  admin.mutate(UserCreateDocument, newUser({ loginId, name: 'Racer', permissions }));

test('of fifty who ask for the last ten seats at once ten get one, twenty times over', {
  timeout: 300_000,
}, async () => {
  for (let round = 1; round <= 20; round += 1) {
    const used = (await seatsOf(admin))['USERS'] ?? 0;
    await server.app.operator.changeContract(server.alpha.organizationId, { seats: { users: used + 10 } });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => create(`round${round}.racer${i}@alpha.example`)),
    );
    const codes = answers.flatMap(({ userErrors }) => userErrors.map((error) => error.code));
    expect(codes).toEqual(Array.from({ length: 40 }, () => 'SEAT_LIMIT_REACHED'));
    expect(answers.filter(({ user }) => user)).toHaveLength(10);
    expect((await seatsOf(admin))['USERS']).toBe(used + 10);
  }
  const { users } = await admin.ask(gql(`query RacesUsers { users(search: "racer") { totalCount } }`));
  expect(users.totalCount).toBe(200);
});

test('of many who ask for the last seat of a service one gets it, and the others take no seat of users', async () => {
  const before = await seatsOf(admin);
  const users = (before['USERS'] ?? 0) + 20;
  await server.app.operator.changeContract(server.alpha.organizationId, {
    seats: { users, meetings: 30, meetingsBot: 1 },
  });
  const settings = { meetingsEnable: true, meetingsBot: true };
  const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => create(`bot${i}@alpha.example`, settings)));
  expect(answers.filter(({ user }) => user)).toHaveLength(1);
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual(
    Array.from({ length: 11 }, () => ({ code: 'SERVICE_SEAT_LIMIT_REACHED', field: 'meetingsBot' })),
  );
  const after = await seatsOf(admin);
  expect(after['USERS']).toBe((before['USERS'] ?? 0) + 1);
  expect(after['MEETINGS']).toBe((before['MEETINGS'] ?? 0) + 1);
});

test('of many who ask for the same login ID, in whatever case, one gets it', async () => {
  const spellings = ['Same@alpha.example', 'same@alpha.example', 'SAME@ALPHA.EXAMPLE', 'sAmE@alpha.example'];
  const answers = await Promise.all([...spellings, ...spellings].map((loginId) => create(loginId)));
  expect(answers.filter(({ user }) => user)).toHaveLength(1);
  expect(new Set(answers.flatMap(({ userErrors }) => userErrors.map((error) => error.code)))).toEqual(
    new Set(['LOGIN_ID_TAKEN']),
  );
  expect(await loginIdsOf(admin, 'same@alpha.example')).toHaveLength(1);
});

test('users are deleted one by one while an import adds others: each does all of its work, and the seats are right', async () => {
  const start = (await seatsOf(admin))['USERS'] ?? 0;
  await server.app.operator.changeContract(server.alpha.organizationId, { seats: { users: start + 60 } });
  const added = await Promise.all(Array.from({ length: 8 }, (_, i) => create(`leaver${i}@alpha.example`)));
  const before = (await seatsOf(admin))['USERS'] ?? 0;
  const { id } = await createImport(admin, csvOf(someUsers(40, 'comer')));
  const commit = commitImport(admin, id);
  const deleted = await Promise.all(
    added.map(({ user }, i) =>
      admin.mutate(UserDeleteDocument, { id: user?.id ?? '', loginId: `leaver${i}@alpha.example` }),
    ),
  );
  expect(deleted.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  await commit;
  await importIn(admin, id, 'COMPLETED');
  expect(await loginIdsOf(admin, 'leaver')).toEqual([]);
  expect(await loginIdsOf(admin, 'comer')).toHaveLength(40);
  expect((await seatsOf(admin))['USERS']).toBe(before - 8 + 40);
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
