import { type JobQueue, type JobSubject, LeftToOthers, type UnitOfWork } from '../../../kernel/index.ts';
import { type PasswordSeal, UnsealError } from '../../stagedWork/index.ts';
import type { PasswordHasher } from '../../users/index.ts';
import type { BulkActionStore } from '../bulkAction.store.ts';
import { COMMIT_BULK_ACTION } from '../running/bulkActionJobKinds.ts';

interface Dependencies {
  readonly store: BulkActionStore;
  readonly hasher: PasswordHasher;
  readonly seal: PasswordSeal;
  readonly jobs: JobQueue;
  readonly unitOfWork: UnitOfWork;
  /** Whether what is sealed now can be opened by this server. */
  readonly isSecretCurrent: () => Promise<boolean>;
}

/** Few enough that little is done twice after a crash, enough to keep every core busy. */
const BATCH = 32;

/**
 * The job between the request to reset passwords and the transaction that does it: hashes them, and forgets each as
 * soon as it is hashed.
 */
export class BulkPasswordHasher {
  constructor(private readonly parts: Dependencies) {}

  /** Goes on from those that are not hashed, and ends with the commit on its way. */
  readonly run = async (job: JobSubject, signal: AbortSignal): Promise<void> => {
    try {
      while (!signal.aborted) {
        if (!(await this.#step(job, signal))) return;
      }
    } catch (error) {
      if (error === signal.reason) return;
      if (!(error instanceof UnsealError) || (await this.parts.isSecretCurrent())) throw error;
      const reason = 'The secret was rotated since this server started: it is left to others until it starts again';
      throw new LeftToOthers(reason, { cause: error });
    }
  };

  /** @returns whether there is more to do */
  async #step(job: JobSubject, signal: AbortSignal): Promise<boolean> {
    const { store, hasher, seal, jobs, unitOfWork } = this.parts;
    const { id, organizationId } = job;
    const users = await store.sealed(id, BATCH);
    const behalf = { organizationId, signal, isShort: users.length < BATCH };
    const hashed = await Promise.all(
      users.map(async ({ position, sealedPassword }) => {
        const passwordHash = await hasher.hash(seal.open(sealedPassword, id, position), behalf);
        return { position, passwordHash };
      }),
    );
    return unitOfWork.run(async () => {
      const entity = await store.lock(id);
      if (entity?.status !== 'COMMITTING') return false;
      if (hashed.length === 0) await jobs.enqueue(COMMIT_BULK_ACTION, job, entity.userCount);
      else await store.setPasswordHashes(id, hashed);
      return hashed.length > 0;
    });
  }
}
