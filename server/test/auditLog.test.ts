import { tokenizeCsv } from '@rollcall/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuditService } from '../src/modules/audit/audit.service.ts';
import { AuditStore } from '../src/modules/audit/audit.store.ts';
import { AuditLogService } from '../src/modules/audit/auditLog.service.ts';
import { AuditSearchStore } from '../src/modules/audit/auditSearch.store.ts';
import { type Download, type Downloads, newKeys } from '../src/kernel/index.ts';
import { download } from './files.ts';
import { bulkIn, carryOut, createBulk } from './bulkActions.ts';
import { commitImport, createImport, csvOf, importIn, someUsers } from './imports.ts';
import { addUser, versionOf, viewerIdOf } from './factories/users.ts';
import type { AuditEntryFilter, AuditKind, AuditPageQuery } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const PASSWORD = 'Never-2-be-seen';
const HOUR = 3_600_000;

let server: TestServer;
let admin: TestClient;
let organizationId: string;
/** IDs of users by login ID. */
const ids = new Map<string, string>();

async function add(loginId: string, name?: string): Promise<string> {
  const { id } = await addUser(admin, { loginId, name: name ?? 'Someone', password: PASSWORD, locale: 'JA' });
  ids.set(loginId, id);
  return id;
}
const idOf = (loginId: string): string => ids.get(loginId) ?? '';

const PAGE =
  gql(`query AuditPage($filter: AuditEntryFilter, $first: Int, $after: String) { auditEntries(first: $first, after: $after, filter: $filter) {
  totalCount pageInfo { hasNextPage endCursor } nodes { sequence kind actorName targetName after } } }`);

/** Every entry that a filter lets through, read in pages of `size`, and how many the connection says there are. */
async function read(filter: AuditEntryFilter, client = admin, size = 100): Promise<Entry[]> {
  const entries: Entry[] = [];
  let after: string | null = null;
  for (;;) {
    const { auditEntries }: AuditPageQuery = await client.ask(PAGE, { filter, first: size, after });
    entries.push(...auditEntries.nodes);
    if (!auditEntries.pageInfo.hasNextPage) {
      expect(auditEntries.totalCount).toBe(entries.length);
      return entries;
    }
    after = auditEntries.pageInfo.endCursor;
  }
}
type Entry = AuditPageQuery['auditEntries']['nodes'][number];

const namesOf = (entries: readonly Entry[]): Set<string | null> => new Set(entries.map((entry) => entry.targetName));

beforeAll(async () => {
  server = await TestServer.start();
  ({ organizationId } = server.alpha);
  admin = await server.signedIn();
  for (let i = 0; i < 6; i += 1) await add(`Sato.${i}@Alpha.example`);
  server.clock.advance(48 * HOUR);
  admin = await server.signedIn();
  for (let i = 0; i < 3; i += 1) await add(`tanaka${i}@alpha.example`);
  await admin.call('userDeactivate', { id: idOf('tanaka0@alpha.example') });
  await createImport(admin, csvOf(someUsers(2)), '＝新入社員.csv');
  server.clock.advance(48 * HOUR);
  admin = await server.signedIn();
  await admin.call('userActivate', { id: idOf('tanaka0@alpha.example') });
});
afterAll(() => server.drop());

