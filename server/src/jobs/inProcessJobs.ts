import { setTimeout as sleep } from 'node:timers/promises';
import {
  type JobDefinition,
  type JobEnd,
  type JobQueue,
  type JobSubject,
  LeftToOthers,
  SYSTEM_PRINCIPAL,
  type UnitOfWork,
  backoff,
  endsWithin,
  newId,
  runAs,
} from '../kernel/index.ts';
import { failureText } from './failureText.ts';
import type { JobEntity } from './job.entity.ts';
import type { JobStore } from './job.store.ts';
import type { JobKinds } from './jobKinds.ts';
import type { Lane } from './lane.ts';
import { type RunningJob, RunningJobs } from './runningJobs.ts';

interface Options {
  /** How long a job stays a worker's after its last sign of life, in milliseconds. */
  readonly lease: number;
  /** How often the queue is looked at when nothing said that it changed, in milliseconds. */
  readonly poll: number;
  /** Whether no other process works on this database, so that what a killed one had claimed is free at once. */
  readonly soleWorker: boolean;
}

interface Parts {
  readonly store: JobStore;
  readonly kinds: JobKinds;
  readonly unitOfWork: UnitOfWork;
  /** Takes a failure, for the log. */
  readonly report: (message: string, error: unknown) => void;
  /** Told of the end of every run, and how long it took in milliseconds. */
  readonly onEnd?: (kind: string, end: JobEnd, milliseconds: number) => void;
}

/** How often a worker may be lost in the middle of a job before it is given up: it may be what kills them. */
const MOST_LOSSES = 20;
/** When a job that this process can't do is due again, in milliseconds: soon for others, seldom for the log. */
const LEFT = 15_000;

/**
 * The queue in the product's own database, worked on by the servers themselves. Jobs wait in a table, not in memory:
 * whichever process has a place takes one of the organization whose turn it is, and what a killed process had claimed
 * is taken over when its lease has run out.
 */
export class InProcessJobs implements JobQueue {
  readonly #workerId = newId();
  readonly #stopping = new AbortController();
  readonly #running = new RunningJobs();
  readonly #ends = new Set<Promise<void>>();
  #loop: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #woken = false;

  constructor(
    private readonly parts: Parts,
    private readonly options: Options,
  ) {}

