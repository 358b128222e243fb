import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import PQueue from 'p-queue';

/** OWASP's parameters for Argon2id, which is the library's default algorithm: 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Someone waits at the screen for the first, a job for the second. */
const PRIORITY = { person: 1, job: 0 } as const;

/**
 * Hashes passwords off the event loop, never more at once than there are cores. Whoever waits at a screen goes before a job.
 */
export class PasswordHasher {
  readonly #queue = new PQueue({ concurrency: availableParallelism() });
  #decoy: Promise<string> | undefined;

  /** @returns the hash in PHC string format */
  hash(password: string, onBehalfOf: keyof typeof PRIORITY): Promise<string> {
    return this.#queue.add(() => hash(password, ARGON2ID), { priority: PRIORITY[onBehalfOf] });
  }

  /**
   * Whether a password belongs to a hash.
   * @param stored undefined where there is no such user: the answer is false, after the same work
   */
  async verify(stored: string | undefined, password: string): Promise<boolean> {
    this.#decoy ??= this.hash('no password at all', 'person');
    const against = stored ?? (await this.#decoy);
    const matches = await this.#queue.add(() => verify(against, password), { priority: PRIORITY.person });
    return matches && stored !== undefined;
  }

  /** Makes ready what the first sign-in would wait for. */
  async warmUp(): Promise<void> {
    await this.verify(undefined, '');
  }
}
