import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BlobMissing } from '../../../kernel/index.ts';
import { type AudioBlobs, isDay, partsOf } from './audioBlobs.ts';

/** What is still being written has this behind its name. */
const PART = '.part';

/** Keeps audio in a folder: each in a file of its own, in a folder for its day. */
export class FolderBlobs implements AudioBlobs {
  constructor(private readonly folder: string) {}

  async put(id: string, source: AsyncIterable<Uint8Array>): Promise<void> {
    const path = this.#pathOf(id);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(path + PART, 'wx', 0o600);
    try {
      await writeFile(file, source);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(path + PART, path);
    await synced(dirname(path));
  }

  async *get(id: string, from = 0, to?: number): AsyncGenerator<Uint8Array> {
    try {
      yield* createReadStream(this.#pathOf(id), {
        start: from,
        ...(to !== undefined && { end: to - 1 }),
      }) as AsyncIterable<Uint8Array>;
    } catch (error) {
      if (isNotThere(error)) throw new BlobMissing('There is no such file');
      throw error;
    }
  }

  async delete(id: string): Promise<void> {
    const path = this.#pathOf(id);
    for (const each of [path, path + PART]) await rm(each, { force: true });
  }

  async days(): Promise<string[]> {
    return (await namesIn(this.folder)).filter(isDay);
  }

  async writtenBefore(day: string, before: Date): Promise<string[]> {
    const ids = [];
    for (const name of await namesIn(join(this.folder, day))) {
      const { mtimeMs } = await stat(join(this.folder, day, name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
      if (mtimeMs < before.getTime()) ids.push(`${day}/${name.endsWith(PART) ? name.slice(0, -PART.length) : name}`);
    }
    return ids;
  }

  async forgetDay(day: string): Promise<void> {
    try {
      await rmdir(join(this.folder, day));
    } catch (error) {
      if (!STAYS.has(codeOf(error))) throw error;
    }
  }

  #pathOf(id: string): string {
    return join(this.folder, ...partsOf(id));
  }
}

/** Names in a folder, none where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isNotThere(error)) return [];
    throw error;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const isNotThere = (error: unknown): boolean => codeOf(error) === 'ENOENT';

/** Why a folder stays that was to be removed: there is something in it, or another server was first. */
const STAYS: ReadonlySet<unknown> = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT']);

/** That a file is in its folder outlives a power cut only with this. */
async function synced(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
