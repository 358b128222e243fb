import { setMaxListeners } from 'node:events';
import { FairShare } from '../../../../kernel/index.ts';

interface Waiting {
  readonly begin: () => void;
  readonly withdraw: (reason: unknown) => void;
}

/**
 * Runs pieces of work of about the same size, so many at once. Next is a piece of whoever has had least of late,
 * however many others wait.
 */
export class FairQueue {
  readonly #waiting = new Map<string, Set<Waiting>>();
  readonly #shares: FairShare;
  #running = 0;

  constructor(
    private readonly concurrency: number,
    now?: () => number,
  ) {
    this.#shares = new FairShare(now);
  }

  /**
   * @param who whose turn it has to be
   * @param signal withdraws the piece if it is not begun by then
   * @throws the signal's reason, or that of {@link clear}
   */
  async run<T>(who: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.#turn(who, signal);
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }

  /** How many pieces of theirs were begun of late, each counting less the longer ago it was. */
  of(who: string): number {
    return this.#shares.of(who);
  }

  /** How many pieces are not begun. */
  get waiting(): number {
    return [...this.#waiting.values()].reduce((sum, pieces) => sum + pieces.size, 0);
  }

  /** Withdraws all that is not begun. */
  clear(reason: Error): void {
    for (const pieces of this.#waiting.values()) for (const piece of pieces) piece.withdraw(reason);
  }

  #turn(who: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const pieces = this.#waiting.get(who) ?? new Set();
      const leave = (): void => {
        signal?.removeEventListener('abort', onAbort);
        pieces.delete(piece);
        if (pieces.size === 0) this.#waiting.delete(who);
      };
      const piece: Waiting = {
        begin: () => {
          leave();
          this.#running += 1;
          this.#shares.add(who, 1);
          resolve();
        },
        withdraw: (reason) => {
          leave();
          reject(reason instanceof Error ? reason : new Error('Withdrawn', { cause: reason }));
        },
      };
      const onAbort = (): void => piece.withdraw(signal?.reason);
      if (signal?.aborted) return onAbort();
      // A whole slice waits on one signal: Node.js would warn of a leak from the eleventh listener on.
      if (signal) setMaxListeners(0, signal);
      signal?.addEventListener('abort', onAbort);
      this.#waiting.set(who, pieces.add(piece));
      return this.#next();
    });
  }

  #next(): void {
    while (this.#running < this.concurrency) {
      const who = this.#shares.least(this.#waiting.keys());
      const [piece] = this.#waiting.get(who ?? '') ?? [];
      if (!piece) return;
      piece.begin();
    }
  }
}
