import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type IncomingMessage, type Server, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parseConfig } from '../src/config/index.ts';
import { BlobMissing, BlobStoreUnavailable } from '../src/kernel/index.ts';
import type { AudioBlobs } from '../src/modules/calls/audio/audioBlobs.ts';
import { FolderBlobs } from '../src/modules/calls/audio/folderBlobs.ts';
import { S3Blobs } from '../src/modules/calls/audio/s3/s3Blobs.ts';
import { TestBucket } from './factories/s3.ts';
import { isSigned } from './factories/signature4.ts';

const folder = mkdtempSync(join(tmpdir(), 'rollcall-blobs-'));
let bucket: TestBucket;
beforeAll(async () => {
  bucket = await TestBucket.start();
});
afterAll(async () => {
  await bucket.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A store of a bucket, with settings that differ from those of the test's own. */
function s3(env: Readonly<Record<string, string>> = {}, patience?: number): S3Blobs {
  const { bucket: config } = parseConfig({ ...bucket.env, ...env });
  if (!config) throw new Error('There is no bucket');
  return new S3Blobs(config, join(folder, 'spool'), patience);
}

/** Bytes in pieces, as they come over a network. */
async function* inPieces(bytes: Buffer, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await setImmediate();
    yield bytes.subarray(at, at + size);
  }
}

async function read(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}

const bytesOf = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, i) => i % 251));
const FUTURE = new Date(Date.now() + 24 * 60 * 60_000);

describe.each<readonly [string, () => AudioBlobs]>([
  ['a folder', () => new FolderBlobs(join(folder, 'audio'))],
  ['a bucket', () => s3()],
])('%s', (_, make) => {
  let blobs: AudioBlobs;
  beforeAll(() => {
    blobs = make();
  });
  afterEach(async () => {
    for (const day of await blobs.days())
      for (const id of await blobs.writtenBefore(day, FUTURE)) await blobs.delete(id);
  });

  test.each([0, 1, 65_536, 9_000_001])('gives back %i bytes as they were written', async (length) => {
    const bytes = bytesOf(length);
    await blobs.put('2026-11-30/one', inPieces(bytes));
    expect((await read(blobs.get('2026-11-30/one'))).equals(bytes)).toBe(true);
  });

  test.each([
    [0, 2],
    [10, 20],
    [999_999, 1_000_000],
    [70_000, undefined],
  ])('gives the bytes from %i to %s', async (from, to) => {
    const bytes = bytesOf(1_000_000);
    await blobs.put('2026-11-30/part', inPieces(bytes));
    expect((await read(blobs.get('2026-11-30/part', from, to))).equals(bytes.subarray(from, to))).toBe(true);
  });

  test('may be left in the middle', async () => {
    await blobs.put('2026-11-30/left', inPieces(bytesOf(5_000_000)));
    const reading = blobs.get('2026-11-30/left')[Symbol.asyncIterator]();
    expect((await reading.next()).done).toBe(false);
    await reading.return?.();
    expect((await reading.next()).done).toBe(true);
  });

  test('tidies away a day of which there is nothing any more, and no other', async () => {
    for (const id of ['2026-10-01/one', '2026-10-02/two']) await blobs.put(id, inPieces(bytesOf(100)));
    await blobs.delete('2026-10-01/one');
    for (const day of ['2026-10-01', '2026-10-02', '2026-10-03']) await blobs.forgetDay(day);
    expect((await blobs.days()).filter((day) => day < '2026-11')).toEqual(['2026-10-02']);
    expect((await read(blobs.get('2026-10-02/two'))).length).toBe(100);
  });

  test('has nothing of what is deleted, nor of what failed', async () => {
    await blobs.put('2026-11-30/gone', inPieces(bytesOf(100)));
    await blobs.delete('2026-11-30/gone');
    await blobs.delete('2026-11-30/gone');
    await expect(read(blobs.get('2026-11-30/gone'))).rejects.toThrow(BlobMissing);
    async function* broken() {
      yield* inPieces(bytesOf(100_000));
      throw new Error('The sender is gone');
    }
    await expect(blobs.put('2026-11-30/broken', broken())).rejects.toThrow('The sender is gone');
    await blobs.delete('2026-11-30/broken');
    await expect(read(blobs.get('2026-11-30/broken'))).rejects.toThrow(BlobMissing);
  });

  test('lists days, and what was written of one by a time', async () => {
    for (const id of ['2026-11-29/a', '2026-11-30/b_1', '2026-11-30/c-2']) await blobs.put(id, inPieces(bytesOf(10)));
    expect((await blobs.days()).toSorted()).toEqual(expect.arrayContaining(['2026-11-29', '2026-11-30']));
    const written = await blobs.writtenBefore('2026-11-30', FUTURE);
    expect(written.toSorted()).toEqual(['2026-11-30/b_1', '2026-11-30/c-2']);
    expect(await blobs.writtenBefore('2026-11-30', new Date(0))).toEqual([]);
    expect(await blobs.writtenBefore('2026-11-28', FUTURE)).toEqual([]);
  });

  test.each(['../secret', '2026-11-30/../../secret', '2026-11-30/a/b', 'one', '2026-11-30/'])(
    'knows no ID %s',
    async (id) => {
      await expect(blobs.put(id, inPieces(bytesOf(1)))).rejects.toThrow('This is no ID of audio');
      await expect(read(blobs.get(id))).rejects.toThrow('This is no ID of audio');
    },
  );
});

