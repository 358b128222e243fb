import { AsyncLocalStorage } from 'node:async_hooks';
import PQueue from 'p-queue';

/** A queue for each key: of the tasks of one key only so many run at a time. */
export class KeyedQueues {
  readonly #queues = new Map<string, PQueue>();

  constructor(private readonly concurrency: number) {}

  async run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const queue = this.#queues.get(key) ?? new PQueue({ concurrency: this.concurrency });
    this.#queues.set(key, queue);
    try {
      // Otherwise a task would run in the context of the one before it, with another's principal.
      return await queue.add(AsyncLocalStorage.bind(task));
    } finally {
      if (queue.size === 0 && queue.pending === 0) this.#queues.delete(key);
    }
  }
}
