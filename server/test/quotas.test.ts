import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addUser, chooseOwn } from './factories/users.ts';
import { askBulk, askUpdate, bulkIn, cancelBulk, updateCsv } from './bulkActions.ts';
import { cancelImport, csvOf, importIn, someUsers } from './imports.ts';
import type { UserImportCreateInput } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

/** Of one user, and of an organization. */
const [OWN, ALL] = [10, 20];

let server: TestServer;
/** Three administrators of one organization. */
let admins: readonly TestClient[];
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  const first = await server.signedIn();
  const others = ['second', 'third'].map((name) => ({ loginId: `${name}@alpha.example`, password: 'Temporary-1' }));
  for (const other of others) {
    await addUser(first, { ...other, privileges: { administrative: true } });
  }
  const clients = await Promise.all(others.map((other) => server.signedIn(other)));
  for (const client of clients) await chooseOwn(client, 'Chosen-own-1');
  admins = [first, ...clients];
}, 300_000);
afterAll(() => server.drop());

let files = 0;

/** Uploads a file of its own, or the one given. */
async function upload(client: TestClient | undefined, more: Partial<UserImportCreateInput> = {}) {
  files += 1;
  if (!client) throw new Error('There is no such administrator');
  const file = { fileName: 'users.csv', csv: csvOf(someUsers(1, `file${files}-`)) };
  return client.call('userImportCreate', { ...file, ...more });
}

type Uploaded = Awaited<ReturnType<typeof upload>>;

const idsOf = (answers: readonly Uploaded[]): string[] => answers.flatMap(({ userImport }) => userImport?.id ?? []);
const codesOf = (answers: readonly { readonly userErrors: readonly { readonly code: string }[] }[]): string[] =>
  answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));

async function cancelAll(ids: readonly string[]): Promise<void> {
  for (const id of ids) await cancelImport(admins[0] as TestClient, id);
}

const fifty = <T>(make: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: 50 }, (_, i) => make(i)));

describe('open imports', { timeout: 300_000 }, () => {
  test('of a user are ten, of fifty uploaded at once, and one more when one is canceled', async () => {
    const answers = await fifty(() => upload(admins[0]));
    const ids = idsOf(answers);
    expect(ids).toHaveLength(OWN);
    expect(codesOf(answers)).toEqual(Array.from({ length: 50 - OWN }, () => 'TOO_MANY_OPEN_IMPORTS'));
    const [refused] = answers.flatMap(({ userErrors }) => userErrors);
    expect(refused?.message).toBe(
      'You have 10 imports that are not finished, which is the most at a time. Add or cancel one of those waiting, then try again.',
    );
    await cancelImport(admins[0] as TestClient, ids[0] ?? '');
    const next = await upload(admins[0]);
    expect(next.userErrors).toEqual([]);
    expect(codesOf([await upload(admins[0])])).toEqual(['TOO_MANY_OPEN_IMPORTS']);
    await cancelAll([...ids.slice(1), ...idsOf([next])]);
  });

  test('of an organization are twenty, whoever uploads them at once; another has its own', async () => {
    const answers = await fifty((i) => upload(admins[i % 3]));
    expect(idsOf(answers)).toHaveLength(ALL);
    const third = answers.flatMap(({ userErrors }) => userErrors).map(({ message }) => message);
    expect(third).toContain(
      'Your organization has 20 imports that are not finished, which is the most at a time. Add or cancel one of those waiting, then try again.',
    );
    expect(codesOf([await upload(await server.signedIn(OTHER_ADMIN))])).toEqual([]);
    await cancelAll(idsOf(answers));
  });

  test('are none of those that have ended, nor files with errors', async () => {
    const invalid = { csv: csvOf([{ loginId: 'no address' }]) };
    const answers = [];
    for (let i = 0; i < 25; i += 1) answers.push(await upload(admins[1], invalid));
    expect(new Set(answers.map(({ userImport }) => userImport?.status))).toEqual(new Set(['INVALID']));
    const open = await fifty(() => upload(admins[1]));
    expect(idsOf(open)).toHaveLength(OWN);
    await cancelAll(idsOf(open));
  });

  test('count a request once that is sent again under its key, also the last that may be', async () => {
    const nine = [];
    for (let i = 1; i < OWN; i += 1) nine.push(await upload(admins[2]));
    const last = { csv: csvOf(someUsers(1, 'last')), idempotencyKey: 'last' };
    const answers = await fifty(() => upload(admins[2], last));
    expect(codesOf(answers)).toEqual([]);
    expect(new Set(idsOf(answers)).size).toBe(1);
    expect(codesOf([await upload(admins[2])])).toEqual(['TOO_MANY_OPEN_IMPORTS']);
    await cancelAll([...idsOf(nine), ...new Set(idsOf(answers))]);
  });
});

