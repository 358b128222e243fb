import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { LIMITS } from '@rollcall/shared';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../src/kernel/index.ts';
import { ChunkSeal } from '../src/modules/files/uploads/chunkSeal.ts';
import { DatabaseBlobs } from '../src/modules/files/uploads/databaseBlobs.ts';
import type { FileChunkEntity } from '../src/modules/files/uploads/file.entity.ts';
import { FileStore } from '../src/modules/files/uploads/file.store.ts';
import { UploadService } from '../src/modules/files/uploads/upload.service.ts';
import { viewerIdOf } from './factories/users.ts';
import { uploadFile } from './files.ts';
import { HttpServers } from './httpServers.ts';
import { cancelOpenImports, csvOf, someUsers } from './imports.ts';
import { RawClient, rawRequest } from './rawClient.ts';
import type { UserImportCreateInput } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const MINUTE = 60_000;
/** The level of the log at which nothing has failed. */
const INFO = 30;
const CREATE = gql(
  `mutation UploadsUserImportCreate($input: UserImportCreateInput!) { userImportCreate(input: $input) { userImport { id status } userErrors { code } } }`,
);

let server: TestServer;
let admin: TestClient;
let servers: HttpServers;
beforeAll(async () => {
  server = await TestServer.start({ jobs: false, env: { SESSION_IDLE_MINUTES: '10000', SESSION_MAX_HOURS: '700' } });
  admin = await server.signedIn();
  servers = new HttpServers(server.app);
});
afterAll(async () => {
  await servers.stop();
  await server.drop();
});
/** An hour later all uploads are gone. */
const anHourLater = async (): Promise<void> => {
  server.clock.advance(51 * MINUTE);
  await server.app.cleanUp();
};
afterEach(async () => {
  await cancelOpenImports(admin);
  await anHourLater();
});

const create = (fileId: string, more: Partial<UserImportCreateInput> = {}, client = admin) =>
  client.mutate(CREATE, { fileName: 'users.csv', fileId, ...more });
const kept = async (): Promise<readonly [files: number, chunks: number]> => {
  const count = async (table: string) =>
    Number((await server.app.database.query(`SELECT COUNT(*) AS n FROM ${table}`))[0]?.['n']);
  return [await count('files'), await count('file_chunks')];
};
/** Until the database keeps so much. */
async function untilKept(...expected: readonly [files: number, chunks: number]): Promise<void> {
  for (;;) {
    const now = await kept();
    if (now.join() === expected.join()) return;
    await setImmediate();
  }
}
const csv = (prefix: string): Buffer => Buffer.from(csvOf(someUsers(2, prefix)));
/** As long as a file may be, and right. */
const longest = (): Buffer => {
  const users = csv('long');
  return Buffer.concat([users, Buffer.alloc(LIMITS.csvLength - users.length, '\n')]);
};

