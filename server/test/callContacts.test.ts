import { checkContact, decodeCsv, tokenizeCsv } from '@rollcall/shared';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DEMO_CONTACTS } from '../src/modules/contacts/index.ts';
import { callOf, makeSecret, tell } from './factories/calls.ts';
import { addContact } from './factories/contacts.ts';
import { addUser, versionOf, viewerIdOf } from './factories/users.ts';
import { download } from './files.ts';
import { gql } from './gql.ts';
import { runOperator } from './operator.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';

let server: TestServer;
let admin: TestClient;
let token: string;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  const permissions = { incomingWebhookEnable: true };
  await addUser(admin, { loginId: ANNE, permissions });
  const id = await viewerIdOf(admin);
  await admin.call('userUpdate', {
    id,
    version: await versionOf(admin, id),
    permissions: { analyticsExportCallHistory: true, phoneEnable: true },
    privileges: { monitoring: true },
  });
  token = (await makeSecret(admin)).secret;
  const [outgoing, incoming] = [
    callOf('out', ANNE),
    callOf('in', ANNE, {
      kind: 'INCOMING',
      startedAt: '2026-11-20T02:00:00Z',
      answeredAt: null,
      endedAt: '2026-11-20T02:00:05Z',
      from: '06-6543-2100',
      to: '03-1234-5678',
      participants: [{ side: 'TO', loginId: ANNE }],
    }),
  ];
  const startedAt = new Date(server.clock.now().getTime() - 5_000).toISOString();
  await tell(server, token, outgoing.ended, incoming.ended, callOf('now', ANNE, { startedAt }).started);
});
afterAll(() => server.drop());
beforeEach(async () => {
  for (const table of ['contact_numbers', 'contacts']) await server.app.database.query(`DELETE FROM ${table}`);
});

const CALLS = gql(`query CallContacts { calls(first: 100) { nodes { externalId contact { company person } } } }`);
const UNDER_WAY = gql(`query ContactsUnderWay { callsUnderWay { calls { contact { company } } } }`);

const contacts = async (): Promise<Record<string, string | null>> => {
  const { calls } = await admin.ask(CALLS);
  return Object.fromEntries(calls.nodes.map(({ externalId, contact }) => [externalId, contact && contact.company]));
};
const columns = async () => {
  const { download: link } = await admin.call('callExport', { encoding: 'UTF_8' });
  const decoded = await decodeCsv(await download(admin, link));
  if (!decoded.ok) throw new Error(decoded.issue.code);
  const rows = tokenizeCsv(decoded.text, ',').records.slice(1);
  return Object.fromEntries(rows.map((row): [string, string[]] => [row[1] ?? '', row.slice(5, 7)]));
};

test('a call shows whose number the other side has now, and a file has it in its columns', async () => {
  const nobody = { out: null, in: null, now: null };
  expect(await contacts()).toEqual(nobody);
  const iroha = await addContact(admin, { company: 'いろは', person: '=山田', numbers: ['03-1234-5678'] });
  // The number of the line that was called is a user's, and no contact's.
  expect(await contacts()).toEqual({ ...nobody, out: 'いろは', now: 'いろは' });
  const shop = await addContact(admin, { company: '商店', numbers: ['06-6543-2100'] });
  expect(await contacts()).toEqual({ out: 'いろは', in: '商店', now: 'いろは' });
  expect((await admin.ask(UNDER_WAY)).callsUnderWay.calls).toEqual([{ contact: { company: 'いろは' } }]);
  expect(await columns()).toEqual({ out: ['いろは', "'=山田"], in: ['商店', ''], now: ['いろは', "'=山田"] });

  await admin.call('contactDelete', { ids: [iroha.id] });
  const numbers = ['06-6543-2100', '03-1234-5678'];
  await admin.call('contactUpdate', { id: shop.id, version: shop.version, company: '新商店', numbers });
  expect(await contacts()).toEqual({ out: '新商店', in: '新商店', now: '新商店' });
});

test('another organization’s contacts are nobody’s here', async () => {
  const other = await server.signedIn(OTHER_ADMIN);
  await addContact(other, { numbers: ['+81312345678'] });
  expect(await contacts()).toEqual({ out: null, in: null, now: null });
});

test('the demo brings contacts where there are none, in the words of the operator', async () => {
  for (const contact of DEMO_CONTACTS) expect(checkContact(contact)).toEqual([]);
  const { organizationId } = server.beta;
  expect(await runOperator(server, 'calls', 'demo', organizationId)).toContain('Three months of calls');
  const other = await server.signedIn(OTHER_ADMIN);
  const {
    calls,
    contacts: list,
    auditEntries,
  } = await other.ask(
    gql(`query DemoContacts {
      calls(first: 100) { nodes { contact { company } } }
      contacts { totalCount }
      auditEntries(first: 1, filter: { kind: [CONTACT_CREATE] }) { nodes { actorName } }
    }`),
  );
  expect(list.totalCount).toBe(DEMO_CONTACTS.length);
  expect(new Set(calls.nodes.map(({ contact }) => contact?.company))).toEqual(
    new Set(['株式会社いろは', 'Acme Ltd', '山田商店', undefined]),
  );
  expect(auditEntries.nodes).toEqual([{ actorName: 'operator' }]);
});
