import {
  type AuditRecorder,
  type Clock,
  type JobQueue,
  type JobSubject,
  LeftToOthers,
  type UnitOfWork,
} from '../../../kernel/index.ts';
import { type PasswordSeal, UnsealError, nextPace } from '../../stagedWork/index.ts';
import type { PasswordHasher } from '../../users/index.ts';
import { failImport } from './importFailure.ts';
import { COMMIT_IMPORT } from './importJobKinds.ts';
import type { UserImportRowEntity } from '../userImport.entity.ts';
import { onPrepared } from '../userImport.machine.ts';
import type { HashedRow, UserImportStore } from '../userImport.store.ts';

interface Dependencies {
  readonly store: UserImportStore;
  readonly hasher: PasswordHasher;
  readonly seal: PasswordSeal;
  readonly jobs: JobQueue;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  /** Whether what is sealed now can be opened by this server. */
  readonly isSecretCurrent: () => Promise<boolean>;
}

/** Few enough that progress is seen to move and little is done twice after a crash, enough to keep every core busy. */
const BATCH = 32;

/** Rows that are being hashed. */
interface Batch {
  /** The last of them; undefined where there were none left. */
  readonly last: number | undefined;
  /** All of them, or those that were begun before the others were withdrawn. */
  readonly hashed: Promise<HashedRow[]>;
}

/** The job between upload and commit: hashes an import's passwords while its administrator looks at the review. */
export class ImportPreparer {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Goes on from the rows that are not hashed yet, and ends with the import READY, or COMMITTING where that was asked
   * for.
   */
  readonly run = async (job: JobSubject, signal: AbortSignal): Promise<void> => {
    try {
      await this.#prepare(job, signal);
    } catch (error) {
      if (!(error instanceof UnsealError)) throw error;
      if (!(await this.parts.isSecretCurrent())) {
        const reason = 'The secret was rotated since this server started: it is left to others until it starts again';
        throw new LeftToOthers(reason, { cause: error });
      }
      // The installation's secret was lost since the upload. Trying again would not help; uploading again does.
      await this.#giveUp(job.id);
    }
  };

  /**
   * While one batch is kept the next is hashed and the one behind it queues, so that no core waits for the database.
   */
  async #prepare(job: JobSubject, signal: AbortSignal): Promise<void> {
    let began = performance.now();
    let batch = await this.#begin(job, 0, signal);
    let kept = Promise.resolve(true);
    while (batch.last !== undefined) {
      const following = await this.#begin(job, batch.last, signal);
      const hashed = await batch.hashed;
      const took = performance.now() - began;
      began += took;
      if (!(await kept)) return;
      kept = awaitedLater(this.#keep(job.id, hashed, took));
      if (signal.aborted) break;
      batch = following;
    }
    if ((await kept) && !signal.aborted) await this.#finish(job);
  }

  /** Reads the next rows behind one that are not hashed yet, and begins with them. */
  async #begin(job: JobSubject, after: number, signal: AbortSignal): Promise<Batch> {
    const rows = await this.parts.store.unprepared(job.id, after, BATCH);
    const isShort = after === 0 && rows.length < BATCH;
    const behalf = { organizationId: job.organizationId, signal, isShort };
    const hashes = Promise.all(rows.map((row) => this.#hash(row, behalf)));
    const hashed = hashes.then((all) => all.filter((row) => row !== undefined));
    return { last: rows.at(-1)?.row, hashed: awaitedLater(hashed) };
  }

  /** @returns undefined where the job is to end before it was begun */
  async #hash(
    row: UserImportRowEntity,
    job: Exclude<Parameters<PasswordHasher['hash']>[1], 'person'>,
  ): Promise<HashedRow | undefined> {
    if (row.sealedPassword === null) throw new Error(`Row ${row.row} of ${row.importId} has no password`);
    const password = this.parts.seal.open(row.sealedPassword, row.importId, row.row);
    try {
      return { row: row.row, passwordHash: await this.parts.hasher.hash(password, job) };
    } catch (error) {
      if (error === job.signal?.reason) return undefined;
      throw error;
    }
  }

  /**
   * @param took milliseconds from the end of the batch before
   * @returns whether there is more to do: not once the import was canceled
   */
  #keep(importId: string, hashed: readonly HashedRow[], took: number): Promise<boolean> {
    const { store, unitOfWork } = this.parts;
    return unitOfWork.run(async () => {
      const entity = await store.lock(importId);
      if (entity?.status !== 'PREPARING') return false;
      if (hashed.length === 0) return true;
      const kept = await store.setPasswordHashes(importId, hashed);
      const rowPace = nextPace(entity.rowPace, took, hashed.length);
      await store.update(importId, { preparedCount: entity.preparedCount + kept, rowPace });
      return true;
    });
  }

  #finish(job: JobSubject): Promise<void> {
    const { store, jobs, unitOfWork } = this.parts;
    return unitOfWork.run(async () => {
      const entity = await store.lock(job.id);
      if (entity?.status !== 'PREPARING') return;
      const status = onPrepared(entity);
      await store.update(job.id, { status });
      if (status === 'COMMITTING') await jobs.enqueue(COMMIT_IMPORT, job, entity.rowCount);
    });
  }

  #giveUp(importId: string): Promise<void> {
    return this.parts.unitOfWork.run(async () => {
      const entity = await this.parts.store.lock(importId);
      if (entity?.status !== 'PREPARING') return;
      await failImport(this.parts, entity, [{ row: null, code: 'IMPORT_UNREADABLE', params: {} }]);
    });
  }
}

/** A promise that may fail before anyone awaits it. It is awaited in the end, or given up together with the rest. */
function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