describe('an upload', () => {
  test('is taken by its ID, once, and its bytes go', async () => {
    const id = await uploadFile(admin, longest());
    expect(await kept()).toEqual([1, Math.ceil(LIMITS.csvLength / 65_507)]);
    expect(await create(id)).toMatchObject({ userImport: { status: 'PREPARING' }, userErrors: [] });
    await untilKept(1, 0);
    expect((await create(id)).userErrors).toEqual([{ code: 'FILE_NOT_FOUND' }]);
    await anHourLater();
    expect(await kept()).toEqual([0, 0]);
  });

  test('is nobody else’s', async () => {
    const id = await uploadFile(admin, csv('mine'));
    const other = await server.signedIn(OTHER_ADMIN);
    expect((await create(id, {}, other)).userErrors).toEqual([{ code: 'FILE_NOT_FOUND' }]);
    expect((await create('00000000-0000-7000-8000-000000000000')).userErrors).toEqual([{ code: 'FILE_NOT_FOUND' }]);
    expect((await create(id)).userErrors).toEqual([]);
  });

  test('sent again under its key is the same import, by the same ID or uploaded anew, also at once', async () => {
    const bytes = csv('again');
    const id = await uploadFile(admin, bytes);
    const answers = await Promise.all(Array.from({ length: 5 }, () => create(id, { idempotencyKey: 'k' })));
    const made = new Set(answers.map(({ userImport }) => userImport?.id));
    expect(made.size).toBe(1);
    const again = await create(await uploadFile(admin, bytes), { idempotencyKey: 'k' });
    expect(made).toContain(again.userImport?.id);
    const another = await create(await uploadFile(admin, csv('another')), { idempotencyKey: 'k' });
    expect(another.userErrors).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  test('stays where nothing was made of it', async () => {
    const id = await uploadFile(admin, Buffer.from('%PDF-1.7'));
    expect((await create(id)).userErrors).toEqual([{ code: 'UNREADABLE_FILE' }]);
    expect((await create(id)).userErrors).toEqual([{ code: 'UNREADABLE_FILE' }]);
  });

  test('is gone after an hour', async () => {
    const id = await uploadFile(admin, csv('old'));
    server.clock.advance(50 * MINUTE);
    expect((await create(id)).userErrors).toEqual([{ code: 'FILE_NOT_FOUND' }]);
    await server.app.cleanUp();
    server.clock.advance(1);
    await server.app.cleanUp();
    expect(await kept()).toEqual([0, 0]);
  });

  test('stands nowhere as it came', async () => {
    const secret = 'Canary-Upload-1';
    await uploadFile(admin, Buffer.from(`${secret} `.repeat(10_000)));
    const chunks = await server.app.database.query('SELECT sealed FROM file_chunks');
    expect(chunks).toHaveLength(3);
    for (const { sealed } of chunks) expect(Buffer.from(sealed as Uint8Array).includes(secret)).toBe(false);
  });

  test('that was changed, or of which a part is missing, is read by nobody', async () => {
    const id = await uploadFile(admin, longest());
    await server.app.database.query('DELETE FROM file_chunks WHERE position = 3');
    const answer = await admin.send(CREATE, { input: { fileName: 'users.csv', fileId: id } });
    expect(answer.errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
  });

  test('there are few of at a time: one more takes the place of the oldest of the same user', async () => {
    const { waitingFilesPerUser } = LIMITS;
    const first = await uploadFile(admin, csv('first'));
    for (let i = 1; i < waitingFilesPerUser; i += 1) await uploadFile(admin, Buffer.of(1));
    const other = await server.signedIn(OTHER_ADMIN);
    const others = await uploadFile(other, csv('others'));
    server.clock.advance(1);
    const last = await uploadFile(admin, csv('last'));
    expect((await kept())[0]).toBe(waitingFilesPerUser + 1);
    expect((await create(first)).userErrors).toEqual([{ code: 'FILE_NOT_FOUND' }]);
    expect((await create(last)).userErrors).toEqual([]);
    expect((await create(others, {}, other)).userErrors).toEqual([]);
  });

  test.each([
    ['all of the same user are on their way', 'RECEIVING', 'waitingFilesPerUser'],
    ['the organization has its number, and none is the same user’s', 'READY', 'waitingFilesPerOrganization'],
  ] as const)('is refused where %s', async (_, status, limit) => {
    const { organizationId } = server.alpha;
    const creator = limit === 'waitingFilesPerUser' ? await viewerIdOf(admin) : 'someone';
    const createdAt = server.clock.now().getTime();
    for (let i = 0; i < LIMITS[limit]; i += 1)
      await server.app.database.query(
        `INSERT INTO files VALUES ('other-${i}', '${organizationId}', '${creator}', '${status}', 0, '', ${createdAt})`,
      );
    const response = await admin.inject({ method: 'POST', url: '/files', payload: Buffer.of(1) });
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_FILES' } }] });
    expect((await kept())[0]).toBe(LIMITS[limit]);
  });
});

describe('what leaves nothing', () => {
  test('is an upload that is cut off', async () => {
    const lines: { level: number }[] = [];
    const { port } = await servers.start({ log: (line) => lines.push(JSON.parse(line) as { level: number }) });
    const client = await RawClient.connect(port);
    const headers = { 'Content-Length': String(LIMITS.csvLength), Cookie: admin.cookie('rollcall_session') };
    client.send(rawRequest('POST /files', headers, 'x'.repeat(1_000_000)));
    await untilKept(1, 12);
    client.socket.destroy();
    await untilKept(0, 0);
    for (let turn = 0; turn < 200; turn += 1) await setImmediate();
    // Whoever goes away is no failure of the server's.
    expect(lines.filter(({ level }) => level > INFO)).toEqual([]);
  });

  test('is one that is longer than it says, or says nothing', async () => {
    const chunk = Buffer.alloc(1_000_000);
    const payload = Readable.from(Array.from({ length: 9 }, () => chunk));
    const headers = { 'transfer-encoding': 'chunked' };
    const response = await admin.inject({ method: 'POST', url: '/files', payload, headers });
    expect([response.statusCode, response.body]).toEqual([413, expect.stringContaining('8000000 bytes')]);
    await untilKept(0, 0);
  });

  test('is one whose user is signed out, or may not', async () => {
    const stranger = server.client();
    const response = await stranger.inject({ method: 'POST', url: '/files', payload: Buffer.of(1) });
    expect(response.statusCode).toBe(401);
    expect(await kept()).toEqual([0, 0]);
  });

  test('are those that a process left when it was killed, which take nobody else’s place', async () => {
    const { database } = server.app;
    const creator = await viewerIdOf(admin);
    const createdAt = server.clock.now().getTime();
    for (let i = 0; i < LIMITS.waitingFilesPerUser; i += 1) {
      await database.query(
        `INSERT INTO files VALUES ('left-${i}', '${server.alpha.organizationId}', '${creator}', 'RECEIVING', 0, '', ${createdAt})`,
      );
      await database.query(`INSERT INTO file_chunks VALUES ('left-${i}', 0, 'x')`);
    }
    expect((await create('left-0')).userErrors).toEqual([{ code: 'FILE_NOT_FOUND' }]);
    const response = await admin.inject({ method: 'POST', url: '/files', payload: Buffer.of(1) });
    expect(response.statusCode).toBe(422);
    server.clock.advance(5 * MINUTE + 1);
    const id = await uploadFile(admin, csv('after'));
    await server.app.cleanUp();
    expect(await kept()).toEqual([1, 1]);
    expect((await create(id)).userErrors).toEqual([]);
  });

  test.each([
    ['', false],
    [', once there is room again where not even that could be removed', true],
  ])('is one for which the disk has no room%s', async (_, isStuck) => {
    const { database } = server.app;
    let isFull = true;
    class FullDisk extends FileStore {
      override async insertChunks(chunks: readonly FileChunkEntity[]): Promise<void> {
        await super.insertChunks(chunks);
        // Inside the transaction: the chunks before it are kept by then.
        if (isFull && chunks.some(({ position }) => position > 20)) throw new Error('database or disk is full');
      }
      override deleteChunks(fileId: string, limit: number): Promise<number> {
        if (isFull && isStuck) throw new Error('database or disk is full');
        return super.deleteChunks(fileId, limit);
      }
    }
    const store = new FullDisk(database);
    const keys = { contentHash: randomBytes(32), fileSeals: [randomBytes(32)] };
    const blobs = new DatabaseBlobs(store, new ChunkSeal(keys), database);
    const uploads = new UploadService({ store, blobs, keys, unitOfWork: database, clock: server.clock });
    const uploader = {
      kind: 'service',
      tokenId: newId(),
      name: 'Uploader',
      organizationId: server.alpha.organizationId,
      scopes: new Set<never>(),
      locale: 'en',
      timeZone: 'UTC',
      address: '127.0.0.1',
    } as const;
    const receiving = uploads.receive(uploader, Readable.from([longest()]));
    await expect(receiving).rejects.toThrow('database or disk is full');
    expect(await kept()).toEqual(isStuck ? [1, 20] : [0, 0]);
    isFull = false;
    server.clock.advance(5 * MINUTE + 1);
    await uploads.sweep();
    expect(await kept()).toEqual([0, 0]);
  });
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
