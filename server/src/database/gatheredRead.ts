import type { Database } from './database.ts';

/**
 * Looks rows up by a key, those of one turn of the event loop together: under load a statement answers many requests,
 * where each alone would cost more on the way to MySQL and back than in it. Nothing is kept: every answer was read
 * after it was asked for.
 */
export class GatheredRead<Row> {
  #wanted: string[] = [];
  #coming: Promise<ReadonlyMap<string, Row>> | undefined;

  /** @param read the rows of these keys, which differ, by their keys */
  constructor(
    private readonly database: Database,
    private readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Row>>,
  ) {}

  /** The row of a key, undefined where there is none. In a transaction what that sees, and by itself. */
  async find(key: string): Promise<Row | undefined> {
    if (this.database.inTransaction) return (await this.read([key])).get(key);
    this.#wanted.push(key);
    this.#coming ??= new Promise((resolve) => setImmediate(() => resolve(this.#readWanted())));
    return (await this.#coming).get(key);
  }

  #readWanted(): Promise<ReadonlyMap<string, Row>> {
    const keys = new Set(this.#wanted);
    this.#wanted = [];
    this.#coming = undefined;
    return this.read([...keys]);
  }
}
