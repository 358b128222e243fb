import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOfAdding, viewerIdOf } from './factories/users.ts';
import { AuditEntryEntity, AuditHeadEntity } from '../src/modules/audit/audit.entity.ts';
import { chainHash } from '../src/modules/audit/chain/chain.ts';
import { commitImport, createImport, csvOf, importIn, someUsers } from './imports.ts';
import { engine } from './databases.ts';
import type { AuditEntryFilter } from './generated.ts';
import { gql } from './gql.ts';
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

const create = (loginId: string) => codesOfAdding(admin, { loginId, password: PASSWORD });

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
    expect(hash).toBe(chainHash(server.app.keyring.auditChain, previous, entry));
    previous = hash;
  }
  const head = await server.app.database.rows(AuditHeadEntity).findOneByOrFail({ organizationId });
  expect(head).toMatchObject({ sequence: entries.length, hash: previous });
  expect(entries.filter((entry) => entry.kind === 'USER_CREATE')).toHaveLength(1 + 12 + 5);
});

test('a change that is refused leaves no entry, and an entry none without its change', async () => {
  const count = async (): Promise<number> => {
    const { auditEntries } = await admin.ask(gql(`query AuditAuditEntries { auditEntries { totalCount } }`));
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
    'staged_work_requests',
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
  // What is kept of those who were added is who they were.
  const secret = 'SELECT login_id FROM user_import_rows WHERE sealed_password IS NOT NULL OR password_hash IS NOT NULL';
  expect(await server.app.database.query(secret)).toEqual([]);
});

test('a password that slipped into another column is neither kept nor shown', async () => {
  const secret = 'Leak-Pw-7';
  const good = csvOf([{ loginId: 'a@alpha.example', password: secret }]);
  const [header = '', row = ''] = good.split('\r\n');
  const cells = row.split(',');
  const files = [
    `${header.replace('Password,Locale', 'Locale,Password')}\r\n${row}`,
    `${header}\r\n${row.replace('Sato', 'Sato, Taro').replace(/,[^,]*$/, '')}`,
    `${header}\r\n${cells.slice(2).join(',')}`,
    `${header}\r\n${[secret, ...cells.slice(1)].join(',')}`,
    `${header}\r\n${row},${secret}`,
    row.replace('@', ' at '),
  ];
  for (const csv of files) {
    const created = await createImport(admin, csv);
    expect(created.status).toBe('INVALID');
    expect(JSON.stringify(created)).not.toContain(secret);
  }
  expect(JSON.stringify(await server.app.database.query('SELECT * FROM user_import_issues'))).not.toContain(secret);
});

test('entries are found by kind, target, actor and time', async () => {
  const ask = async (filter: AuditEntryFilter) => {
    const { auditEntries } = await admin.ask(
      gql(
        `query AuditAuditEntries2($filter: AuditEntryFilter) { auditEntries(first: 100, filter: $filter) { nodes { kind targetName } } }`,
      ),
      { filter },
    );
    return auditEntries.nodes;
  };
  expect(new Set((await ask({ kind: ['SIGN_IN'] })).map((entry) => entry.kind))).toEqual(new Set(['SIGN_IN']));
  const viewerId = await viewerIdOf(admin);
  expect((await ask({ targetId: viewerId })).every((entry) => entry.targetName === 'admin@alpha.example')).toBe(true);
  expect((await ask({ actorId: viewerId })).length).toBeGreaterThan(0);
  expect(await ask({ from: '2026-11-23T00:00:00Z' })).toEqual([]);
  expect(await ask({ to: '2026-11-22T00:00:00Z' })).toEqual([]);
  expect(await ask({ kind: [] })).toEqual([]);
});

describe('the chain tells of every tampering, straight in the database', () => {
  const organizationId = () => server.alpha.organizationId;
  const run = (sql: string) => server.app.database.query(sql);
  const verify = async () => {
    const { auditVerify } = await admin.ask(
      gql(`query AuditAuditVerify { auditVerify { entryCount faults { sequence fault } } }`),
    );
    return auditVerify.faults;
  };
  const entry = async (sequence: number): Promise<Record<string, unknown>> => {
    const rows = await run(
      `SELECT * FROM audit_entries WHERE organization_id = '${organizationId()}' AND sequence = ${sequence}`,
    );
    if (!rows[0]) throw new Error(`There is no entry ${sequence}`);
    return rows[0];
  };
  const lastSequence = async (): Promise<number> => {
    const [row] = await run(
      `SELECT MAX(sequence) AS sequence FROM audit_entries WHERE organization_id = '${organizationId()}'`,
    );
    return Number(row?.['sequence']);
  };
  /** Writes a row back as it was read. */
  const restore = async (row: Record<string, unknown>): Promise<void> => {
    const quoted = (value: unknown): string => {
      if (value === null || typeof value === 'number') return String(value ?? 'NULL');
      if (typeof value !== 'string') throw new Error('Only numbers and texts are kept');
      const escaped = engine === 'mysql' ? value.replaceAll('\\', '\\\\') : value;
      return `'${escaped.replaceAll("'", "''")}'`;
    };
    const names = Object.keys(row).map((name) => `\`${name}\``);
    await run(`DELETE FROM audit_entries WHERE id = ${quoted(row['id'])}`);
    await run(`INSERT INTO audit_entries (${names.join(', ')}) VALUES (${Object.values(row).map(quoted).join(', ')})`);
  };

  test('nothing was done to it', async () => {
    expect(await verify()).toEqual([]);
  });

  test.each([
    ['kind', "'SIGN_OUT'"],
    ['actor_name', "'someone@else.example'"],
    ['occurred_at', '1'],
    ['address', "'10.0.0.1'"],
    ['target_name', "'someone@else.example'"],
    ['actor_key', "'nobody'"],
    ['target_key', "'nobody'"],
    ['after', "'{}'"],
    ['hash', "'0000'"],
  ])('a changed %s', async (column, value) => {
    for (const sequence of [1, 2, await lastSequence()]) {
      const row = await entry(sequence);
      await run(`UPDATE audit_entries SET \`${column}\` = ${value} WHERE id = '${String(row['id'])}'`);
      expect(await verify()).toContainEqual({ sequence, fault: 'CHANGED' });
      await restore(row);
      expect(await verify()).toEqual([]);
    }
  });

  test('a removed entry, and one cut off at the end', async () => {
    const last = await lastSequence();
    for (const sequence of [1, 3, last]) {
      const row = await entry(sequence);
      await run(`DELETE FROM audit_entries WHERE id = '${String(row['id'])}'`);
      expect(await verify()).toEqual([{ sequence, fault: sequence === last ? 'CUT_OFF' : 'MISSING' }]);
      await restore(row);
    }
    expect(await verify()).toEqual([]);
  });

  test('whichever row it is that is changed, removed, or exchanged with the next', async () => {
    const last = await lastSequence();
    for (let sequence = 1; sequence <= last; sequence += 1) {
      const row = await entry(sequence);
      const where = `WHERE id = '${String(row['id'])}'`;
      await run(`UPDATE audit_entries SET occurred_at = occurred_at + 1 ${where}`);
      expect(await verify()).toEqual([{ sequence, fault: 'CHANGED' }]);
      await run(`DELETE FROM audit_entries ${where}`);
      expect(await verify()).toEqual([{ sequence, fault: sequence === last ? 'CUT_OFF' : 'MISSING' }]);
      await restore(row);
      if (sequence === last) continue;
      const next = await entry(sequence + 1);
      await run(`UPDATE audit_entries SET sequence = -1 ${where}`);
      await run(`UPDATE audit_entries SET sequence = ${sequence} WHERE id = '${String(next['id'])}'`);
      await run(`UPDATE audit_entries SET sequence = ${sequence + 1} ${where}`);
      expect(await verify()).toContainEqual({ sequence, fault: 'CHANGED' });
      await run(`DELETE FROM audit_entries ${where}`);
      await restore(next);
      await restore(row);
    }
    expect(await verify()).toEqual([]);
  });

  test('whichever column it is, but for those by which the row is found', async () => {
    const sequence = 2;
    const row = await entry(sequence);
    const columns = Object.keys(row).filter((name) => !['sequence', 'organization_id'].includes(name));
    expect(columns.length).toBeGreaterThan(12);
    for (const column of columns) {
      const value = column === 'occurred_at' ? '1' : "'0'";
      await run(`UPDATE audit_entries SET \`${column}\` = ${value} WHERE id = '${String(row['id'])}'`);
      const faults = (await verify()).filter((fault) => fault.sequence === sequence);
      expect({ column, faults }).toEqual({ column, faults: [{ sequence, fault: 'CHANGED' }] });
      await run(`DELETE FROM audit_entries WHERE organization_id = '${organizationId()}' AND sequence = ${sequence}`);
      await restore(row);
    }
    expect(await verify()).toEqual([]);
  });

  test('the whole log, end and all', async () => {
    const rows = await run(`SELECT * FROM audit_entries WHERE organization_id = '${organizationId()}'`);
    const [head] = await run(`SELECT * FROM audit_heads WHERE organization_id = '${organizationId()}'`);
    await run(`DELETE FROM audit_entries WHERE organization_id = '${organizationId()}'`);
    await run(`DELETE FROM audit_heads WHERE organization_id = '${organizationId()}'`);
    expect(await verify()).toEqual([{ sequence: 0, fault: 'END_CHANGED' }]);
    const texts = ['organization_id', 'hash', 'seal'].map((name) => `'${String(head?.[name])}'`);
    const numbers = ['sequence', 'listed_at'].map((name) => Number(head?.[name]));
    await run(
      `INSERT INTO audit_heads (organization_id, hash, seal, sequence, listed_at) VALUES (${[...texts, ...numbers].join()})`,
    );
    for (const row of rows) await restore(row);
    expect(await verify()).toEqual([]);
  });

  test('an entry cut off with an end made to fit', async () => {
    const last = await lastSequence();
    const [row, before] = [await entry(last), await entry(last - 1)];
    const [head] = await run(`SELECT * FROM audit_heads WHERE organization_id = '${organizationId()}'`);
    await run(`DELETE FROM audit_entries WHERE id = '${String(row['id'])}'`);
    await run(
      `UPDATE audit_heads SET sequence = ${last - 1}, hash = '${String(before['hash'])}' WHERE organization_id = '${organizationId()}'`,
    );
    expect(await verify()).toEqual([{ sequence: last - 1, fault: 'END_CHANGED' }]);
    await restore(row);
    await run(
      `UPDATE audit_heads SET sequence = ${last}, hash = '${String(head?.['hash'])}' WHERE organization_id = '${organizationId()}'`,
    );
    expect(await verify()).toEqual([]);
  });

  test('two entries that changed places', async () => {
    const [one, two] = [await entry(2), await entry(3)];
    for (const row of [one, two]) await run(`DELETE FROM audit_entries WHERE id = '${String(row['id'])}'`);
    await restore({ ...one, sequence: 3 });
    await restore({ ...two, sequence: 2 });
    expect((await verify()).map((fault) => fault.sequence)).toEqual(expect.arrayContaining([2, 3]));
    for (const row of [one, two]) await run(`DELETE FROM audit_entries WHERE id = '${String(row['id'])}'`);
    await restore(one);
    await restore(two);
    expect(await verify()).toEqual([]);
  });
});
