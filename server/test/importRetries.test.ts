import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cancelOpenImports, commitImport, createImport, csvOf, importIn, someUsers } from './imports.ts';
import { uploadFile } from './files.ts';
import type { UserImportCommitInput, UserImportCreateInput } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
});
afterEach(async () => {
  await cancelOpenImports(await server.signedIn());
});
afterAll(() => server.drop());

const create = (input: UserImportCreateInput, client = admin) =>
  client.mutate(
    gql(`mutation ImportRetriesCreate($input: UserImportCreateInput!) {
      userImportCreate(input: $input) { userImport { id status } userErrors { code } }
    }`),
    input,
  );
const commit = (input: UserImportCommitInput) =>
  admin.mutate(
    gql(`mutation ImportRetriesCommit($input: UserImportCommitInput!) {
      userImportCommit(input: $input) { userImport { id status } userErrors { code } }
    }`),
    input,
  );

const file = (
  prefix: string,
  key: string | undefined,
  more: Partial<UserImportCreateInput> = {},
): UserImportCreateInput => ({
  fileName: 'users.csv',
  csv: csvOf(someUsers(3, prefix)),
  ...(key !== undefined && { idempotencyKey: key }),
  ...more,
});

const countImports = async (client = admin): Promise<number> =>
  (await client.ask(gql(`query ImportRetriesUserImports { userImports { totalCount } }`))).userImports.totalCount;

describe('a file sent again under its idempotency key', () => {
  test('is the same import, also where fifty arrive at once', async () => {
    const before = await countImports();
    const second = await server.signedIn();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => create(file('fifty', 'fifty'), i % 2 ? admin : second)),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(answers.map(({ userImport }) => userImport?.id)).size).toBe(1);
    expect(await countImports()).toBe(before + 1);
    const { auditEntries } = await admin.ask(
      gql(
        `query ImportRetriesAuditEntries { auditEntries(first: 10, filter: { kind: [USER_IMPORT_CREATE] }) { nodes { id } } }`,
      ),
    );
    expect(auditEntries.nodes).toHaveLength(before + 1);
  });

  test('is answered as the import stands now', async () => {
    const first = await create(file('later', 'later'));
    const id = first.userImport?.id ?? '';
    await commitImport(admin, id);
    await importIn(admin, id, 'COMPLETED');
    expect(await create(file('later', 'later'))).toEqual({
      userImport: { id, status: 'COMPLETED' },
      userErrors: [],
    });
  });

  test('is the same import also where it has errors', async () => {
    const bad = { csv: csvOf([{ loginId: 'no address' }]) };
    const [first, again] = [await create(file('', 'bad', bad)), await create(file('', 'bad', bad))];
    expect(first.userImport?.status).toBe('INVALID');
    expect(again).toEqual(first);
  });

  test('is refused where anything of it is another', async () => {
    const { userImport } = await create(file('same', 'same', { delimiter: ',' }));
    const before = await countImports();
    for (const other of [
      file('other', 'same', { delimiter: ',' }),
      file('same', 'same', { delimiter: ',', fileName: 'other.csv' }),
      file('same', 'same', { delimiter: ';' }),
      file('same', 'same'),
    ]) {
      expect(await create(other)).toEqual({
        userImport: null,
        userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
      });
    }
    expect(await countImports()).toBe(before);
    expect((await create(file('same', 'same', { delimiter: ',' }))).userImport).toEqual(
      expect.objectContaining({ id: userImport?.id }),
    );
  });

  test('is an import of its own under another key, without one, and in another organization', async () => {
    const other = await server.signedIn(OTHER_ADMIN);
    const answers = [
      await create(file('own', 'own-1')),
      await create(file('own', 'own-2')),
      await create(file('own', 'OWN-1')),
      await create(file('own', undefined)),
      await create(file('own', undefined)),
      await create(file('own', 'own-1'), other),
    ];
    expect(new Set(answers.map(({ userImport }) => userImport?.id)).size).toBe(6);
  });

  test('is remembered for seven days', async () => {
    const input = file('week', 'week');
    const { userImport } = await create(input);
    server.clock.advance(6.9 * 24 * 60 * 60_000);
    await server.app.cleanUp();
    await Promise.all([admin, second()].map(async (client) => (await client).signIn(ADMIN.loginId, ADMIN.password)));
    expect((await create(input)).userImport?.id).toBe(userImport?.id);
    server.clock.advance(0.2 * 24 * 60 * 60_000);
    await server.app.cleanUp();
    await admin.signIn(ADMIN.loginId, ADMIN.password);
    expect((await create(input)).userImport?.id).not.toBe(userImport?.id);
  });

  test.each(['', 'with space', 'キー', 'x'.repeat(101)])('can not have %o for a key', async (key) => {
    await expect(create(file('key', key))).rejects.toThrow('1 to 100 visible ASCII');
  });
});

