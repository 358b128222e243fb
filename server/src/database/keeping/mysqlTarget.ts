import { createConnection } from 'mysql2';
import mysql from 'mysql2/promise';
import { OperatorError } from '../../kernel/index.ts';
import { driverOptions } from '../mysqlUrl.ts';
import { START_LOCK } from '../startLock.ts';
import { isHeld, setHold } from './hold.ts';
import type { RowCounts } from './keeper.ts';
import type { Value } from './tableDigest.ts';

/** Seconds that a server which is just starting on the database may take to be done. */
const PATIENCE = 10;

/** As much as a statement has at most, unless a single row has more: the packets that are asked for hold 4 MB. */
const STATEMENT_BYTES = 1_000_000;

/**
 * An empty database of MySQL that is being filled. Nothing starts on it meanwhile, nor after a crash; whoever fills it
 * again begins anew.
 */
export class MysqlTarget {
  private constructor(
    readonly connection: mysql.Connection,
    private readonly url: string,
  ) {}

  /**
   * Takes a database for oneself.
   * @param reason what is told to whoever starts something on it
   * @throws OperatorError where it isn't empty, or somebody else takes it or starts on it
   */
  static async take(url: string, reason: string): Promise<MysqlTarget> {
    const connection = await mysql.createConnection({ ...driverOptions(url), charset: 'utf8mb4_bin' });
    const target = new MysqlTarget(connection, url);
    try {
      await target.#lock();
      const tables = await target.#tables();
      if (isHeld(tables)) await target.empty();
      else if (tables.length > 0) {
        throw new OperatorError(
          `The database is not empty: it has ${tables.length} tables. Name an empty one, or drop it and make it anew. Nothing was changed.`,
        );
      }
      await setHold((sql, parameters) => connection.query(sql, parameters), reason);
      return target;
    } catch (error) {
      await connection.end();
      throw error;
    }
  }

  async #lock(): Promise<void> {
    const [rows] = await this.connection.query<mysql.RowDataPacket[]>(`SELECT GET_LOCK(${START_LOCK}, ?) AS got`, [
      PATIENCE,
    ]);
    if (Number(rows[0]?.['got']) === 1) return;
    throw new OperatorError('A server starts on this database, or somebody fills it already. Nothing was changed.');
  }

  /** Lets others start on the database. */
  async unlock(): Promise<void> {
    await this.connection.query(`SELECT RELEASE_LOCK(${START_LOCK})`);
  }

  async #tables(): Promise<string[]> {
    const [rows] = await this.connection.query<mysql.RowDataPacket[]>({ sql: 'SHOW TABLES', rowsAsArray: true });
    return rows.map((row) => String(Reflect.get(row, 0)));
  }

  async countRows(): Promise<RowCounts> {
    const rows: Record<string, number> = {};
    for (const table of await this.#tables()) {
      if (isHeld([table])) continue;
      const [counted] = await this.connection.query<mysql.RowDataPacket[]>(`SELECT COUNT(*) AS n FROM \`${table}\``);
      rows[table] = Number(counted[0]?.['n']);
    }
    return rows;
  }

  /** Puts rows into a table in place of those that it has. */
  async refill(
    table: string,
    columns: readonly string[],
    pages: AsyncIterable<readonly (readonly Value[])[]>,
  ): Promise<void> {
    const { connection } = this;
    // What does not fit is an error, not cut to fit.
    await connection.query("SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO'");
    await connection.query(`DELETE FROM \`${table}\``);
    await connection.beginTransaction();
    const insert = `INSERT INTO \`${table}\` (${columns.map((name) => `\`${name}\``).join()}) VALUES ?`;
    for await (const page of pages) {
      for (const part of partsOf(page)) await connection.query(insert, [part.map((row) => row.map(forDriver))]);
    }
    await connection.commit();
  }

  /** The rows of a table, each as the list of these columns' values, as they come: in bounded memory. */
  async *rows(table: string, columns: readonly string[]): AsyncGenerator<Value[]> {
    const sql = `SELECT ${columns.map((name) => `\`${name}\``).join()} FROM \`${table}\``;
    // Only the driver's other interface gives rows as they come.
    const reader = createConnection({ ...driverOptions(this.url), charset: 'utf8mb4_bin', supportBigNumbers: true });
    try {
      for await (const row of reader.query({ sql, rowsAsArray: true }).stream()) yield row as Value[];
    } finally {
      reader.destroy();
    }
  }

  /** Drops all that was filled in, the mark of a database that is being filled last. */
  async empty(): Promise<void> {
    const tables = await this.#tables();
    for (const table of tables.toSorted((a, b) => Number(isHeld([a])) - Number(isHeld([b]))))
      await this.connection.query(`DROP TABLE \`${table}\``);
  }

  async end(): Promise<void> {
    await this.connection.end();
  }
}

/** Rows in parts that make statements of some size at most. */
function* partsOf(rows: readonly (readonly Value[])[]): Generator<(readonly Value[])[]> {
  let part: (readonly Value[])[] = [];
  let bytes = 0;
  for (const row of rows) {
    const more = row.reduce<number>((sum, value) => sum + sizeOf(value), 0);
    if (part.length > 0 && bytes + more > STATEMENT_BYTES) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(row);
    bytes += more;
  }
  if (part.length > 0) yield part;
}

/** About how many bytes a value takes in a statement: bytes are written in hexadecimal, texts in up to three each. */
function sizeOf(value: Value): number {
  if (typeof value === 'string') return value.length * 3;
  return typeof value === 'object' && value !== null ? value.length * 2 : 20;
}

const forDriver = (value: Value): Exclude<Value, Uint8Array> | Buffer =>
  typeof value === 'object' && value !== null ? Buffer.from(value) : value;
