import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StagedWork1796199061000 } from '../src/database/migrations/1796199061000-staged-work.ts';
import { WorkRequestEntity } from '../src/modules/stagedWork/workRequest.entity.ts';
import { type BulkPayload, askUpdate, bulkIn, createBulk, updateCsv } from './bulkActions.ts';
import type { UserBulkActionCommitInput, UserBulkActionCreateInput } from './generated.ts';
import { BulkActionCommitDocument, BulkActionCreateDocument } from './operations/bulkActions.ts';
import { commitImport, createImport, csvOf, importIn, someUsers } from './imports.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const USERS = 3;

let server: TestServer;
let admin: TestClient;
let ids: readonly string[];
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
  const { id } = await createImport(admin, csvOf(someUsers(USERS, 'retried')));
  await commitImport(admin, id);
  await importIn(admin, id, 'COMPLETED');
  const { users } = await admin.ask(
    gql(`query BulkActionRetriesUsers { users(first: 100, search: "retried") { nodes { id } } }`),
  );
  ids = users.nodes.map((user) => user.id);
});
afterAll(() => server.drop());

const create = (key: string, more: Partial<UserBulkActionCreateInput> = {}, client = admin): Promise<BulkPayload> =>
  client.mutate(BulkActionCreateDocument, {
    selection: { matching: { search: 'retried', filter: { status: ['ACTIVE', 'PENDING'] } } },
    action: { kind: 'SET_LOCALE', locale: 'EN' },
    idempotencyKey: key,
    ...more,
  });

const countActions = async (): Promise<number> =>
  (await admin.ask(gql(`query BulkActionRetriesUserBulkActions { userBulkActions { totalCount } }`))).userBulkActions
    .totalCount;

const codes = ({ userErrors }: BulkPayload): string[] => userErrors.map(({ code }) => code);

describe('a bulk action asked for again under its idempotency key', () => {
  test('is the same action, also where many arrive at once', async () => {
    const before = await countActions();
    const answers = await Promise.all(Array.from({ length: 8 }, () => create('many')));
    expect(answers.flatMap(codes)).toEqual([]);
    const [id = ''] = new Set(answers.map(({ userBulkAction }) => userBulkAction?.id ?? ''));
    expect(new Set(answers.map(({ userBulkAction }) => userBulkAction?.id)).size).toBe(1);
    expect(await countActions()).toBe(before + 1);
    const ready = await bulkIn(admin, id, 'READY');
    expect(ready.userCount).toBe(USERS);
    expect((await create('many')).userBulkAction).toEqual(ready);
  });

  test('is refused where anything of it is another, however deep inside', async () => {
    const first = await create('same');
    const others: readonly Partial<UserBulkActionCreateInput>[] = [
      { action: { kind: 'SET_LOCALE', locale: 'JA' } },
      { selection: { ids } },
      { selection: { matching: { search: 'retried', filter: { status: ['ACTIVE'] } } } },
    ];
    for (const other of others) {
      expect(codes(await create('same', other))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    }
    const inAnotherOrder: Partial<UserBulkActionCreateInput> = {
      selection: { matching: { filter: { status: ['ACTIVE', 'PENDING'] }, search: 'retried' } },
    };
    expect((await create('same', inAnotherOrder)).userBulkAction?.id).toBe(first.userBulkAction?.id);
    const elsewhere = { selection: { matching: {} } };
    const other = await create('same', elsewhere, await server.signedIn(OTHER_ADMIN));
    expect([codes(other), other.userBulkAction?.id === first.userBulkAction?.id]).toEqual([[], false]);
  });

  test('leaves the key free where it was refused, and one key for each mutation', async () => {
    expect(codes(await create('free', { selection: { ids: [] } }))).toEqual(['NO_USERS']);
    expect(codes(await create('free'))).toEqual([]);
    const file = { fileName: 'a.csv', csv: updateCsv([{ loginId: 'retried1@alpha.example', name: 'Another' }]) };
    const update = await askUpdate(admin, { ...file, idempotencyKey: 'free' });
    expect(codes(update)).toEqual([]);
  });
});

describe('a commit sent again under its idempotency key', () => {
  test('carries the action out once, and no other', async () => {
    const other = await createBulk(admin, { ids: ids.slice(1) }, { kind: 'DELETE' });
    const { id } = await createBulk(admin, { ids: ids.slice(0, 1) }, { kind: 'DELETE' });
    await bulkIn(admin, id, 'READY');
    await bulkIn(admin, other.id, 'READY');
    const commit = (more: Partial<UserBulkActionCommitInput>) =>
      admin.mutate(BulkActionCommitDocument, { id, confirmation: '1', idempotencyKey: 'commit', ...more });
    expect(codes(await commit({ confirmation: '2' }))).toEqual(['COUNT_MISMATCH']);
    const answers = await Promise.all(Array.from({ length: 8 }, () => commit({})));
    expect(answers.flatMap(codes)).toEqual([]);
    const done = await bulkIn(admin, id, 'COMPLETED');
    expect((await commit({})).userBulkAction).toEqual(done);
    const { auditEntries } = await admin.ask(
      gql(
        `query BulkActionRetriesAuditEntries { auditEntries(first: 10, filter: { kind: [USER_BULK_ACTION_COMMIT] }) { nodes { id } } }`,
      ),
    );
    expect(auditEntries.nodes).toHaveLength(1);
    expect(codes(await commit({ id: other.id, confirmation: '2' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect((await bulkIn(admin, other.id, 'READY')).changedCount).toBe(0);
  });
});

test('keys of before the upgrade are still remembered', async () => {
  const { database } = server.app;
  const requests = () => database.query('SELECT * FROM staged_work_requests ORDER BY operation, request_key');
  const before = (await requests()).filter(({ operation }) => operation === 'userBulkUpdateCreate');
  expect(before).toHaveLength(1);
  const migration = new StagedWork1796199061000();
  await database.run(async () => {
    const runner = database.writable(WorkRequestEntity).manager.queryRunner;
    if (!runner) throw new Error('There is no transaction');
    await migration.down(runner);
    await migration.up(runner);
  });
  expect(await requests()).toEqual(before);
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
