import { setImmediate } from 'node:timers/promises';
import { type BlobStore, SEAL_BYTES, type UnitOfWork } from '../../../kernel/index.ts';
import type { ChunkSeal } from './chunkSeal.ts';
import type { FileStore } from './file.store.ts';

/** Bytes of a chunk. Sealed it just fits a BLOB, whose most is 65,535 on MySQL. */
const CHUNK = 65_535 - SEAL_BYTES;

/** Chunks that are written, read or deleted in one go: SQLite works on the event loop's own thread. */
const AT_ONCE = 4;

/**
 * Keeps bytes in the database, sealed, in rows of 64 KiB: several servers on one database have no folder in common.
 * See `docs/adr/0046-files-travel-over-http.md`.
 */
export class DatabaseBlobs implements BlobStore {
  constructor(
    private readonly store: FileStore,
    private readonly seal: ChunkSeal,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async put(id: string, source: AsyncIterable<Uint8Array>): Promise<void> {
    let position = 0;
    for await (const chunks of inGroups(inChunks(source, CHUNK), AT_ONCE)) {
      const first = position;
      const rows = chunks.map((chunk, i) => ({
        fileId: id,
        position: first + i,
        sealed: this.seal.seal(chunk, id, first + i),
      }));
      await this.unitOfWork.run(() => this.store.insertChunks(rows));
      position += rows.length;
    }
  }

  async *get(id: string, from = 0): AsyncGenerator<Uint8Array> {
    let skipped = from % CHUNK;
    let next = Math.floor(from / CHUNK);
    for (let more = true; more; ) {
      const chunks = await this.store.chunks(id, next, AT_ONCE);
      for (const { position, sealed } of chunks) {
        if (position !== next) throw new Error(`Chunk ${next} of file ${id} is missing`);
        const chunk = this.seal.open(sealed, id, position);
        yield chunk.subarray(skipped);
        skipped = 0;
        next += 1;
      }
      more = chunks.length === AT_ONCE;
    }
  }

  async delete(id: string): Promise<void> {
    const { store, unitOfWork } = this;
    // SQLite is done before the event loop turns: without a turn in between, everybody would wait for the whole file.
    while ((await unitOfWork.run(() => store.deleteChunks(id, AT_ONCE))) === AT_ONCE) await setImmediate();
  }
}

/** The same bytes in chunks of one size, but for the last. */
async function* inChunks(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let chunk = Buffer.allocUnsafe(size);
  let length = 0;
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + size - length);
      chunk.set(part, length);
      length += part.length;
      at += part.length;
      if (length < size) continue;
      yield chunk;
      chunk = Buffer.allocUnsafe(size);
      length = 0;
    }
  }
  if (length > 0) yield chunk.subarray(0, length);
}

async function* inGroups<T>(source: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const one of source) {
    group.push(one);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
