import { createHmac } from 'node:crypto';
import { LIMITS } from '@rollcall/shared';
import {
  type ActingPrincipal,
  type BlobStore,
  type Clock,
  type Keys,
  type UnitOfWork,
  actorIdOf,
  newId,
  refuse,
  SYSTEM_PRINCIPAL,
  runAs,
} from '../../../kernel/index.ts';
import type { FileEntity } from './file.entity.ts';
import type { FileStore } from './file.store.ts';

/** Who uploads. */
type Uploader = ActingPrincipal;

/**
 * For how long an uploaded file can be used, in milliseconds. With the time until it is swept away, nothing is kept for
 * more than an hour.
 */
const LIFETIME = 50 * 60_000;

/**
 * Within what an upload arrives, in milliseconds: one that has not is what a process left that was killed. A request
 * has two minutes.
 */
const ARRIVAL = 5 * 60_000;

interface Dependencies {
  readonly store: FileStore;
  readonly blobs: BlobStore;
  readonly keys: Pick<Keys, 'contentHash'>;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** Takes uploaded files, and keeps them, sealed, until they are used or have had their time. */
export class UploadService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Keeps the bytes of an upload. Whatever fails, nothing of them stays.
   * @throws Refused FILE_TOO_LARGE, TOO_MANY_FILES; what the stream threw
   */
  async receive(uploader: Uploader, source: AsyncIterable<Uint8Array>): Promise<FileEntity> {
    const { store, blobs, keys, unitOfWork, clock } = this.parts;
    const { organizationId } = uploader;
    const file: FileEntity = {
      id: newId(),
      organizationId,
      createdById: actorIdOf(uploader),
      status: 'RECEIVING',
      size: 0,
      contentHash: '',
      createdAt: clock.now(),
    };
    await unitOfWork.run(() => store.insert(file));
    try {
      await this.#makeRoom(uploader);
      const hash = createHmac('sha256', keys.contentHash).update(`file.bytes:${organizationId}:`);
      let size = 0;
      await blobs.put(
        file.id,
        looked(source, (bytes) => {
          size += bytes.length;
          if (size > LIMITS.csvLength) refuse(TOO_LARGE);
          hash.update(bytes);
        }),
      );
      const contentHash = hash.digest('hex');
      await unitOfWork.run(() => store.setReady(file.id, size, contentHash));
      return { ...file, status: 'READY', size, contentHash };
    } catch (error) {
      // What is left where this fails too, as on a disk that is full, is swept away.
      await this.#remove(file.id).catch(() => undefined);
      throw error;
    }
  }

  /** Until when a file can be used. */
  expiryOf({ createdAt }: FileEntity): Date {
    return new Date(createdAt.getTime() + LIFETIME);
  }

  /**
   * A file that its own user uploaded, also one that was used: then its bytes are gone.
   * @throws Refused FILE_NOT_FOUND
   */
  async find(uploader: Uploader, id: string): Promise<FileEntity> {
    const file = await this.parts.store.find(id, uploader.organizationId);
    const isThere =
      file?.createdById === actorIdOf(uploader) &&
      file.status !== 'RECEIVING' &&
      this.parts.clock.now() < this.expiryOf(file);
    return isThere ? file : refuse(NOT_FOUND);
  }

  /**
   * All bytes of a file, in a buffer of its own that can be handed to another thread.
   * @throws Refused FILE_NOT_FOUND where it was used meanwhile
   */
  async bytesOf({ id, size }: Pick<FileEntity, 'id' | 'size'>): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(size);
    let length = 0;
    for await (const chunk of this.parts.blobs.get(id)) {
      bytes.set(chunk, length);
      length += chunk.length;
    }
    return length === size ? bytes.buffer : refuse(NOT_FOUND);
  }

  /**
   * Takes down, inside the open transaction, that what was to be made of a file was made: with its commit the bytes go.
   * @throws Refused FILE_NOT_FOUND where it was used before
   */
  async use(id: string): Promise<void> {
    const { store, unitOfWork } = this.parts;
    if (!(await store.setUsed(id))) refuse(NOT_FOUND);
    // Where that fails, it is swept away.
    unitOfWork.afterCommit(
      () => void runAs(SYSTEM_PRINCIPAL, () => this.parts.blobs.delete(id)).catch(() => undefined),
    );
  }

  /** Removes what has had its time, and what a process left that was killed during an upload. */
  async sweep(): Promise<void> {
    const { store } = this.parts;
    const left = await store.olderThan(this.#before(ARRIVAL), 'RECEIVING');
    for (const id of new Set([...left, ...(await store.olderThan(this.#before(LIFETIME)))])) await this.#remove(id);
  }

  #before(milliseconds: number): Date {
    return new Date(this.parts.clock.now().getTime() - milliseconds);
  }

  /**
   * Makes room for one more: of what its user left unused, the oldest goes. An upload has its row before it is counted,
   * so that of many at once none is one too many.
   * @throws Refused TOO_MANY_FILES where none of the user's own can go
   */
  async #makeRoom(uploader: Uploader): Promise<void> {
    const { organizationId } = uploader;
    const userId = actorIdOf(uploader);
    const { store } = this.parts;
    const { waitingFilesPerUser, waitingFilesPerOrganization } = LIMITS;
    for (const { limit, whose } of [
      { limit: waitingFilesPerUser, whose: 'user' },
      { limit: waitingFilesPerOrganization, whose: 'organization' },
    ] as const) {
      const creator = whose === 'user' ? userId : undefined;
      while ((await store.countWaiting(organizationId, this.#before(ARRIVAL), creator)) > limit) {
        const oldest = await store.oldestReady(organizationId, userId);
        if (oldest === undefined) refuse({ code: 'TOO_MANY_FILES', params: { limit, whose } });
        await this.#remove(oldest);
      }
    }
  }

  /** For nobody: who uploaded it may have been signed out meanwhile. */
  #remove(id: string): Promise<void> {
    const { store, blobs, unitOfWork } = this.parts;
    return runAs(SYSTEM_PRINCIPAL, async () => {
      await blobs.delete(id);
      await unitOfWork.run(() => store.delete(id));
    });
  }
}

const TOO_LARGE = { code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } } as const;
const NOT_FOUND = { code: 'FILE_NOT_FOUND', params: {} } as const;

async function* looked(
  source: AsyncIterable<Uint8Array>,
  look: (bytes: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const bytes of source) {
    look(bytes);
    yield bytes;
  }
}