describe('entries are found', () => {
  test('by several kinds at once, in one order, page by page', async () => {
    const kind: readonly AuditKind[] = ['SIGN_IN', 'USER_CREATE', 'USER_DEACTIVATE', 'USER_CREATE'];
    const all = await read({});
    const wanted = all.filter((entry) => entry.kind !== null && kind.includes(entry.kind));
    expect(wanted.length).toBeGreaterThan(10);
    for (const size of [1, 4, 100]) expect(await read({ kind }, admin, size)).toEqual(wanted);
  });

  test('by how the recorded name of the target begins, whatever its case and width', async () => {
    expect((await read({ target: 'sato.' })).length).toBe(6);
    expect(namesOf(await read({ target: ' ＳＡＴＯ.3' }))).toEqual(new Set(['Sato.3@Alpha.example']));
    expect((await read({ target: 'tanaka0@alpha.example' })).map((entry) => entry.kind)).toEqual([
      'USER_ACTIVATE',
      'USER_DEACTIVATE',
      'USER_CREATE',
    ]);
    expect(namesOf(await read({ target: '=新入' }))).toEqual(new Set(['＝新入社員.csv']));
    expect(await read({ target: 'ato' })).toEqual([]);
    expect(await read({ target: '%' })).toEqual([]);
    expect((await read({ target: '  ' })).length).toBe((await read({})).length);
  });

  test('by how the actor is called, with everything else', async () => {
    const both = { actor: 'ADMIN@', kind: ['USER_CREATE'], target: 'tanaka' } as const;
    expect((await read(both, admin, 2)).map((entry) => entry.targetName)).toEqual([
      'tanaka2@alpha.example',
      'tanaka1@alpha.example',
      'tanaka0@alpha.example',
    ]);
    expect(new Set((await read({ actor: 'operator' })).map((entry) => entry.kind))).toEqual(
      new Set(['ORGANIZATION_CREATE', 'USER_CREATE']),
    );
    expect(await read({ actor: 'someone' })).toEqual([]);
  });

  test('by a beginning that many names share', async () => {
    const store = new AuditSearchStore(server.app.database);
    const audit = new AuditService(new AuditStore(server.app.database), server.app.database, server.clock, newKeys());
    const other = '11111111-1111-7111-8111-111111111111';
    await server.app.database.run(async () => {
      for (let i = 0; i < 50; i += 1) {
        audit.record(other, {
          kind: 'USER_CREATE',
          actor: { userId: null, name: 'operator', address: null },
          target: { type: 'user', id: other, name: `${i % 2 === 0 ? 'Even' : 'odd'}${i}@x.example` },
        });
      }
    });
    const conditions = await store.conditions(other, { target: 'EVEN' });
    expect(await store.count(conditions)).toBe(25);
    const page = await store.page(conditions, { size: 9, backwards: false, key: [41] });
    expect(page.map((entry) => entry.sequence)).toEqual([39, 37, 35, 33, 31, 29, 27, 25, 23, 21]);
  });

  test('by time, the start included and the end not, and by place', async () => {
    const all = await read({});
    const tanaka = await read({ from: '2026-11-24T03:00:00.000Z', to: '2026-11-24T03:00:00.001Z' });
    expect(namesOf(tanaka)).toContain('tanaka1@alpha.example');
    expect(namesOf(tanaka)).not.toContain('Sato.1@Alpha.example');
    expect(await read({ from: '2026-11-24T03:00:00.001Z', to: '2026-11-26T03:00:00.000Z' })).toEqual([]);
    expect((await read({ to: '2026-11-24T03:00:00.000Z' })).length + tanaka.length).toBe(
      all.length - (await read({ from: '2026-11-26T03:00:00.000Z' })).length,
    );
    expect((await read({ fromSequence: 3, toSequence: 5 })).map((entry) => entry.sequence)).toEqual([5, 4, 3]);
    expect(await read({ fromSequence: 2_147_483_647, toSequence: 2_147_483_647 })).toEqual([]);
  });

  test('by nobody of another organization', async () => {
    const other = await server.signedIn(OTHER_ADMIN);
    const targetId = idOf('tanaka0@alpha.example');
    const filters: readonly AuditEntryFilter[] = [
      { target: 'tanaka' },
      { actor: 'admin@alpha' },
      { targetId },
      { kind: ['USER_DEACTIVATE'] },
    ];
    for (const filter of filters) {
      expect(await read(filter, other)).toEqual([]);
    }
  });
});