describe('a bucket', () => {
  // S3rver verifies no signature of version 4, and its second pages need a cipher that Node.js has no more.
  describe('whose server looks closely', () => {
    const seen: { readonly line: string; readonly headers: IncomingMessage['headers']; readonly signed: boolean }[] =
      [];
    const pages = ['<Key>audio/2026-11-30/one</Key>', '<Key>audio/2026-11-30/two</Key>'].map(
      (key, i) =>
        `<?xml version="1.0"?><ListBucketResult><IsTruncated>${i === 0}</IsTruncated><Contents>${key}
        <LastModified>2026-11-30T01:02:03.000Z</LastModified></Contents><Contents><Key>audio/2026-11-30/x y</Key>
        <LastModified>2026-11-30T01:02:03.000Z</LastModified></Contents>
        ${i === 0 ? '<NextContinuationToken>a+/&amp;b=</NextContinuationToken>' : ''}</ListBucketResult>`,
    );
    const strict = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const { method, url = '', headers } = request;
        seen.push({ line: `${method} ${url}`, headers, signed: isSigned(request, Buffer.concat(parts), 'its secret') });
        if (method !== 'GET') return response.end();
        return response.end(url.includes('continuation-token') ? pages[1] : pages[0]);
      });
    });
    let blobs: S3Blobs;
    beforeAll(async () => {
      await listening(strict);
      blobs = s3({ BLOB_URL: urlOf(strict), AWS_SECRET_ACCESS_KEY: 'its secret', AWS_SESSION_TOKEN: 'its token' });
    });
    afterAll(() => closed(strict));
    afterEach(() => {
      seen.length = 0;
    });

    test('every request is signed, with the hash of its body', async () => {
      await blobs.put('2026-11-30/one', inPieces(bytesOf(300_000)));
      await read(blobs.get('2026-11-30/one', 5, 10));
      await blobs.delete('2026-11-30/one');
      await blobs.days();
      // The list has a second page.
      expect(seen.slice(0, 4).map(({ line, signed }) => [line.split('?')[0], signed])).toEqual([
        ['PUT /bucket/audio/2026-11-30/one', true],
        ['GET /bucket/audio/2026-11-30/one', true],
        ['DELETE /bucket/audio/2026-11-30/one', true],
        ['GET /bucket', true],
      ]);
      expect(seen[0]?.headers).toMatchObject({ 'content-length': '300000', 'x-amz-security-token': 'its token' });
      expect(seen[0]?.headers).not.toHaveProperty('transfer-encoding');
      expect(seen[1]?.headers['range']).toBe('bytes=5-9');
    });

    test('lists are read page by page, and what is none of ours is left alone', async () => {
      expect(await blobs.writtenBefore('2026-11-30', FUTURE)).toEqual(['2026-11-30/one', '2026-11-30/two']);
      expect(seen.map(({ signed }) => signed)).toEqual([true, true]);
      const asked = new URL(seen[1]?.line.slice(4) ?? '', 'http://any').searchParams;
      expect([asked.get('continuation-token'), asked.get('prefix')]).toEqual(['a+/&b=', 'audio/2026-11-30/']);
    });
  });

  test('keeps nothing of an upload in its folder', async () => {
    await s3().put('2026-11-30/spooled', inPieces(bytesOf(100_000)));
    expect(readdirSync(join(folder, 'spool'))).toEqual([]);
  });

  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['other credentials', { AWS_ACCESS_KEY_ID: 'wrong' }, '403 InvalidAccessKeyId'],
    ['another bucket', { BLOB_URL: 'nowhere' }, '404 NoSuchBucket'],
  ])('says why it is not to be had with %s', async (_, env, why) => {
    const { BLOB_URL } = bucket.env;
    const blobs = s3('BLOB_URL' in env ? { BLOB_URL: BLOB_URL.replace('rollcall-audio', 'nowhere') } : env);
    for (const work of [
      () => blobs.put('2026-11-30/one', inPieces(bytesOf(10))),
      () => read(blobs.get('2026-11-30/one')),
      () => blobs.delete('2026-11-30/one'),
      () => blobs.days(),
    ]) {
      const failure: unknown = await work().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(BlobStoreUnavailable);
      expect(String(failure)).toContain(why);
      expect(String(failure)).not.toMatch(/wrong|S3RVER|nowhere|127\.0\.0\.1/);
    }
  });

  test('that nobody answers for is not to be had', async () => {
    const nobody = createServer();
    await listening(nobody);
    const blobs = s3({ BLOB_URL: urlOf(nobody) });
    await closed(nobody);
    await expect(blobs.days()).rejects.toThrow('ECONNREFUSED');
  });

  test.each(['never answers', 'stops in the middle'])('is given up where it %s', async (how) => {
    const slow = createServer((_, response) => {
      if (how === 'never answers') return;
      response.writeHead(200, { 'content-length': '1000' });
      response.write('x'.repeat(10));
    });
    await listening(slow);
    const blobs = s3({ BLOB_URL: urlOf(slow) }, 100);
    await expect(read(blobs.get('2026-11-30/one'))).rejects.toThrow('It took too long');
    await expect(blobs.days()).rejects.toThrow(BlobStoreUnavailable);
    if (how === 'never answers')
      await expect(blobs.put('2026-11-30/one', inPieces(bytesOf(300_000)))).rejects.toThrow(BlobStoreUnavailable);
    await closed(slow);
  });
});

const listening = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.listen(0, '127.0.0.1', done);
  });
const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections();
    server.close(() => done());
  });
function urlOf(server: Server): string {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return `s3://bucket/audio?endpoint=${encodeURIComponent(`http://127.0.0.1:${port}`)}`;
}
