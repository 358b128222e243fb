import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bulkIn, commitBulk, prepareBulk } from './bulkActions.ts';
import { download } from './files.ts';
import {
  cancelImport,
  commitImport,
  createImport,
  csvOf,
  importIn,
  loginIdsOf,
  seatsOf,
  someUsers,
} from './imports.ts';
import type { UserImportStatus } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';
import { addedBy, lookAt, undo } from './undos.ts';

const PASSWORD = 'Xd2-bG6XxctN';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  await server.app.operator.changeContract(server.alpha.organizationId, { seats: { users: 400, phone: 400 } });
});
afterAll(() => server.drop());

const userId = async (loginId: string): Promise<string> => {
  const { users } = await admin.ask(
    gql(`query ImportUndoUsers($search: String) { users(first: 1, search: $search) { nodes { id } } }`),
    { search: loginId },
  );
  return users.nodes[0]?.id ?? '';
};

const codes = ({ userErrors }: Awaited<ReturnType<typeof undo>>): string[] => userErrors.map(({ code }) => code);

describe('undoing an import', () => {
  test('removes everyone of whom nothing has become, and gives back seats and login IDs, in one change', async () => {
    const before = await seatsOf(admin);
    const users = someUsers(6, 'plain', { phoneEnable: '1' });
    const id = await addedBy(admin, users);
    const look = await lookAt(admin, id);
    const used = before['USERS'] ?? 0;
    expect(look).toMatchObject({
      removableCount: 6,
      keptCount: 0,
      billingMonth: '2026-11',
      seatChanges: [
        { what: 'USERS', before: used + 6, after: used, limit: 400 },
        { what: 'PHONE', before: 6, after: 0, limit: 400 },
      ],
    });
    expect(look.removable.nodes.map(({ row, user, reasons }) => [row, user.loginId, reasons])).toEqual(
      users.map(({ loginId }, i) => [i + 2, loginId, []]),
    );
    expect(await seatsOf(admin)).toMatchObject({ USERS: used + 6, PHONE: 6 });

    const { userImport, userErrors } = await undo(admin, id, 6);
    expect(userErrors).toEqual([]);
    expect(userImport).toMatchObject({
      status: 'UNDONE',
      addedCount: 6,
      removedCount: 6,
      viewerCanUndo: false,
      viewerCanCommit: false,
      undoneByName: ADMIN.loginId,
      undoneBy: { name: 'Alpha administrator' },
      undo: { removableCount: 0, keptCount: 0, seatChanges: [] },
    });
    expect(await seatsOf(admin)).toEqual(before);
    expect(await loginIdsOf(admin, 'plain')).toEqual([]);

    const { auditEntries, contractMonth } = await admin.ask(
      gql(`query ImportUndoAuditEntries {
      auditEntries(first: 20, filter: { kind: [USER_DELETE, USER_IMPORT_UNDO] }) { nodes { kind targetName after } }
      contractMonth { changes(first: 1) { nodes { cause moves: seats { delta } } } }
    }`),
    );
    expect(auditEntries.nodes.filter(({ targetName }) => targetName?.startsWith('plain'))).toHaveLength(6);
    const entry = auditEntries.nodes.find(({ kind }) => kind === 'USER_IMPORT_UNDO');
    expect(entry?.after).toMatchObject({ status: 'UNDONE', removedCount: 6, keptCount: 0 });
    expect(contractMonth.changes.nodes[0]).toEqual({
      cause: 'USER_IMPORT_UNDO',
      moves: [{ delta: -6 }, { delta: -6 }],
    });

    // Their login IDs are free again, and the same file may be added once more.
    const again = await addedBy(admin, users);
    expect((await lookAt(admin, again)).removableCount).toBe(6);
    expect((await undo(admin, again)).userImport?.removedCount).toBe(6);
  });

  test('keeps whoever has signed in or was changed in any way, and says why', async () => {
    const names = ['untouched', 'signed', 'edited', 'reset', 'switched', 'bulk', 'deleted', 'both'];
    const mail = (name: string) => `touch.${name}@alpha.example`;
    const id = await addedBy(
      admin,
      names.map((name) => ({ loginId: mail(name), name })),
    );
    for (const name of ['signed', 'both']) await server.client().signIn(mail(name), PASSWORD);
    await admin.call('userUpdate', { id: await userId(mail('edited')), version: 1, name: 'Edited' });
    await admin.call('userUpdate', {
      id: await userId(mail('both')),
      version: 1,
      loginId: 'touch.renamed@alpha.example',
    });
    await admin.call('userPasswordReset', { id: await userId(mail('reset')), password: 'Other-pass-1' });
    await admin.call('userDeactivate', { id: await userId(mail('switched')) });
    await admin.call('userActivate', { id: await userId(mail('switched')) });
    await admin.call('userDelete', { id: await userId(mail('deleted')), loginId: mail('deleted') });
    const bulk = await prepareBulk(admin, { ids: [await userId(mail('bulk'))] }, { kind: 'SET_LOCALE', locale: 'EN' });
    await commitBulk(admin, bulk.id);
    await bulkIn(admin, bulk.id, 'COMPLETED');

    const look = await lookAt(admin, id);
    expect([look.removableCount, look.keptCount]).toEqual([1, 6]);
    const told = look.kept.nodes.map(({ user, reasons }) => [user?.loginId, reasons.map(({ code }) => code)]);
    expect(told).toEqual([
      [mail('signed'), ['USER_HAS_SIGNED_IN']],
      [mail('edited'), ['USER_WAS_CHANGED']],
      [mail('reset'), ['USER_WAS_CHANGED']],
      [mail('switched'), ['USER_WAS_CHANGED']],
      [mail('bulk'), ['USER_WAS_CHANGED']],
      ['touch.renamed@alpha.example', ['USER_HAS_SIGNED_IN', 'USER_WAS_CHANGED']],
    ]);
    expect(look.kept.nodes[0]?.reasons[0]?.message).toMatch(/^Has signed in, last at .*2026/);

    const { userImport } = await undo(admin, id, 1);
    expect(userImport).toMatchObject({ status: 'UNDONE', removedCount: 1, undo: { removableCount: 0, keptCount: 6 } });
    expect(await loginIdsOf(admin, 'touch.')).toHaveLength(6);
  });

  test('removes nobody where the number is another than was seen', async () => {
    const id = await addedBy(admin, someUsers(3, 'seen'));
    const before = await seatsOf(admin);
    await server.client().signIn('seen2@alpha.example', PASSWORD);
    expect(codes(await undo(admin, id, 3))).toEqual(['COUNT_MISMATCH']);
    expect(await seatsOf(admin)).toEqual(before);
    expect((await undo(admin, id, 2)).userImport?.removedCount).toBe(2);
  });

  test('is refused where there is nobody to remove', async () => {
    const used = await addedBy(admin, [{ loginId: 'used@alpha.example' }]);
    await server.client().signIn('used@alpha.example', PASSWORD);
    const open = await createImport(admin, csvOf(someUsers(1, 'open')));
    const canceled = await createImport(admin, csvOf(someUsers(1, 'canceled')));
    await cancelImport(admin, canceled.id);
    const invalid = await createImport(admin, csvOf([{ loginId: 'x' }]));
    for (const id of [used, open.id, canceled.id, invalid.id]) {
      expect(codes(await undo(admin, id))).toEqual(['IMPORT_NOT_UNDOABLE']);
    }
    const { userImport } = await admin.ask(
      gql(`query ImportUndoUserImport($id: ID!) { userImport(id: $id) { undo { keptCount } viewerCanUndo } }`),
      { id: open.id },
    );
    expect(userImport).toEqual({ undo: null, viewerCanUndo: false });
    await cancelImport(admin, open.id);
  });

  test('is nobody else’s', async () => {
    const id = await addedBy(admin, someUsers(1, 'ours'));
    expect(codes(await undo(await server.signedIn(OTHER_ADMIN), id))).toEqual(['IMPORT_NOT_FOUND']);
    expect(await loginIdsOf(admin, 'ours')).toHaveLength(1);
  });

  test('takes administrators back too, but never the one who undoes', async () => {
    const id = await addedBy(admin, [
      { loginId: 'own.a@alpha.example', administrative: '1' },
      { loginId: 'own.b@alpha.example', administrative: '1' },
    ]);
    const own = server.client();
    await own.signIn('own.a@alpha.example', PASSWORD);
    await own.call('passwordChange', { currentPassword: PASSWORD, newPassword: 'Own-pass-12' });
    const look = await lookAt(own, id);
    expect(look.kept.nodes.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ['OWN_ACCOUNT', 'USER_HAS_SIGNED_IN'],
    ]);
    expect((await undo(own, id)).userImport?.removedCount).toBe(1);
  });

  test('is not asked for every import of a list: that would be a look at every user', async () => {
    const list = '{ userImports(first: 50) { nodes { undo { removableCount } } } }';
    expect(await admin.fault(list)).toBe('QUERY_TOO_EXPENSIVE');
  });

  test('pages its lists', async () => {
    const id = await addedBy(admin, someUsers(5, 'paged'));
    const page = async (after: string | null) => {
      const { userImport } = await admin.ask(
        gql(
          `query ImportUndoUserImport2($id: ID!, $after: String) { userImport(id: $id) { undo { removable(first: 2, after: $after) { nodes { row } pageInfo { hasNextPage endCursor } } } } }`,
        ),
        { id, after },
      );
      if (!userImport?.undo) throw new Error('There is nothing to undo');
      return userImport.undo.removable;
    };
    const rows: number[][] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await page(after);
      rows.push(nodes.map(({ row }) => row));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(rows).toEqual([[2, 3], [4, 5], [6]]);
  });
});

