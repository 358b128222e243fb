import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { INSTALLATION_ID } from '../src/kernel/index.ts';
import { legacyHash } from '../src/modules/audit/chain/chain.ts';
import { AuditEntryEntity, AuditHeadEntity } from '../src/modules/audit/audit.entity.ts';
import { engine } from './databases.ts';
import { download } from './files.ts';
import { forgetListings, writeLegacyChain } from './legacyChains.ts';
import { runOperator } from './operator.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

const SECRET = 'a secret that only this test knows of, long enough';

let server: TestServer;
let admin: TestClient;
beforeEach(async () => {
  server = await TestServer.start({ env: { ROLLCALL_SECRET: SECRET }, jobs: false });
  admin = await server.signedIn();
});
afterEach(() => server.drop());

const key = (): Buffer => server.app.keyring.auditChain;
const run = (sql: string) => server.app.database.query(sql);
const alpha = (): string => server.alpha.organizationId;
const operator = (...words: readonly string[]) => runOperator(server, 'audit', ...words);
const entries = (organizationId: string): Promise<AuditEntryEntity[]> =>
  server.app.database.rows(AuditEntryEntity).find({ where: { organizationId }, order: { sequence: 'ASC' } });

const faults = async (): Promise<unknown> => {
  const { auditVerify } = await admin.ask(
    gql(`query AuditChainsAuditVerify { auditVerify { faults { sequence fault } } }`),
  );
  return auditVerify.faults;
};

describe('what is hashed reads in one way only', () => {
  const [before, after] = ['{"a":1,"b":{"c":2}}', '{"d":3}'];
  test.each([
    ['the comma between before and after', '{"a":1', '"b":{"c":2}},{"d":3}'],
    ['everything to the other side', 'null', `${before},${after}`],
    ['the two exchanged', after, before],
  ])('%s is moved', async (_, movedBefore, movedAfter) => {
    const [row] = (await entries(alpha())).slice(-1);
    await run(`UPDATE audit_entries SET \`before\` = '${before}', \`after\` = '${after}' WHERE id = '${row?.id}'`);
    await writeLegacyChain(server, alpha());
    await forgetListings(server);
    expect(await faults()).toEqual([]);
    const moved = `\`before\` = '${movedBefore}', \`after\` = '${movedAfter}'`;
    await run(`UPDATE audit_entries SET ${moved} WHERE id = '${row?.id}'`);
    expect(await faults()).toEqual([{ sequence: row?.sequence, fault: 'CHANGED' }]);
  });

  test('nothing is turned into the text "null", in entries of either version', async () => {
    const row = (await entries(alpha())).find((entry) => entry.before === null);
    const set = (value: string) => run(`UPDATE audit_entries SET \`before\` = ${value} WHERE id = '${row?.id}'`);
    await set("'null'");
    expect(await faults()).toEqual([{ sequence: row?.sequence, fault: 'CHANGED' }]);
    await set('NULL');
    await writeLegacyChain(server, alpha());
    await forgetListings(server);
    expect(await faults()).toEqual([]);
    await set("'null'");
    expect(await faults()).toEqual([{ sequence: row?.sequence, fault: 'CHANGED' }]);
  });

  test('a new entry hashed the earlier way does not count', async () => {
    const all = await entries(alpha());
    const [previous, last] = all.slice(-2);
    if (!previous || !last) throw new Error('There are too few entries');
    await run(`UPDATE audit_entries SET hash = '${legacyHash(key(), previous.hash, last)}' WHERE id = '${last.id}'`);
    expect(await faults()).toContainEqual({ sequence: last.sequence, fault: 'CHANGED' });
  });
});

test('a chain that the version before wrote holds, is listed at the next start, and goes on', async () => {
  await writeLegacyChain(server, alpha());
  await writeLegacyChain(server, server.beta.organizationId);
  await forgetListings(server);
  const { database } = server;
  await server.stop();
  server = await TestServer.start({ env: { ROLLCALL_SECRET: SECRET }, jobs: false, database });
  admin = await server.signedIn();
  expect(await operator('verify')).not.toContain('NOT INTACT');
  expect(await entries(INSTALLATION_ID)).toHaveLength(2);
  await run(`DELETE FROM audit_entries WHERE organization_id = '${alpha()}'`);
  await run(`DELETE FROM audit_heads WHERE organization_id = '${alpha()}'`);
  expect(await operator('verify')).toMatch(new RegExp(`${alpha()}  0 entries, NOT INTACT`));
});

