import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobStore } from '../../../kernel/index.ts';

/** What is still being written has this behind its name. */
const PART = '.part';
const DAY = /^\d{4}-\d\d-\d\d$/;
const NAME = /^[\w-]+$/;

/**
 * Keeps bytes in a folder: each in a file of its own, in a folder for its day, so that what came of late is found
 * without looking at all of it. An ID is a day and a name: `2026-11-30/NAME`. A file is there whole or not at all, also
 * where the process is killed.
 */
export class FolderBlobs implements BlobStore {
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

  /** @throws Error ENOENT where there is nothing under the ID */
  get(id: string, from = 0): AsyncIterable<Uint8Array> {
    return createReadStream(this.#pathOf(id), { start: from });
  }

  async delete(id: string): Promise<void> {
    const path = this.#pathOf(id);
    for (const each of [path, path + PART]) await rm(each, { force: true });
  }

  /** The days of which there are any. */
  async days(): Promise<string[]> {
    return (await namesIn(this.folder)).filter((name) => DAY.test(name));
  }

  /**
   * The IDs of a day that were last written to before an instant, by the clock of whoever keeps the folder: also what
   * was never written to its end.
   */
  async writtenBefore(day: string, before: Date): Promise<string[]> {
    const ids = [];
    for (const name of await namesIn(join(this.folder, day))) {
      const { mtimeMs } = await stat(join(this.folder, day, name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
      if (mtimeMs < before.getTime()) ids.push(`${day}/${name.endsWith(PART) ? name.slice(0, -PART.length) : name}`);
    }
    return ids;
  }

  #pathOf(id: string): string {
    const [day = '', name = ''] = id.split('/');
    if (!DAY.test(day) || !NAME.test(name)) throw new Error('This is no ID of a file in the folder');
    return join(this.folder, day, name);
  }
}

/** Names in a folder, none where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** That a file is in its folder outlives a power cut only with this. */
async function synced(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
