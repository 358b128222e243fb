import type Connection from 'libsql/promise';

/** How long a commit may stay in the log, in milliseconds. */
const AFTER = 1_000;

/**
 * Moves what was committed from SQLite's write-ahead log into the database file, beside the event loop. SQLite itself does it within the
 * commit that makes the log long: after ten thousand users everyone else would wait a tenth of a second for it.
 */
export class Checkpoints {
  /** libsql's other interface, whose work is done on threads of its own. */
  #connection: Connection | undefined;
  #due: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(private readonly path: string) {}

  /** To be told of every commit. */
  request(): void {
    this.#due ??= setTimeout(() => this.#begin(), AFTER).unref();
  }

  #begin(): void {
    clearTimeout(this.#due);
    this.#due = undefined;
    // What can't be moved now, because the disk is full, say, stays in the log, where it is safe and found, and is moved after the next commit.
    this.#running = this.#running.then(() => this.#move()).catch(() => undefined);
  }

  async #move(): Promise<void> {
    this.#connection ??= new (await import('libsql/promise')).default(this.path, {});
    await this.#connection.exec('PRAGMA wal_checkpoint(PASSIVE)');
  }

  /** Moves what is still to be moved, and lets go of the file. */
  async stop(): Promise<void> {
    if (this.#due) this.#begin();
    await this.#running;
    this.#connection?.close();
  }
}
