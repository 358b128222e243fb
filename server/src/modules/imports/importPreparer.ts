import type { JobQueue } from '../../jobs/index.ts';
import type { AuditRecorder, Clock, UnitOfWork } from '../../kernel/index.ts';
import type { PasswordHasher } from '../users/index.ts';
import { failImport } from './importFailure.ts';
import { nextPace } from './pace.ts';
import { type PasswordSeal, UnsealError } from './passwordSeal.ts';
import type { UserImportRowEntity } from './userImport.entity.ts';
import { onPrepared } from './userImport.machine.ts';
import type { UserImportStore } from './userImport.store.ts';

interface Dependencies {
  readonly store: UserImportStore;
  readonly hasher: PasswordHasher;
  readonly seal: PasswordSeal;
  readonly jobs: JobQueue;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** Few enough that progress is seen to move and little is done twice after a crash, enough to keep every core busy. */
const BATCH = 16;

interface HashedRow {
  readonly row: number;
  readonly passwordHash: string;
}

/** The job between upload and commit: hashes an import's passwords while its administrator looks at the review. */
export class ImportPreparer {
  constructor(private readonly parts: Dependencies) {}

  /** Goes on from the rows that are not hashed yet, and ends with the import READY, or COMMITTING where that was asked for. */
  readonly run = async (importId: string, signal: AbortSignal): Promise<void> => {
    try {
      await this.#prepare(importId, signal);
    } catch (error) {
      if (!(error instanceof UnsealError)) throw error;
      // The installation's secret is another than at the upload. Trying again would not help; uploading again does.
      await this.#giveUp(importId);
    }
  };

  async #prepare(importId: string, signal: AbortSignal): Promise<void> {
    for (;;) {
      const rows = await this.parts.store.unprepared(importId, BATCH);
      if (rows.length === 0) return this.#finish(importId);
      const began = performance.now();
      const hashed = await Promise.all(rows.map((row) => this.#hash(row)));
      const took = performance.now() - began;
      if (!(await this.#keep(importId, hashed, took)) || signal.aborted) return;
    }
  }

  async #hash(row: UserImportRowEntity): Promise<HashedRow> {
    if (row.sealedPassword === null) throw new Error(`Row ${row.row} of ${row.importId} has no password`);
    const password = this.parts.seal.open(row.sealedPassword, row.importId, row.row);
    return { row: row.row, passwordHash: await this.parts.hasher.hash(password, 'job') };
  }

  /**
   * @param took milliseconds for hashing these rows
   * @returns whether there is more to do: not once the import was canceled
   */
  #keep(importId: string, hashed: readonly HashedRow[], took: number): Promise<boolean> {
    const { store, unitOfWork } = this.parts;
    return unitOfWork.run(async () => {
      const entity = await store.hold(importId);
      if (entity?.status !== 'PREPARING') return false;
      let kept = 0;
      for (const { row, passwordHash } of hashed) {
        // Counted only where it was not kept before, so that progress is right however many processes work on it.
        if (await store.setPasswordHash(importId, row, passwordHash)) kept += 1;
      }
      const rowPace = nextPace(entity.rowPace, took, hashed.length);
      await store.update(importId, { preparedCount: entity.preparedCount + kept, rowPace });
      return true;
    });
  }

  #finish(importId: string): Promise<void> {
    const { store, jobs, unitOfWork } = this.parts;
    return unitOfWork.run(async () => {
      const entity = await store.hold(importId);
      if (entity?.status !== 'PREPARING') return;
      const status = onPrepared({ status: entity.status, commitRequested: entity.committedBy !== null });
      await store.update(importId, { status });
      if (status === 'COMMITTING') await jobs.enqueue('userImport.commit', importId);
    });
  }

  #giveUp(importId: string): Promise<void> {
    return this.parts.unitOfWork.run(async () => {
      const entity = await this.parts.store.hold(importId);
      if (entity?.status !== 'PREPARING') return;
      await failImport(this.parts, entity, [{ row: null, code: 'IMPORT_UNREADABLE', params: {} }]);
    });
  }
}