describe('the result of an import', () => {
  const resultsOf = async (id: string) => {
    const { userImport } = await admin.ask(
      gql(
        `query ImportUndoUserImport3($id: ID!) { userImport(id: $id) { availableFrom rows { totalCount } results(first: 100) { totalCount nodes { row loginId name user { name } removedAt } } } }`,
      ),
      { id },
    );
    if (!userImport) throw new Error('There is no such import');
    return userImport;
  };

  test('tells of everyone, also of who was renamed, deleted or removed since', async () => {
    const id = await addedBy(admin, [
      { loginId: 'result1@alpha.example', name: '=cmd()' },
      { loginId: 'result2@alpha.example', name: 'Two' },
      { loginId: 'result3@alpha.example', name: 'Three' },
      { loginId: 'result4@alpha.example', name: 'Four' },
    ]);
    await admin.call('userUpdate', { id: await userId('result1@'), version: 1, name: '+Renamed' });
    await admin.call('userDelete', { id: await userId('result2@'), loginId: 'result2@alpha.example' });
    await admin.call('userDeactivate', { id: await userId('result3@') });
    await undo(admin, id);
    const { results, rows, availableFrom } = await resultsOf(id);
    const now = server.clock.now().toISOString();
    expect([rows.totalCount, results.totalCount, availableFrom]).toEqual([0, 4, now]);
    expect(results.nodes).toEqual([
      { row: 2, loginId: 'result1@alpha.example', name: '=cmd()', user: { name: '+Renamed' }, removedAt: null },
      { row: 3, loginId: 'result2@alpha.example', name: 'Two', user: null, removedAt: null },
      { row: 4, loginId: 'result3@alpha.example', name: 'Three', user: { name: 'Three' }, removedAt: null },
      { row: 5, loginId: 'result4@alpha.example', name: 'Four', user: null, removedAt: now },
    ]);

    const userImportReport = await admin.call('userImportReport', { id });
    expect(userImportReport.download?.fileName).toBe('rollcall-import-2026-11-22.csv');
    const text = (await download(admin, userImportReport.download)).toString();
    const ids = { one: await userId('result1@'), three: await userId('result3@') };
    expect(text).toBe(
      [
        '\uFEFFRow of the file,Login ID in the file,User name in the file,Result,Can sign in from (Asia/Tokyo),Login ID now,User name now,User ID',
        `2,result1@alpha.example,'=cmd(),Added,2026-11-22 12:00:00,result1@alpha.example,'+Renamed,${ids.one}`,
        '3,result2@alpha.example,Two,"Added, deleted since",,,,',
        `4,result3@alpha.example,Three,"Added, deactivated since",,result3@alpha.example,Three,${ids.three}`,
        '5,result4@alpha.example,Four,Removed by undoing,,,,',
        '',
      ].join('\r\n'),
    );
    expect(text).not.toContain(PASSWORD);
  });

  test('is there only where users were added', async () => {
    const { id } = await createImport(admin, csvOf(someUsers(2, 'waiting')));
    const { results, rows } = await resultsOf(id);
    expect([results.totalCount, rows.totalCount]).toEqual([0, 2]);
    const report = (importId: string) =>
      admin.ask(
        gql(
          `mutation ImportUndoUserImportReport2($input: UserImportReportInput!) { userImportReport(input: $input) { userErrors { code } } }`,
        ),
        {
          input: { id: importId },
        },
      );
    expect(await report(id)).toEqual({ userImportReport: { userErrors: [{ code: 'IMPORT_NOT_ADDED' }] } });
    expect(await report('none')).toEqual({ userImportReport: { userErrors: [{ code: 'IMPORT_NOT_FOUND' }] } });
    await cancelImport(admin, id);
  });
});

test('the list of imports can be had by state', async () => {
  const { id } = await createImport(admin, csvOf(someUsers(1, 'state')));
  await importIn(admin, id, 'READY');
  const of = async (status: UserImportStatus) =>
    (
      await admin.ask(
        gql(
          `query ImportUndoUserImports($status: [UserImportStatus!]) { userImports(first: 100, filter: { status: $status }) { totalCount nodes { id status } } }`,
        ),
        { status: [status] },
      )
    ).userImports;
  expect(await of('READY')).toEqual({ totalCount: 1, nodes: [{ id, status: 'READY' }] });
  const undone = await of('UNDONE');
  expect(undone.totalCount).toBeGreaterThan(0);
  expect(new Set(undone.nodes.map(({ status }) => status))).toEqual(new Set(['UNDONE']));
  await commitImport(admin, id);
  await importIn(admin, id, 'COMPLETED');
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