test.each([
  ['with its log', ['audit_entries', 'audit_heads', 'organizations'], ''],
  ['with its log and the list of logs', ['audit_entries', 'audit_heads', 'organizations'], INSTALLATION_ID],
])('an organization that was removed %s is missed', async (_, tables, besides) => {
  for (const table of tables) {
    const column = table === 'organizations' ? 'id' : 'organization_id';
    await run(`DELETE FROM ${table} WHERE ${column} IN ('${server.beta.organizationId}', '${besides}')`);
  }
  const { database } = server;
  await server.stop();
  // Starting again does not make it good.
  server = await TestServer.start({ env: { ROLLCALL_SECRET: SECRET }, jobs: false, database });
  admin = await server.signedIn();
  const told = await operator('verify');
  expect(told).toContain('are not as they were written');
  if (!besides) expect(told).toContain(`${server.beta.organizationId}  0 entries, NOT INTACT`);
});

describe('an anchor', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rollcall-anchor-'));
    file = join(folder, 'anchor.json');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is written once, for its owner alone, and holds while the logs grow', async () => {
    expect(await operator('anchor', '--file', file)).toContain('The ends of 3 audit logs');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await operator('anchor', '--file', file)).toContain('it is there already');
    expect(JSON.parse(await operator('anchor'))).toMatchObject({ version: 1 });
    await server.signedIn();
    expect(await operator('verify', '--anchor', file)).toContain('hold everything that was anchored');
  });

  test('finds an older copy of the database, and a log cut at its end and made to fit', async () => {
    const old = {
      entries: await run(`SELECT * FROM audit_entries WHERE organization_id = '${alpha()}'`),
      head: await server.app.database.rows(AuditHeadEntity).findOneByOrFail({ organizationId: alpha() }),
    };
    await server.signedIn();
    await operator('anchor', '--file', file);
    await run(`DELETE FROM audit_entries WHERE organization_id = '${alpha()}' AND sequence > ${old.head.sequence}`);
    await server.app.database.run(() =>
      server.app.database.writable(AuditHeadEntity).update({ organizationId: alpha() }, old.head),
    );
    // By itself such a log is as it once was.
    expect(await operator('verify')).not.toContain('NOT INTACT');
    const told = await operator('verify', '--anchor', file);
    expect(told).toContain(`${alpha()}  entry ${old.head.sequence} ends here`);
    expect(told).toContain('1 of the audit logs are not those that were anchored');
  });

  test('finds a log that is gone', async () => {
    await operator('anchor', '--file', file);
    await run(`DELETE FROM audit_heads WHERE organization_id = '${server.beta.organizationId}'`);
    expect(await operator('verify', '--anchor', file)).toContain(
      `${server.beta.organizationId}  entry 2 the whole log is gone`,
    );
  });

  test('that was changed, is nothing of the kind or of another installation, is refused', async () => {
    await operator('anchor', '--file', file);
    const text = readFileSync(file, 'utf8');
    const verify = (content: string) => server.app.operator.verifyAnchor(content);
    await expect(verify(text.replace('"sequence":2', '"sequence":1'))).rejects.toThrow('was changed');
    await expect(verify('{}')).rejects.toThrow('is no anchor');
    await expect(verify('x'.repeat(100_000))).rejects.toThrow('is no anchor');
    expect(await operator('verify', '--anchor', join(folder, 'none.json'))).toContain("can't be read");
  });
});

describe('an entry that was changed so that it can not be read', () => {
  // MySQL's own columns take no text for a number.
  const changes: readonly (readonly [column: string, value: string])[] = [
    ['kind', "'NO_SUCH_KIND'"],
    ['before', "'{'"],
    ['after', "'[1]'"],
    ['occurred_at', '9000000000000000'],
    ...(engine === 'sqlite' ? [['occurred_at', "'never'"] as const] : []),
  ];
  test.each(changes)('%s = %s is shown as damaged, and the others of its page as they are', async (column, value) => {
    const row = (await entries(alpha())).at(-1);
    await run(`UPDATE audit_entries SET \`${column}\` = ${value} WHERE id = '${row?.id}'`);
    const document = gql(
      `query AuditChainsAuditEntries { auditEntries { nodes { sequence kind occurredAt before after damaged } } }`,
    );
    const { auditEntries } = await admin.ask(document);
    expect(auditEntries.nodes.filter((entry) => entry.damaged).map((entry) => entry.sequence)).toEqual([row?.sequence]);
    expect(auditEntries.nodes.length).toBeGreaterThan(2);
    expect(await faults()).toContainEqual({ sequence: row?.sequence, fault: 'CHANGED' });
    const exported = await admin.call('auditExport', {});
    expect((await download(admin, exported.download)).toString()).toContain('(damaged)');
  });
});
