import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BucketConfig } from '../../../../config/index.ts';
import { BlobMissing, S3Client } from '../../../../kernel/index.ts';
import { type AudioBlobs, isDay, partsOf } from '../audioBlobs.ts';

/** Milliseconds that the bucket may take for each step. */
const PATIENCE = 15_000;

/**
 * Keeps audio in a bucket: see `docs/adr/0073-audio-in-s3.md`. What comes is written to a file first, which has no name
 * any more, so that nothing stays of it where the process is killed; then it is sent, with its length and its hash, so
 * that the bucket has all of it or nothing.
 */
export class S3Blobs implements AudioBlobs {
  readonly #client: S3Client;

  /** @param folder for files of what is under way */
  constructor(
    bucket: BucketConfig,
    private readonly folder: string,
    patience = PATIENCE,
  ) {
    this.#client = new S3Client(bucket, patience);
  }

  async put(id: string, source: AsyncIterable<Uint8Array>): Promise<void> {
    const name = partsOf(id).join('/');
    const file = await this.#namelessFile();
    try {
      const { length, hash } = await writeTo(file, source);
      const bytes = file.createReadStream({ start: 0, autoClose: false });
      await this.#client.text({ method: 'PUT', name, body: { bytes, length, hash } });
    } finally {
      await file.close();
    }
  }

  async *get(id: string, from = 0, to?: number): AsyncGenerator<Uint8Array> {
    const range = `bytes=${from}-${to === undefined ? '' : to - 1}`;
    // Of nothing there is no range.
    const isPart = from > 0 || to !== undefined;
    yield* this.#client.read({ method: 'GET', name: partsOf(id).join('/'), ...(isPart && { headers: { range } }) });
  }

  async delete(id: string): Promise<void> {
    try {
      await this.#client.text({ method: 'DELETE', name: partsOf(id).join('/') });
    } catch (error) {
      if (!(error instanceof BlobMissing)) throw error;
    }
  }

  async days(): Promise<string[]> {
    const days: string[] = [];
    for await (const { prefixes } of this.#client.pages('', '/'))
      days.push(...prefixes.map((prefix) => prefix.slice(0, -1)));
    return days.filter(isDay);
  }

  async writtenBefore(day: string, before: Date): Promise<string[]> {
    const ids: string[] = [];
    for await (const { objects } of this.#client.pages(`${day}/`))
      ids.push(...objects.filter(({ modified }) => modified < before).map(({ key }) => key));
    return ids.filter(isId);
  }

  /** In a bucket a day is there only as a part of names. */
  forgetDay(): Promise<void> {
    return Promise.resolve();
  }

  async #namelessFile(): Promise<FileHandle> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, `upload-${randomBytes(8).toString('hex')}`);
    const file = await open(path, 'wx+', 0o600);
    await rm(path);
    return file;
  }
}

const isId = (text: string): boolean => {
  const [day = '', name = '', ...more] = text.split('/');
  return isDay(day) && /^[\w-]+$/.test(name) && more.length === 0;
};

/** Writes all that comes. @returns how many bytes these are, and their SHA-256 */
async function writeTo(
  file: FileHandle,
  source: AsyncIterable<Uint8Array>,
): Promise<{ readonly length: number; readonly hash: string }> {
  const hash = createHash('sha256');
  let length = 0;
  for await (const bytes of source) {
    hash.update(bytes);
    length += bytes.length;
    await file.writeFile(bytes);
  }
  return { length, hash: hash.digest('hex') };
}
