/** Runs work as one transaction. */
export interface UnitOfWork {
  /**
   * Runs `work` in a transaction: all that it writes is there when the promise is fulfilled, and nothing when it is
   * rejected. Before it is committed, whoever acts is looked at once more (see `currentPrincipal`): a write of someone
   * who may not act any more is undone. A call inside another joins it. A deadlock runs the whole of `work` again, so
   * it must have no effect outside the database.
   */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Runs `action` once the open transaction is committed, and not at all if it is rolled back. */
  afterCommit(action: () => void): void;
  /** Runs `action` as the last thing inside the open transaction. */
  beforeCommit(action: () => Promise<void>): void;
}
