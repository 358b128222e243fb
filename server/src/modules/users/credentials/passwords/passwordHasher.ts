import { createRequire } from 'node:module';
import { availableParallelism, platform } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { FairQueue } from './fairQueue.ts';

/**
 * How nice the threads of jobs are to others: a tenth of a core is left to them where all are wanted. Elsewhere than on
 * Linux it would be the whole process's.
 */
const NICENESS = platform() === 'linux' ? 10 : 0;

/** How long a thread waits for more to do, in milliseconds. */
const IDLE = 10_000;

/**
 * Whoever had so many passwords hashed of late as short jobs has a large one in parts, and waits with the large ones.
 */
const LET_BY = 100;

/** On whose behalf a job hashes. */
export interface HashingJob {
  readonly organizationId: string;
  /** Withdraws what is not begun when it is aborted. */
  readonly signal?: AbortSignal;
  /** Whether it has few passwords, so that it need not wait for those that have many. */
  readonly isShort?: boolean;
}

/**
 * Hashes passwords off the event loop with Argon2id at OWASP's parameters, which are the library's own: 19 MiB, two
 * passes, one lane. Neither people nor jobs ever have more at work at once than there are cores, and jobs give way to
 * whatever else the server has to do: all but short ones, which come right behind the people and leave them a core.
 * Among jobs the organizations take turns. See `docs/adr/0025-jobs-hash-on-threads-that-give-way.md`.
 */
export class PasswordHasher {
  readonly #people = new PQueue({ concurrency: availableParallelism() });
  readonly #jobs = new Piscina<string, string>({
    filename: createRequire(import.meta.url).resolve('@node-rs/argon2'),
    name: 'hashSync',
    minThreads: 0,
    maxThreads: availableParallelism(),
    idleTimeout: IDLE,
    niceIncrement: NICENESS,
  });
  /** The threads have no queue of their own, since it would be first come, first served. */
  readonly #turns = new FairQueue(availableParallelism());
  readonly #shortTurns = new FairQueue(Math.max(1, availableParallelism() - 1));
  readonly #letBy: number;
  #decoy: Promise<string> | undefined;

  /**
   * @param options.letBy how many passwords of short jobs an organization may have had of late before those wait with
   * the large ones
   */
  constructor({ letBy = LET_BY } = {}) {
    this.#letBy = letBy;
  }

  /**
   * @param onBehalfOf someone who waits at a screen, or a job, which has time
   * @returns the hash in PHC string format
   * @throws the signal's reason where the job has withdrawn it
   */
  hash(password: string, onBehalfOf: 'person' | HashingJob): Promise<string> {
    if (onBehalfOf === 'person') return this.#people.add(() => hash(password));
    const { organizationId, signal, isShort = false } = onBehalfOf;
    if (isShort && this.#shortTurns.of(organizationId) < this.#letBy) {
      const behindPeople = () => this.#people.add(() => hash(password), { priority: -1 });
      return this.#shortTurns.run(organizationId, behindPeople, signal);
    }
    return this.#turns.run(organizationId, () => this.#jobs.run(password), signal);
  }

  /**
   * Whether a password belongs to a hash.
   * @param stored undefined where there is no such user: the answer is false, after the same work
   */
  async verify(stored: string | undefined, password: string): Promise<boolean> {
    this.#decoy ??= this.hash('no password at all', 'person');
    const against = stored ?? (await this.#decoy);
    const matches = await this.#people.add(() => verify(against, password));
    return matches && stored !== undefined;
  }

  /** How many passwords wait for a processor: those that somebody waits for at a screen, and those of jobs. */
  get waiting(): { readonly people: number; readonly jobs: number } {
    return { people: this.#people.size, jobs: this.#turns.waiting + this.#shortTurns.waiting };
  }

  /** Makes ready what the first sign-in would wait for. */
  async warmUp(): Promise<void> {
    await this.verify(undefined, '');
  }

  /** Ends the threads. What jobs still wait for is given up. */
  async stop(): Promise<void> {
    for (const turns of [this.#turns, this.#shortTurns]) turns.clear(new Error('Hashing was stopped'));
    await this.#jobs.destroy();
  }
}
