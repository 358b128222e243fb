import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEMPORARY, addUser, chooseOwn } from './factories/users.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
let person: TestClient;
let personId: string;
const NAME = 'person@alpha.example';

beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' }, jobs: false });
  admin = await server.signedIn();
  personId = (await addUser(admin, { loginId: NAME })).id;
  person = await server.signedIn({ loginId: NAME, password: TEMPORARY });
  await chooseOwn(person, 'Chosen-by-me-1');
});
afterAll(() => server.drop());

const told = async () => {
  const { auditEntries } = await admin.ask(
    gql(
      `query AccessRefusalsAuditEntries { auditEntries(first: 100, filter: { kind: [ACCESS_REFUSED] }) { nodes { actorId targetName after } } }`,
    ),
  );
  return auditEntries.nodes;
};

test('what someone has no right to is refused and recorded, once in fifteen minutes for each operation', async () => {
  const ask = () => person.fault('{ a: contract { importRowLimit } b: contract { importRowLimit } }');
  for (let i = 0; i < 5; i += 1) expect(await ask()).toBe('FORBIDDEN');
  const mutation = `mutation { userDelete(input: { id: "${personId}", loginId: "${NAME}" }) { userErrors { code } } }`;
  expect(await person.fault(mutation)).toBe('FORBIDDEN');
  expect(await told()).toEqual([
    { actorId: personId, targetName: NAME, after: { operation: 'userDelete', reason: 'FORBIDDEN' } },
    { actorId: personId, targetName: NAME, after: { operation: 'contract', reason: 'FORBIDDEN' } },
  ]);
  server.clock.advance(15 * 60_000);
  await ask();
  expect((await told()).map(({ after }) => after?.['operation'])).toEqual(['contract', 'userDelete', 'contract']);
});

test('someone who is not signed in, or asks for what they may, is not in it', async () => {
  const before = await told();
  expect(await server.client().fault('{ contract { importRowLimit } }')).toBe('UNAUTHENTICATED');
  await person.ask(gql(`query ViewerId { viewer { id } }`));
  expect(await told()).toEqual(before);
});