describe('open bulk actions', { timeout: 300_000 }, () => {
  const TO_JAPANESE = { kind: 'SET_LOCALE', locale: 'JA' } as const;
  const idOf = ({ userBulkAction }: Awaited<ReturnType<typeof askBulk>>): string[] =>
    userBulkAction ? [userBulkAction.id] : [];

  test('of a user are ten, of fifty prepared at once, by list or by file', async () => {
    const client = admins[0] as TestClient;
    const csv = updateCsv([{ loginId: ADMIN.loginId, name: 'Sato' }]);
    const answers = await fifty((i) =>
      i % 2 ? askBulk(client, { matching: {} }, TO_JAPANESE) : askUpdate(client, { csv }),
    );
    const ids = answers.flatMap(idOf);
    expect(ids).toHaveLength(OWN);
    expect(codesOf(answers)).toEqual(Array.from({ length: 50 - OWN }, () => 'TOO_MANY_OPEN_BULK_ACTIONS'));
    const [refused] = answers.flatMap(({ userErrors }) => userErrors);
    expect(refused?.message).toMatch(/^You have 10 bulk actions .* Carry out or cancel one of those waiting/);
    for (const id of ids) {
      await bulkIn(client, id, 'READY');
      await cancelBulk(client, id);
    }
    expect(idOf(await askUpdate(client, { csv }))).toHaveLength(1);
  });

  test('of an organization are twenty', async () => {
    const answers = await fifty((i) => askBulk(admins[i % 3] as TestClient, { matching: {} }, TO_JAPANESE));
    const open = answers.flatMap(idOf);
    // One was left open before.
    expect(open).toHaveLength(ALL - 1);
    for (const id of open) await cancelBulk(admins[0] as TestClient, id);
  });
});

describe('a refused file', { timeout: 300_000 }, () => {
  const HOUR = 60 * 60_000;
  const read = async (id: string) =>
    (
      await (
        await server.signedIn()
      ).ask(
        gql(`query QuotasUserImport($id: ID!) { userImport(id: $id) {
          id status issueCount issuesDroppedAt issues(first: 5) { totalCount nodes { code } }
        } }`),
        { id },
      )
    ).userImport;

  test('keeps its issues for a day, their count for ninety, and is gone then', async () => {
    const { userImport } = await upload(await server.signedIn(), {
      csv: csvOf([{ loginId: 'no' }, { loginId: 'no' }]),
    });
    const id = userImport?.id ?? '';
    const whole = await read(id);
    expect(whole).toMatchObject({ status: 'INVALID', issuesDroppedAt: null });
    expect(whole?.issueCount).toBe(whole?.issues.totalCount);
    expect(whole?.issueCount).toBeGreaterThan(1);

    server.clock.advance(24 * HOUR - 1);
    await server.app.cleanUp();
    expect(await read(id)).toEqual(whole);
    server.clock.advance(1);
    await server.app.cleanUp();
    const droppedAt = server.clock.now().toISOString();
    expect(await read(id)).toEqual({ ...whole, issuesDroppedAt: droppedAt, issues: { totalCount: 0, nodes: [] } });
    await server.app.cleanUp();
    expect((await read(id))?.issuesDroppedAt).toBe(droppedAt);

    server.clock.advance(89 * 24 * HOUR);
    await server.app.cleanUp();
    expect(await read(id)).toBeNull();
  });

  test('is one of two hundred that are kept of an organization; what added users stays', async () => {
    const client = await server.signedIn();
    const added = (await upload(client)).userImport?.id ?? '';
    await client.call('userImportCommit', { id: added });
    await importIn(client, added, 'COMPLETED');
    const invalid = { csv: csvOf([{ loginId: 'no' }]) };
    const ids: string[] = [];
    for (let i = 0; i < 205; i += 1) ids.push(...idsOf([await upload(client, invalid)]));
    const { userImports } = await client.ask(
      gql(`query QuotasUserImports { userImports(filter: { status: [INVALID] }) { totalCount } }`),
    );
    expect(userImports.totalCount).toBe(200);
    expect([await read(ids[4] ?? ''), (await read(ids[5] ?? ''))?.status, (await read(added))?.status]).toEqual([
      null,
      'INVALID',
      'COMPLETED',
    ]);
    const left = await server.app.database.query(
      'SELECT COUNT(*) AS count FROM user_import_issues WHERE import_id NOT IN (SELECT id FROM user_imports)',
    );
    expect(Number(left[0]?.['count'])).toBe(0);
  });
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
