import type { JobSubject, UnitOfWork } from '../kernel/index.ts';
import type { JobEntity } from './job.entity.ts';
import type { JobDeskStore, ReadJob } from './jobDesk.store.ts';
import type { JobKinds } from './jobKinds.ts';

/** A job as operators see it. */
export interface ListedJob {
  readonly id: string;
  readonly kind: string;
  readonly organizationId: string;
  readonly subjectId: string;
  /** LOST: its worker has given no sign of life for as long as a lease, and nobody has taken it over yet. */
  readonly state: 'GIVEN_UP' | 'RUNNING' | 'LOST' | 'WAITING';
  /** Given up since then, another worker's from then on, or due then. */
  readonly at: Date;
  readonly failures: number;
  /** How it failed the last time. */
  readonly failure: string | null;
}

/** How long a job that was given up can be tried again, in milliseconds. */
const KEPT = 24 * 60 * 60_000;

/** What operators see of the queue, and do about what is stuck in it. */
export class JobDesk {
  constructor(
    private readonly store: JobDeskStore,
    private readonly kinds: JobKinds,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The jobs that are not done: first those that were given up, at most a thousand in all. */
  async list(): Promise<ListedJob[]> {
    return (await this.store.list()).map(listed);
  }

  /**
   * Has a job tried at once, with no failure counted: one that was given up goes on from where it was.
   * @returns what came of it: GONE where there is no such job, RUNNING where a worker has it, LOST where what it needs
   * is gone
   */
  retry(id: string): Promise<'RETRIED' | 'GONE' | 'RUNNING' | 'LOST'> {
    return this.unitOfWork.run(async () => {
      const job = await this.store.find(id);
      if (!job) return 'GONE';
      if (job.workerId !== null) return 'RUNNING';
      if (job.givenUpAt && !(await this.kinds.get(job.kind).reopen(subjectOf(job)))) return 'LOST';
      if (!(await this.store.reopen(id))) throw new Error('The job was changed meanwhile. Look at it again.');
      return 'RETRIED';
    });
  }

  /**
   * Gives a job up for good, whatever has become of it, and drops what was kept for it.
   * @returns false where there is no such job
   */
  fail(id: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const job = await this.store.find(id);
      if (job) await this.#forget(job);
      return job !== undefined;
    });
  }

  /** Drops what was given up a day ago. */
  async forgetOld(): Promise<void> {
    for (const job of await this.store.givenUpFor(KEPT)) await this.unitOfWork.run(() => this.#forget(job));
  }

  async #forget(job: JobEntity): Promise<void> {
    const definition = this.kinds.find(job.kind);
    if (!job.givenUpAt) await definition?.giveUp(subjectOf(job));
    await definition?.forget(subjectOf(job));
    await this.store.delete(job.id);
  }
}

const subjectOf = ({ subjectId, organizationId }: JobEntity): JobSubject => ({ id: subjectId, organizationId });

function listed(job: ReadJob): ListedJob {
  const { id, kind, organizationId, subjectId, attempts: failures, failure, givenUpAt, workerId, runAt, readAt } = job;
  const known = { id, kind, organizationId, subjectId, failures, failure };
  if (givenUpAt) return { ...known, state: 'GIVEN_UP', at: givenUpAt };
  if (workerId === null) return { ...known, state: 'WAITING', at: runAt };
  return { ...known, state: runAt > readAt ? 'RUNNING' : 'LOST', at: runAt };
}