test('an entry leads to the users it names for as long as they are there', async () => {
  const id = await add('leaving@alpha.example');
  const users = async () => {
    const { auditEntries } = await admin.ask(
      gql(`query AuditLogAuditEntries($targetId: ID!) { auditEntries(filter: { targetId: $targetId, kind: [USER_CREATE] }) {
        nodes { targetName actorUser { loginId } targetUser { id name } } } }`),
      { targetId: id },
    );
    return auditEntries.nodes;
  };
  const actorUser = { loginId: 'admin@alpha.example' };
  expect(await users()).toEqual([
    { targetName: 'leaving@alpha.example', actorUser, targetUser: { id, name: 'Someone' } },
  ]);
  await admin.call('userDelete', { id, loginId: 'leaving@alpha.example' });
  expect(await users()).toEqual([{ targetName: 'leaving@alpha.example', actorUser, targetUser: null }]);
});

describe('the export', () => {
  const exportOf = (filter: AuditEntryFilter, client = admin) => client.call('auditExport', { filter });
  type File = Awaited<ReturnType<typeof exportOf>>;
  const recordsOf = async (file: File, client = admin): Promise<string[][]> => {
    const text = (await download(client, file.download)).toString();
    expect(text.startsWith('\uFEFF')).toBe(true);
    return tokenizeCsv(text.slice(1), ',').records.map((record) => [...record]);
  };

  test('says what the page says, in the language and the time zone of the reader', async () => {
    const id = await add('words@alpha.example', 'Before');
    await admin.call('userUpdate', {
      id,
      version: await versionOf(admin, id),
      name: 'After',
      locale: 'EN',
      privileges: { administrative: true },
    });
    const file = await exportOf({ targetId: id });
    expect(file).toMatchObject({
      download: { fileName: 'rollcall-audit-2026-11-26.csv' },
      entryCount: 2,
      userErrors: [],
    });
    const [headers, update, create] = await recordsOf(file);
    expect(headers?.slice(0, 4)).toEqual(['No.', 'Time (Asia/Tokyo)', 'Time (UTC)', 'Operation']);
    const viewerId = await viewerIdOf(admin);
    expect(update?.slice(1)).toEqual([
      '2026-11-26 12:00:00',
      '2026-11-26T03:00:00.000Z',
      'Changed a user',
      'USER_UPDATE',
      'admin@alpha.example',
      viewerId,
      '127.0.0.1',
      'User',
      'words@alpha.example',
      id,
      'User name: Before; Locale: Japanese; Administrative privileges: No',
      'User name: After; Locale: English; Administrative privileges: Yes',
    ]);
    expect(create?.at(-2)).toBe('');
    expect(create?.at(-1)).toContain('Time zone: Tokyo');
  });

  test('is the whole log in its order, without a password, and the log tells of it', async () => {
    const all = await read({});
    const records = await recordsOf(await exportOf({}));
    expect(records.slice(1).map((record) => Number(record[0]))).toEqual(all.map((entry) => entry.sequence));
    expect(JSON.stringify(records)).not.toContain(PASSWORD);
    const filter: AuditEntryFilter = { kind: ['AUDIT_EXPORT'], actor: 'admin', from: '2026-11-26T00:00:00.000Z' };
    const file = await exportOf(filter);
    const { entryCount } = file;
    expect(await recordsOf(file)).toHaveLength((entryCount ?? 0) + 1);
    const [latest] = await read({ kind: ['AUDIT_EXPORT'] });
    expect(latest?.after).toEqual({ fileName: 'rollcall-audit-2026-11-26.csv', entryCount, filter });
    expect(latest?.actorName).toBe('admin@alpha.example');
  });

  test('holds nothing that a spreadsheet would run', async () => {
    await createImport(admin, csvOf(someUsers(1, 'formula')), '=HYPERLINK("http://evil.example";"x")');
    await add('+plus@alpha.example', '@SUM(A1)');
    const cells = (await recordsOf(await exportOf({}))).flat();
    expect(cells).toContain('\'=HYPERLINK("http://evil.example";"x")');
    expect(cells).toContain("'+plus@alpha.example");
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('has nothing of another organization', async () => {
    const other = await server.signedIn(OTHER_ADMIN);
    expect(JSON.stringify(await recordsOf(await exportOf({}, other), other))).not.toContain('alpha');
  });

  test('of more entries than a file may have is refused, and not recorded', async () => {
    const viewerId = await viewerIdOf(admin);
    const recorded: unknown[] = [];
    const { database } = server.app;
    let file: (() => Promise<Download>) | undefined;
    const downloads: Downloads = {
      define: (kind) => (user, fileName, request) => {
        file = () => kind.write(user, request, fileName);
        return { fileName, url: '', expiresAt: server.clock.now() };
      },
    };
    const log = new AuditLogService(
      new AuditSearchStore(database),
      { record: (...event) => recorded.push(event), recordEach: (...events) => recorded.push(events) },
      downloads,
      database,
      server.clock,
      3,
    );
    const actor = {
      kind: 'user',
      userId: viewerId,
      organizationId,
      loginId: 'admin@alpha.example',
      locale: 'ja',
      timeZone: 'America/New_York',
      permissions: new Set(['administrative'] as const),
      mustChangePassword: false,
      confirmedAt: null,
      sessionId: 'x',
      address: '127.0.0.1',
    } as const;
    await expect(log.export(actor, {})).rejects.toMatchObject({
      issues: [{ code: 'TOO_MANY_ENTRIES', params: { limit: 3 } }],
    });
    expect(recorded).toEqual([]);
    const { entryCount } = await log.export(actor, { toSequence: 3 });
    expect([entryCount, recorded]).toEqual([3, []]);
    let text = '';
    for await (const part of (await file?.())?.bytes ?? []) text += Buffer.from(part).toString();
    expect(text).toContain('日時（America/New_York）');
    expect(text).toContain('2026-11-21 22:00:00');
    expect(text).toContain('組織の作成');
    expect(recorded).toHaveLength(1);
  });
});

describe('the highlights', () => {
  const HIGHLIGHTS = gql(`query AuditHighlights($first: Int!, $kind: [AuditKind!]) {
    auditHighlights(first: $first, kind: $kind) { kind targetName }
  }`);
  const kind: readonly AuditKind[] = [
    'USER_CREATE',
    'USER_UPDATE',
    'USER_IMPORT_COMPLETE',
    'USER_BULK_ACTION_COMPLETE',
  ];
  const newest = async (first: number): Promise<string[]> =>
    (await admin.ask(HIGHLIGHTS, { first, kind })).auditHighlights.map((entry) => `${entry.kind} ${entry.targetName}`);

  test('tell of what was done with many users once, and of what came before it', async () => {
    await add('highlight@alpha.example');
    const { id } = await createImport(admin, csvOf(someUsers(30)));
    await commitImport(admin, id);
    await importIn(admin, id, 'COMPLETED');
    const { nodes } = (
      await admin.ask(
        gql(`query ManyUsers($id: ID!) { users(first: 25, filter: { importId: $id }) { nodes { id } } }`),
        { id },
      )
    ).users;
    const bulk = await createBulk(admin, { ids: nodes.map((user) => user.id) }, { kind: 'SET_LOCALE', locale: 'EN' });
    await carryOut(admin, await bulkIn(admin, bulk.id, 'READY'));
    expect(await newest(3)).toEqual([
      'USER_BULK_ACTION_COMPLETE SET_LOCALE',
      'USER_IMPORT_COMPLETE users.csv',
      'USER_CREATE highlight@alpha.example',
    ]);
    expect(await newest(1)).toEqual(['USER_BULK_ACTION_COMPLETE SET_LOCALE']);
    expect(await newest(100)).toContain('USER_CREATE Sato.0@Alpha.example');
  });

  test('are a hundred at most', async () => {
    expect(await admin.fault(`{ auditHighlights(first: 101) { id } }`)).toBe('BAD_USER_INPUT');
  });
});
