/** Runs tasks one after another, in the order in which they came. */
export class SerialQueue {
  #tail: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(task);
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Resolves when every task so far has ended. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}
