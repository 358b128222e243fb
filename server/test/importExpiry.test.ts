import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  cancelImport,
  commitImport,
  createImport,
  csvOf,
  importIn,
  loginIdsOf,
  readImport,
  someUsers,
} from './imports.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

const HOUR = 60 * 60_000;

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
});
// A day ends every session.
beforeEach(async () => {
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const expiryIn = async (id: string) => {
  const { userImport } = await admin.ask(
    gql(
      `query ImportExpiryUserImport($id: ID!) { userImport(id: $id) { expiresAt finishedAt rows(first: 1) { totalCount } } }`,
    ),
    { id },
  );
  return userImport;
};

const passDay = async (milliseconds: number): Promise<void> => {
  server.clock.advance(milliseconds);
  await server.app.cleanUp();
  admin = await server.signedIn();
};

test('an import that nobody adds or cancels runs out a day after its upload, by the system', async () => {
  const uploaded = server.clock.now().getTime();
  const { id } = await createImport(admin, csvOf(someUsers(3, 'late')), 'forgotten.csv');
  await importIn(admin, id, 'READY');
  expect(await expiryIn(id)).toEqual({
    expiresAt: new Date(uploaded + 24 * HOUR).toISOString(),
    finishedAt: null,
    rows: { totalCount: 3 },
  });

  await passDay(24 * HOUR - 1);
  expect(await readImport(admin, id)).toMatchObject({ status: 'READY', viewerCanCommit: true });

  await passDay(1);
  expect(await readImport(admin, id)).toMatchObject({
    status: 'CANCELED',
    addedCount: 0,
    viewerCanCommit: false,
    viewerCanCancel: false,
    issues: { totalCount: 1, nodes: [{ row: null, field: null, code: 'IMPORT_EXPIRED' }] },
  });
  expect(await expiryIn(id)).toEqual({
    expiresAt: null,
    finishedAt: new Date(uploaded + 24 * HOUR).toISOString(),
    rows: { totalCount: 0 },
  });
  expect((await commitImport(admin, id)).userErrors).toMatchObject([{ code: 'IMPORT_NOT_COMMITTABLE' }]);
  expect(await loginIdsOf(admin, 'late')).toEqual([]);

  await passDay(HOUR);
  const { auditEntries } = await admin.ask(
    gql(
      `query ImportExpiryAuditEntries { auditEntries(first: 10, filter: { kind: [USER_IMPORT_CANCEL] }) { nodes { actorId actorName targetId after } } }`,
    ),
  );
  expect(auditEntries.nodes).toMatchObject([
    { actorId: null, actorName: 'system', targetId: id, after: { status: 'CANCELED', reason: 'IMPORT_EXPIRED' } },
  ]);
});

test('what came to another end stays as it is', async () => {
  const added = await createImport(admin, csvOf(someUsers(1, 'added')));
  await commitImport(admin, added.id);
  await importIn(admin, added.id, 'COMPLETED');
  const canceled = await createImport(admin, csvOf(someUsers(1, 'canceled')));
  await cancelImport(admin, canceled.id);
  const invalid = await createImport(admin, csvOf([{ loginId: 'none' }]));

  await passDay(48 * HOUR);
  expect(await readImport(admin, added.id)).toMatchObject({ status: 'COMPLETED', addedCount: 1 });
  expect(await readImport(admin, canceled.id)).toMatchObject({ status: 'CANCELED', issues: { totalCount: 0 } });
  expect(await readImport(admin, invalid.id)).toMatchObject({ status: 'INVALID' });
});
