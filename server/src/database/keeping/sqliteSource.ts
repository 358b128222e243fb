import { existsSync } from 'node:fs';
import type Connection from 'libsql/promise';
import { OperatorError } from '../../kernel/index.ts';
import { setHold } from './hold.ts';
import type { Value } from './tableDigest.ts';

/** As many rows as are read at once; the largest rows are of some tens of kilobytes. */
const PAGE = 250;

type Row = Readonly<Record<string, unknown>>;

/** A SQLite database that nobody else has open, read in the order of its rows. */
export class SqliteSource {
  private constructor(private readonly connection: Connection) {}

  /** @throws OperatorError where there is none, or a server or a command has it open */
  static async take(path: string): Promise<SqliteSource> {
    if (!existsSync(path)) throw new OperatorError(`There is no database in ${path}. Nothing was moved.`);
    const connection = new (await import('libsql/promise')).default(path, {});
    try {
      await connection.exec('PRAGMA busy_timeout = 1000');
      // In WAL mode whoever has it open shares a lock, which this takes whole: servers that start meanwhile wait in vain.
      await connection.exec('PRAGMA locking_mode = EXCLUSIVE');
      await connection.exec('BEGIN IMMEDIATE');
    } catch (error) {
      connection.close();
      if (!String(Reflect.get(Object(error), 'code')).startsWith('SQLITE_BUSY')) throw error;
      throw new OperatorError(`A server or a command still uses ${path}. Stop every one. Nothing was moved.`, {
        cause: error,
      });
    }
    return new SqliteSource(connection);
  }

  async tables(): Promise<string[]> {
    const tables = await this.ask(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name",
    );
    return tables.map(({ name }) => String(name));
  }

  async columns(table: string): Promise<string[]> {
    return (await this.ask(`SELECT name FROM pragma_table_info('${table}')`)).map(({ name }) => String(name));
  }

  /** The rows of a table, page by page, each as the list of these columns' values. */
  async *pages(table: string, columns: readonly string[]): AsyncGenerator<Value[][]> {
    const list = columns.map((name) => `"${name}"`).join();
    let after = 0;
    for (;;) {
      const page = await this.ask(
        `SELECT rowid AS "rollcall rowid", ${list} FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT ${PAGE}`,
        [after],
      );
      yield page.map((row) => columns.map((name) => valueOf(row[name])));
      after = Number(page.at(-1)?.['rollcall rowid']);
      if (page.length < PAGE) return;
    }
  }

  async ask(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    // libsql says "any" of what it prepares.
    const statement = (await this.connection.prepare(sql)) as { all(given: readonly unknown[]): Promise<Row[]> };
    return statement.all(parameters);
  }

  /** Lets nothing start on it any more. @param reason what is told to whoever tries */
  async retire(reason: string): Promise<void> {
    await setHold(async (sql, parameters = []) => {
      const statement = (await this.connection.prepare(sql)) as { run(given: readonly unknown[]): Promise<unknown> };
      await statement.run(parameters);
    }, reason);
    await this.connection.exec('COMMIT');
    await this.connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  /** Lets go of it, as it was where it was not retired. */
  close(): void {
    this.connection.close();
  }
}

/** libsql gives bytes as an ArrayBuffer. */
function valueOf(value: unknown): Value {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return value as Value;
}
