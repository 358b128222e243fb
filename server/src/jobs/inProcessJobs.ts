import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, SYSTEM_PRINCIPAL, type UnitOfWork, endsWithin, newId, runAs } from '../kernel/index.ts';
import type { JobEntity } from './job.entity.ts';
import type { JobStore } from './job.store.ts';
import type { JobEngine, JobHandler, JobKind, JobQueue } from './jobQueue.ts';

export interface InProcessJobsOptions {
  /** How long a job stays a worker's after its last sign of life, in milliseconds. */
  readonly lease: number;
  /** How often the queue is looked at when nothing said that it changed, in milliseconds. */
  readonly poll: number;
  /** How many jobs one process works on at once. */
  readonly concurrency: number;
  /** Whether no other process works on this database, so that what a killed one held is free at once. */
  readonly soleWorker: boolean;
}

/** Tells of a job that failed and will be tried again. */
export type JobFailureReporter = (job: { kind: string; subjectId: string; attempts: number }, error: unknown) => void;

const RETRY_MAX_MS = 60_000;

/**
 * The queue in the product's own database, worked on by the servers themselves. Jobs wait in a table, not in memory: whichever
 * process has time takes the next one, and what a killed process held is taken over when its lease has run out.
 */
export class InProcessJobs implements JobQueue, JobEngine {
  readonly #workerId = newId();
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<void>>();
  #handlers: Readonly<Record<JobKind, JobHandler>> | undefined;
  #loop: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #woken = false;

  constructor(
    private readonly store: JobStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly options: InProcessJobsOptions,
    private readonly report: JobFailureReporter,
  ) {}

  async enqueue(kind: JobKind, subjectId: string): Promise<void> {
    await this.store.insert(kind, subjectId, this.clock.now());
    this.unitOfWork.afterCommit(() => this.#look());
  }

  async start(handlers: Readonly<Record<JobKind, JobHandler>>): Promise<void> {
    if (this.#stopping.signal.aborted) return;
    this.#handlers = handlers;
    if (this.options.soleWorker) await this.store.releaseAll(this.clock.now());
    this.#loop = this.#work();
  }

  async stop(patience?: number): Promise<boolean> {
    this.#stopping.abort();
    this.#look();
    const ended = this.#ended();
    if (patience === undefined) await ended;
    else if (!(await endsWithin(patience, ended))) {
      // Whoever takes them over waits for the locks of what is still open here, and a sole worker finds them free when it starts.
      if (!this.options.soleWorker) await this.store.releaseOf(this.#workerId, this.clock.now());
      return false;
    }
    return true;
  }

  async #ended(): Promise<void> {
    await this.#loop;
    await Promise.all(this.#running);
  }

  /** Makes the loop look at the queue now rather than at the next poll. */
  #look(): void {
    this.#woken = true;
    this.#wake?.();
  }

  async #work(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      this.#woken = false;
      await this.#takeDue().catch((error: unknown) =>
        this.report({ kind: 'queue', subjectId: '', attempts: 0 }, error),
      );
      if (!this.#woken) await this.#pause();
    }
  }

  async #pause(): Promise<void> {
    const woken = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    const timer = new AbortController();
    await Promise.race([woken, sleep(this.options.poll, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
    this.#wake = undefined;
  }

  async #takeDue(): Promise<void> {
    const free = this.options.concurrency - this.#running.size;
    if (free <= 0) return;
    for (const job of await this.store.due(this.clock.now(), free)) {
      if (this.#stopping.signal.aborted) return;
      if (!(await this.store.claim(job, this.#workerId, this.#leaseEnd()))) continue;
      const run = this.#run(job).finally(() => {
        this.#running.delete(run);
        this.#look();
      });
      this.#running.add(run);
    }
  }

  async #run(job: JobEntity): Promise<void> {
    const alive = setInterval(() => {
      // A lease that could not be extended runs out, and another process goes on: handlers are made for that.
      void this.store.extend(job.id, this.#workerId, this.#leaseEnd()).catch(() => undefined);
    }, this.options.lease / 3);
    const done = { kind: job.kind, subjectId: job.subjectId, attempts: job.attempts + 1 };
    try {
      const handler = this.#handlers?.[job.kind as JobKind];
      if (!handler) throw new Error(`Nothing handles jobs of the kind ${job.kind}`);
      // Whoever asked for the work may be gone by now.
      await runAs(SYSTEM_PRINCIPAL, () => handler(job.subjectId, this.#stopping.signal));
      if (this.#stopping.signal.aborted) await this.store.postpone(job.id, this.#workerId, this.clock.now());
      else await this.store.finish(job.id, this.#workerId);
    } catch (error) {
      // What fails while everything is being stopped fails for that reason, or fails again later, when it is reported.
      const stopped = this.#stopping.signal.aborted;
      if (!stopped) this.report(done, error);
      const wait = stopped ? 0 : Math.min(RETRY_MAX_MS, 250 * 2 ** Math.min(done.attempts, 12));
      const again = new Date(this.clock.now().getTime() + wait);
      await this.store.postpone(job.id, this.#workerId, again).catch(() => undefined);
    } finally {
      clearInterval(alive);
    }
  }

  #leaseEnd(): Date {
    return new Date(this.clock.now().getTime() + this.options.lease);
  }
}
