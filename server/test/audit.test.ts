import { afterAll, beforeAll, expect, test } from 'vitest';
import { AuditEntryEntity, AuditHeadEntity } from '../src/modules/audit/index.ts';
import { chainHash } from '../src/modules/audit/chain.ts';
import { deriveKeys } from '../src/kernel/index.ts';
import { commitImport, createImport, csvOf, importIn, someUsers } from './imports.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

const SECRET = 'a secret that only this test knows of, long enough';
const PASSWORD = 'Never-2-be-seen';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { ROLLCALL_SECRET: SECRET } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const create = (loginId: string) =>
  admin.ask('mutation ($input: UserCreateInput!) { userCreate(input: $input) { userErrors { code } } }', {
    input: { loginId, name: 'Someone', password: PASSWORD, locale: 'JA', timeZone: 'Asia/Tokyo' },
  });

test('every entry holds the hash of all before it, however many write at once', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, i) => create(`chained${i}@alpha.example`)));
  const { id } = await createImport(admin, csvOf(someUsers(5, 'chain', { password: PASSWORD })));
  await commitImport(admin, id);
  await importIn(admin, id, 'COMPLETED');

  const { organizationId } = server.alpha;
  const entries = await server.app.database
    .rows(AuditEntryEntity)
    .find({ where: { organizationId }, order: { sequence: 'ASC' } });
  expect(entries.map((entry) => entry.sequence)).toEqual(entries.map((_, i) => i + 1));
  let previous = '';
  for (const { hash, ...entry } of entries) {
    expect(hash).toBe(chainHash(deriveKeys(SECRET).auditChain, previous, entry));
    previous = hash;
  }
  const head = await server.app.database.rows(AuditHeadEntity).findOneByOrFail({ organizationId });
  expect(head).toMatchObject({ sequence: entries.length, hash: previous });
  expect(entries.filter((entry) => entry.kind === 'USER_CREATE')).toHaveLength(1 + 12 + 5);
});

test('a change that is refused leaves no entry, and an entry none without its change', async () => {
  const count = async (): Promise<number> => {
    const { auditEntries } = await admin.ask<{ auditEntries: { totalCount: number } }>(
      '{ auditEntries { totalCount } }',
    );
    return auditEntries.totalCount;
  };
  const before = await count();
  await create('chained0@alpha.example');
  await create('not an address');
  expect(await count()).toBe(before);
});

test('a password is in no table, neither as it was given nor in any field that a reader sees', async () => {
  const { id } = await createImport(admin, csvOf(someUsers(3, 'sealed', { password: PASSWORD })));
  const invalid = await createImport(
    admin,
    csvOf([
      { loginId: 'x', password: `${PASSWORD} ` },
      { loginId: 'y', password: 'Short-1' },
    ]),
  );
  expect(invalid.status).toBe('INVALID');
  const tables = [
    'users',
    'user_imports',
    'user_import_rows',
    'user_import_issues',
    'audit_entries',
    'audit_heads',
    'sessions',
    'sign_in_attempts',
    'jobs',
  ];
  const everything = async (): Promise<string> => {
    const rows = await Promise.all(tables.map((table) => server.app.database.query(`SELECT * FROM ${table}`)));
    return JSON.stringify(rows);
  };
  const sealed = await everything();
  for (const password of [PASSWORD, 'Short-1']) {
    expect(sealed).not.toContain(password);
    expect(sealed).not.toContain(Buffer.from(password).toString('base64').replace(/=+$/, ''));
  }
  await commitImport(admin, id);
  await importIn(admin, id, 'COMPLETED');
  expect(await everything()).not.toContain(PASSWORD);
  expect(await server.app.database.query('SELECT * FROM user_import_rows')).toEqual([]);
});

test('entries are found by kind, target, actor and time', async () => {
  const ask = async (filter: object): Promise<{ kind: string; targetName: string | null }[]> => {
    const { auditEntries } = await admin.ask<{
      auditEntries: { nodes: { kind: string; targetName: string | null }[] };
    }>(
      'query ($filter: AuditEntryFilter) { auditEntries(first: 100, filter: $filter) { nodes { kind targetName } } }',
      { filter },
    );
    return auditEntries.nodes;
  };
  expect(new Set((await ask({ kind: ['SIGN_IN'] })).map((entry) => entry.kind))).toEqual(new Set(['SIGN_IN']));
  const { viewer } = await admin.ask<{ viewer: { id: string } }>('{ viewer { id } }');
  expect((await ask({ targetId: viewer.id })).every((entry) => entry.targetName === 'admin@alpha.example')).toBe(true);
  expect((await ask({ actorId: viewer.id })).length).toBeGreaterThan(0);
  expect(await ask({ from: '2026-11-23T00:00:00Z' })).toEqual([]);
  expect(await ask({ to: '2026-11-22T00:00:00Z' })).toEqual([]);
  expect(await ask({ kind: [] })).toEqual([]);
});
