import type Connection from 'libsql/promise';

/** How long a commit may stay in the log, in milliseconds. */
const AFTER = 1_000;

/** How long the last move waits for another process that reads or writes, in milliseconds. */
const PATIENCE = 1_000;

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
    await (await this.#open()).exec('PRAGMA wal_checkpoint(PASSIVE)');
  }

  async #open(): Promise<Connection> {
    this.#connection ??= new (await import('libsql/promise')).default(this.path, {});
    return this.#connection;
  }

  /** Moves all that is still in the log, leaves it empty, and lets go of the file. */
  async stop(): Promise<void> {
    clearTimeout(this.#due);
    await this.#running;
    await this.#truncate().catch(() => undefined);
    this.#connection?.close();
  }

  async #truncate(): Promise<void> {
    const connection = await this.#open();
    await connection.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    await connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }
}
