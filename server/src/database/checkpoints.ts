import type Connection from 'libsql/promise';

interface Statement {
  get(): Promise<{ readonly busy: number } | undefined>;
}

/** How long a commit may stay in the log, in milliseconds. */
const AFTER = 1_000;

/** How long the last move waits for another process that reads or writes, in milliseconds. */
const PATIENCE = 1_000;

/**
 * Moves what was committed from SQLite's write-ahead log into the database file, beside the event loop. SQLite itself
 * does it within the commit that makes the log long: after ten thousand users everyone else would wait a tenth of a
 * second for it.
 */
export class Checkpoints {
  /** libsql's other interface, whose work is done on threads of its own. */
  #connection: Connection | undefined;
  #due: NodeJS.Timeout | undefined;
  /** Whether the log is to be emptied, since it holds what was deleted. */
  #toEmpty = false;
  #running: Promise<void> = Promise.resolve();

  constructor(private readonly path: string) {}

  /** To be told of every commit. */
  request(): void {
    this.#due ??= setTimeout(() => this.#begin(), AFTER).unref();
  }

  /** To be told of a commit that deleted secrets: the log, in which they still stand, is emptied once it is moved. */
  truncate(): void {
    this.#toEmpty = true;
    this.request();
  }

  #begin(): void {
    clearTimeout(this.#due);
    this.#due = undefined;
    // What can't be moved now, because the disk is full, say, stays in the log, where it is safe and found, and is
    // moved after the next commit.
    this.#running = this.#running.then(() => this.#move()).catch(() => undefined);
  }

  async #move(): Promise<void> {
    await (await this.#open()).exec('PRAGMA wal_checkpoint(PASSIVE)');
    if (this.#toEmpty) await this.#empty();
  }

  async #open(): Promise<Connection> {
    if (this.#connection) return this.#connection;
    const connection = new (await import('libsql/promise')).default(this.path, {});
    await connection.exec('PRAGMA secure_delete = ON');
    this.#connection = connection;
    return connection;
  }

  /**
   * Little is left to be moved by now, so whoever writes waits for an instant. Where somebody reads an older state, it
   * is tried again.
   */
  async #empty(): Promise<void> {
    // libsql says "any" of what it prepares.
    const statement = (await (await this.#open()).prepare('PRAGMA wal_checkpoint(TRUNCATE)')) as Statement;
    const answer = await statement.get();
    this.#toEmpty = answer?.busy !== 0;
    if (this.#toEmpty) this.request();
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
