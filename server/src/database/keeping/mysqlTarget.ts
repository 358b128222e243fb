import mysql from 'mysql2/promise';
import { OperatorError } from '../../kernel/index.ts';
import { START_LOCK } from '../startLock.ts';
import { isHeld, setHold } from './hold.ts';
import type { RowCounts } from './keeper.ts';

/** Seconds that a server which is just starting on the database may take to be done. */
const PATIENCE = 10;

/**
 * An empty database of MySQL that is being filled. Nothing starts on it meanwhile, nor after a crash; whoever fills it
 * again begins anew.
 */
export class MysqlTarget {
  private constructor(readonly connection: mysql.Connection) {}

  /**
   * Takes a database for oneself.
   * @param reason what is told to whoever starts something on it
   * @throws OperatorError where it isn't empty, or somebody else takes it or starts on it
   */
  static async take(url: string, reason: string): Promise<MysqlTarget> {
    const connection = await mysql.createConnection({ uri: url, charset: 'utf8mb4_bin' });
    const target = new MysqlTarget(connection);
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
