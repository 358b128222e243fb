import { OperatorError } from '../../kernel/index.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { dataSourcesOf } from '../options.ts';
import { liftHold } from './hold.ts';
import type { RowCounts } from './keeper.ts';
import { MysqlTarget } from './mysqlTarget.ts';
import { SqliteSource } from './sqliteSource.ts';
import { TableDigest, type Value } from './tableDigest.ts';

/** The row that says which installation a database is of, as it stands there. */
export type InstallationRow = Readonly<Record<'id' | 'generation' | 'keyring' | 'check_value', unknown>>;

interface Steps {
  /** Is shown whose database it is before anything is written. Where it throws, nothing is. */
  readonly check: (installation: InstallationRow) => void;
  /** Looks through the database that was filled. Where it throws, that is empty again. */
  readonly ready: () => Promise<void>;
  /** What is told from now on to whoever starts something on the old one. */
  readonly farewell: string;
}

const CUT_OFF =
  'A database was being moved into this one, and that was cut off. Run operator move again: it begins anew.';

/**
 * Copies a SQLite database into an empty one of MySQL: all of it, or nothing. Memory is bounded, whatever its size.
 * @param path of the SQLite database, which nobody may have open
 * @param url of the other
 * @returns how many rows each table has
 * @throws OperatorError where one is in use, the other is not empty, or what arrived is not what was sent
 */
export async function moveToMysql(path: string, url: string, { check, ready, farewell }: Steps): Promise<RowCounts> {
  const source = await SqliteSource.take(path);
  try {
    const tables = await tablesToMove(source);
    const [installation] = await source.ask('SELECT id, generation, keyring, check_value FROM installation');
    check(installation as InstallationRow);
    const target = await MysqlTarget.take(url, CUT_OFF);
    try {
      await makeTables(url);
      const rows: Record<string, number> = {};
      for (const table of tables) rows[table] = await moveTable(source, target, table);
      await liftHold((sql) => target.connection.query(sql));
      await target.unlock();
      await ready();
      await source.retire(farewell);
      return rows;
    } catch (error) {
      // Where it can't be reached any more, nothing starts on it all the same.
      await target.empty().catch(() => undefined);
      throw error;
    } finally {
      await target.end();
    }
  } finally {
    source.close();
  }
}

/** @throws OperatorError where the tables are of another version than this one's */
async function tablesToMove(source: SqliteSource): Promise<string[]> {
  const made = new Set((await source.ask('SELECT name FROM migrations')).map(({ name }) => String(name)));
  const own = MIGRATIONS.map((migration) => new migration().name);
  if (made.size !== own.length || own.some((name) => !made.has(name))) {
    throw new OperatorError(
      'The database is of another version of Rollcall. Start this version on it once, stop it, and move it then. Nothing was moved.',
    );
  }
  return (await source.tables()).filter((table) => table !== 'migrations');
}

/** The tables are made as on any empty database, so that their types are MySQL's own. */
async function makeTables(url: string): Promise<void> {
  const { write } = dataSourcesOf(url, []);
  await write.initialize();
  try {
    await write.runMigrations();
  } finally {
    await write.destroy();
  }
}

/** @returns how many rows it has. @throws OperatorError where what is read back is not what was sent */
async function moveTable(source: SqliteSource, target: MysqlTarget, table: string): Promise<number> {
  const columns = await source.columns(table);
  const sent = new TableDigest();
  const pages = async function* (): AsyncGenerator<Value[][]> {
    for await (const page of source.pages(table, columns)) {
      for (const row of page) sent.add(row);
      yield page;
    }
  };
  await target.refill(table, columns, pages()).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new OperatorError(`The table ${table} can't be taken over: ${why}. Nothing was moved.`, { cause: error });
  });
  const arrived = new TableDigest();
  for await (const row of target.rows(table, columns)) arrived.add(row);
  if (!arrived.equals(sent)) {
    throw new OperatorError(
      `The table ${table} did not arrive as it was sent: ${sent.rows} rows were, and ${arrived.rows} are there. Nothing was moved.`,
    );
  }
  return sent.rows;
}