  async enqueue(kind: string, subject: JobSubject, size?: number): Promise<void> {
    await this.parts.store.ask(this.parts.kinds.get(kind).kind, subject, size);
    this.parts.unitOfWork.afterCommit(() => this.#look());
  }

  /** Begins to work on the jobs in the queue. */
  async start(): Promise<void> {
    if (this.#stopping.signal.aborted) return;
    if (this.options.soleWorker) await this.parts.store.releaseAll();
    this.#loop = this.#work();
  }

  /**
   * Takes no more jobs, waits until those begun have reached a safe point, and hands them back to the queue, from which
   * any process goes on with them at once.
   * @param patience how long to wait, in milliseconds; without it, however long it takes
   * @returns whether all of them have ended
   */
  async stop(patience?: number): Promise<boolean> {
    this.#stopping.abort();
    this.#running.stopAll();
    this.#look();
    const ended = this.#ended();
    if (patience === undefined) await ended;
    else if (!(await endsWithin(patience, ended))) {
      // Whoever takes them over waits for the locks of what is still open here, and a sole worker finds them free when
      // it starts.
      if (!this.options.soleWorker) await this.parts.store.releaseOf(this.#workerId);
      return false;
    }
    return true;
  }

  async #ended(): Promise<void> {
    await this.#loop;
    await Promise.all(this.#ends);
  }

  /** Makes the loop look at the queue now rather than at the next poll. */
  #look(): void {
    this.#woken = true;
    this.#wake?.();
  }

  async #work(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      this.#woken = false;
      try {
        for (const lane of this.parts.kinds.lanes) await this.#fill(lane);
      } catch (error) {
        this.parts.report('The queue of jobs could not be looked at, which is tried again', error);
      }
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

  /**
   * Gives the free places of a lane to whose turn it is, and has one made free where somebody waits who has had less.
   */
  async #fill(lane: Lane): Promise<void> {
    const { store } = this.parts;
    while (!this.#stopping.signal.aborted) {
      const which = { lane, except: this.#running.ids };
      const organizationId = this.#running.next(lane, await store.waiting(which));
      if (organizationId === undefined) return;
      if (!this.#running.hasPlace(lane)) return this.#running.makePlace(lane, organizationId);
      const id = await store.next(which, organizationId);
      const job = id && (await store.claim(id, this.#workerId, this.options.lease));
      // What another process was faster to claim is not due any more.
      if (job) this.#begin(job, lane);
    }
  }

  #begin(job: JobEntity, lane: Lane): void {
    const definition = this.parts.kinds.get(job.kind);
    const running = this.#running.begin(lane, job);
    if (this.#stopping.signal.aborted) running.stop.abort();
    // Whoever asked for the work may be gone by now.
    const end = runAs(SYSTEM_PRINCIPAL, () => this.#run(job, definition, running)).finally(() => {
      this.#running.end(running);
      this.#ends.delete(end);
      this.#look();
    });
    this.#ends.add(end);
  }

  async #run(job: JobEntity, definition: JobDefinition, { stop }: RunningJob): Promise<void> {
    const { store } = this.parts;
    const { signal } = stop;
    const began = performance.now();
    const ended = (end: JobEnd): void => this.parts.onEnd?.(job.kind, end, performance.now() - began);
    const alive = setInterval(() => {
      // A lease that could not be extended runs out, and another process goes on: jobs are made for that.
      const extended = store.extend(job.id, this.#workerId, this.options.lease);
      void extended.then((is) => is || stop.abort()).catch(() => undefined);
    }, this.options.lease / 3);
    try {
      if (job.losses > MOST_LOSSES) throw new Error(`Its worker was lost ${job.losses} times in the middle of it`);
      // Told to stop while it was claimed, it isn't begun.
      if (!signal.aborted) await definition.run(subjectOf(job), signal);
      if (signal.aborted) return ended(await this.#handBack(job));
      await store.finish(job, this.#workerId);
      ended('done');
    } catch (error) {
      // What fails while it is to end fails for that reason, or fails again later, when it is reported.
      const failed = signal.aborted ? this.#handBack(job) : this.#failed(job, definition, error);
      ended(await failed.catch(() => 'failed'));
    } finally {
      clearInterval(alive);
    }
  }

  async #handBack({ id }: JobEntity): Promise<JobEnd> {
    await this.parts.store.handBack(id, this.#workerId);
    return 'yielded';
  }

  async #failed(job: JobEntity, definition: JobDefinition, error: unknown): Promise<JobEnd> {
    const { store, report } = this.parts;
    const attempt = job.attempts + 1;
    const named = `${job.kind} ${job.subjectId}, attempt ${attempt}`;
    const counts = !(error instanceof LeftToOthers);
    if (counts && (attempt >= definition.tries || job.losses > MOST_LOSSES)) {
      report(`A job failed and is given up: ${named}`, error);
      if (await this.#giveUp(job, definition, error)) return 'given_up';
    } else report(`A job failed and will be tried again: ${named}`, error);
    const wait = error instanceof LeftToOthers ? LEFT : (definition.backoff ?? backoff)(attempt);
    await store.postpone(job.id, this.#workerId, wait, counts ? failureText(error) : undefined);
    return 'failed';
  }

  /** @returns whether it could be: if not, it is tried again, and given up again */
  async #giveUp(job: JobEntity, definition: JobDefinition, reason: unknown): Promise<boolean> {
    const { store, unitOfWork, report } = this.parts;
    try {
      await unitOfWork.run(async () => {
        await definition.giveUp(subjectOf(job));
        const isGivenUp = await store.giveUp(job, this.#workerId, failureText(reason));
        if (!isGivenUp) throw new Error('The job was asked for again, or taken over, while it was given up');
      });
      return true;
    } catch (error) {
      report(`A job could not be given up: ${job.kind} ${job.subjectId}`, error);
      return false;
    }
  }
}

const subjectOf = ({ subjectId, organizationId }: JobEntity): JobSubject => ({ id: subjectId, organizationId });
