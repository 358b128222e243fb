import { FairShare } from '../kernel/index.ts';
import type { Lane } from './lane.ts';

/** For how long a job keeps its place at least where an organization waits that has had as much, in milliseconds. */
const SLICE = 1_000;

/** A job that this process works on. */
export interface RunningJob {
  readonly id: string;
  readonly lane: Lane;
  readonly organizationId: string;
  /** In milliseconds of a clock that doesn't jump. */
  readonly began: number;
  /** Aborted to have it return at the next safe point. */
  readonly stop: AbortController;
}

/** What a process works on now, and which organization is next: the one for which it has worked least of late. */
export class RunningJobs {
  readonly #jobs = new Set<RunningJob>();
  readonly #shares = new Map<Lane, FairShare>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** The IDs of all of them. */
  get ids(): string[] {
    return [...this.#jobs].map(({ id }) => id);
  }

  begin(lane: Lane, { id, organizationId }: Pick<RunningJob, 'id' | 'organizationId'>): RunningJob {
    const job: RunningJob = { id, lane, organizationId, began: this.now(), stop: new AbortController() };
    this.#jobs.add(job);
    return job;
  }

  end(job: RunningJob): void {
    this.#jobs.delete(job);
    this.#sharesOf(job.lane).add(job.organizationId, this.now() - job.began);
  }

  stopAll(): void {
    for (const job of this.#jobs) job.stop.abort();
  }

  hasPlace(lane: Lane): boolean {
    return this.#of(lane).length < lane.places;
  }

  /** Which of the organizations that wait is next; undefined where each of them has all the places that it may have. */
  next(lane: Lane, waiting: readonly string[]): string | undefined {
    const running = this.#of(lane);
    let least: { readonly id: string; readonly share: number } | undefined;
    for (const id of waiting) {
      if (running.filter((job) => job.organizationId === id).length >= lane.perOrganization) continue;
      const share = this.#share(lane, id);
      if (!least || share < least.share) least = { id, share };
    }
    return least?.id;
  }

  /**
   * Has a job give its place to an organization that waits: one of the organization for which most was done of late,
   * once that is more than was done for the other by a slice, or the job has had one.
   */
  makePlace(lane: Lane, organizationId: string): void {
    const running = this.#of(lane);
    if (!lane.yields || running.some(({ stop }) => stop.signal.aborted)) return;
    const shares = running
      .filter((job) => job.organizationId !== organizationId)
      .map((job) => ({ job, share: this.#share(lane, job.organizationId) }))
      .toSorted((a, b) => b.share - a.share || a.job.began - b.job.began);
    const [most] = shares;
    if (!most) return;
    const ahead = most.share - this.#share(lane, organizationId) >= SLICE;
    if (ahead || this.now() - most.job.began >= SLICE) most.job.stop.abort();
  }

  /** For how many milliseconds an organization's jobs have had a place of late. */
  #share(lane: Lane, organizationId: string): number {
    const now = this.now();
    return this.#of(lane)
      .filter((job) => job.organizationId === organizationId)
      .reduce((sum, { began }) => sum + now - began, this.#sharesOf(lane).of(organizationId));
  }

  #of(wanted: Lane): RunningJob[] {
    return [...this.#jobs].filter((job) => job.lane === wanted);
  }

  #sharesOf(lane: Lane): FairShare {
    const known = this.#shares.get(lane) ?? new FairShare(this.now);
    this.#shares.set(lane, known);
    return known;
  }
}