describe('a commit sent again under its idempotency key', () => {
  test('adds the users once, also where fifty arrive at once, and no other import’s', async () => {
    const { id } = await createImport(admin, csvOf(someUsers(2, 'commit')));
    const other = await createImport(admin, csvOf(someUsers(2, 'another')));
    const answers = await Promise.all(Array.from({ length: 50 }, () => commit({ id, idempotencyKey: 'commit' })));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(answers.map(({ userImport }) => userImport?.id))).toEqual(new Set([id]));
    await importIn(admin, id, 'COMPLETED');
    expect(await commit({ id, idempotencyKey: 'commit' })).toEqual({
      userImport: { id, status: 'COMPLETED' },
      userErrors: [],
    });
    const reused = await commit({ id: other.id, idempotencyKey: 'commit' });
    expect(reused).toEqual({ userImport: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] });
    // A refusal is no answer to be kept: the key is free for the request once it can be met.
    expect((await commit({ id: 'none', idempotencyKey: 'free' })).userErrors).toEqual([{ code: 'IMPORT_NOT_FOUND' }]);
    expect((await commit({ id: other.id, idempotencyKey: 'free' })).userErrors).toEqual([]);
    await importIn(admin, other.id, 'COMPLETED');
  });
});

describe('the same file uploaded again', () => {
  const earlier = async (client: TestClient, id: string) => {
    const { userImport } = await client.ask(
      gql(`query ImportRetriesUserImport($id: ID!) { userImport(id: $id) { fileHash earlierUpload { id status } } }`),
      { id },
    );
    return userImport;
  };

  test('is noticed whatever its name, and tells of the upload that added its users', async () => {
    const csv = csvOf(someUsers(2, 'again'));
    const first = await createImport(admin, csv);
    const { fileHash, earlierUpload } = (await earlier(admin, first.id)) ?? {};
    expect([earlierUpload, fileHash?.length]).toEqual([null, 64]);
    await commitImport(admin, first.id);
    await importIn(admin, first.id, 'COMPLETED');
    const invalid = await createImport(admin, `\uFEFF${csv}`, 'renamed.csv');
    expect(invalid.status).toBe('INVALID');
    const third = await createImport(admin, csv);
    const told = { id: first.id, status: 'COMPLETED' };
    expect((await earlier(admin, invalid.id))?.earlierUpload).toEqual(told);
    expect((await earlier(admin, third.id))?.earlierUpload).toEqual(told);
    expect((await earlier(admin, third.id))?.fileHash).toBe((await earlier(admin, first.id))?.fileHash);
  });

  test('is told before anything is uploaded, and kept for a file whose rows were changed', async () => {
    const csv = csvOf(someUsers(2, 'before'));
    const sha256 = createHash('sha256').update(csv).digest('hex');
    const check = async (client = admin) => {
      const { userImportFileCheck } = await client.ask(
        gql(
          `query ImportRetriesUserImportFileCheck($sha256: String!) { userImportFileCheck(sha256: $sha256) { fileHash earlierUpload { id } } }`,
        ),
        {
          sha256,
        },
      );
      return userImportFileCheck;
    };
    const { fileHash, earlierUpload } = await check();
    expect(earlierUpload).toBeNull();
    const changed = { fileName: 'a.csv', csv: csvOf(someUsers(1, 'changed')), fileHash };
    const id = (await create(changed)).userImport?.id ?? '';
    expect(await check()).toEqual({ fileHash, earlierUpload: { id } });
    expect((await check(await server.signedIn(OTHER_ADMIN))).earlierUpload).toBeNull();
    await expect(create({ ...changed, fileHash: 'x' })).rejects.toThrow('64 hexadecimal digits');
  });

  test('is known by the SHA-256 of its text, however it was saved, and by nothing else', async () => {
    const text = csvOf(someUsers(2, 'sha', { name: '佐藤みさき' }));
    const sha256 = createHash('sha256').update(text).digest('hex');
    const known = async (hash: string) => {
      const { userImportFileCheck } = await admin.ask(
        gql(
          `query ImportRetriesUserImportFileCheck2($hash: String!) { userImportFileCheck(sha256: $hash) { earlierUpload { id } } }`,
        ),
        { hash },
      );
      return userImportFileCheck.earlierUpload?.id;
    };
    for (const content of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), Buffer.from(`\uFEFF${text}`, 'utf16le')]) {
      const { userImport } = await create({ fileName: 'sha.csv', fileId: await uploadFile(admin, content) });
      expect(userImport?.id).toBeDefined();
      expect(await known(sha256)).toBe(userImport?.id);
    }
    for (const none of ['', 'x', sha256.slice(1), `${sha256}0`, text])
      await expect(known(none)).rejects.toThrow('64 hexadecimal digits');
  });

  test('tells of one under way, and else of the newest; another file or organization is another', async () => {
    const csv = csvOf(someUsers(2, 'open'));
    const other = await server.signedIn(OTHER_ADMIN);
    const elsewhere = await createImport(other, csv);
    const first = await createImport(admin, csv);
    const second = await createImport(admin, csv);
    expect((await earlier(admin, first.id))?.earlierUpload).toBeNull();
    expect((await earlier(admin, second.id))?.earlierUpload?.id).toBe(first.id);
    expect((await earlier(admin, first.id))?.fileHash).not.toBe((await earlier(other, elsewhere.id))?.fileHash);
    const different = await createImport(admin, csvOf(someUsers(3, 'open')));
    expect((await earlier(admin, different.id))?.earlierUpload).toBeNull();
  });
});

const second = () => server.signedIn();

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
