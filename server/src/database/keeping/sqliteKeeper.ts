import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type Connection from 'libsql/promise';
import { makeFolder } from '../../config/index.ts';
import { OperatorError } from '../../kernel/index.ts';
import { syncFile, syncFolderOf } from './files.ts';
import type { Copied, Keeper, RowCounts } from './keeper.ts';

/** What SQLite keeps beside a database while somebody uses it. */
const BESIDE = ['-wal', '-shm', '-journal'];

/** Copies a SQLite database. A copy is itself a database, which `sqlite3` opens. */
export class SqliteKeeper implements Keeper {
  constructor(private readonly path: string) {}

  async engine(): Promise<'sqlite'> {
    return 'sqlite';
  }

  async copyTo(path: string): Promise<Copied> {
    // SQLite fills an empty file that is there, and leaves its mode as it is.
    await (await open(path, 'wx', 0o600)).close();
    // One reading transaction, which keeps no writer waiting. What was deleted is not in the copy.
    await withConnection(this.path, async (source) => {
      await ask(source, `VACUUM INTO ${quoted(path)}`);
    });
    await syncFile(path);
    return withConnection(path, async (copy) => {
      await assertSound(copy, 'The copy');
      const migrations = await ask(copy, 'SELECT name FROM migrations ORDER BY id');
      return { rows: await countRows(copy), migrations: migrations.map(({ name }) => String(name)) };
    });
  }

  async fill(path: string, check: (url: string, rows: RowCounts) => Promise<void>): Promise<void> {
    this.#assertFree();
    makeFolder(dirname(this.path));
    const draft = `${this.path}.restoring`;
    const removeDraft = async (): Promise<void> => {
      for (const suffix of ['', ...BESIDE]) await rm(`${draft}${suffix}`, { force: true });
    };
    await removeDraft();
    try {
      await pipeline(createReadStream(path), createWriteStream(draft, { flags: 'wx', mode: 0o600 }));
      const rows = await withConnection(draft, async (copy) => {
        await assertSound(copy, 'The backup');
        return countRows(copy);
      });
      await check(`sqlite:${draft}`, rows);
      await syncFile(draft);
      this.#assertFree();
      // Unlike renaming, this never takes the place of a file that somebody has just made.
      await rm(this.path, { force: true });
      await link(draft, this.path);
      await syncFolderOf(this.path);
    } finally {
      await removeDraft();
    }
  }

  /** @throws OperatorError where something is there already, or a server has it open */
  #assertFree(): void {
    const { path } = this;
    if (existsSync(path) && statSync(path).size > 0) {
      throw new OperatorError(
        `There is a database in ${path}, and a backup is restored only where there is none. Stop the server, move that file and those beside it (${BESIDE.slice(0, 2).join(', ')}) elsewhere, and restore again. Nothing was changed.`,
      );
    }
    const left = BESIDE.map((suffix) => `${path}${suffix}`).filter((file) => existsSync(file));
    if (left.length > 0) {
      throw new OperatorError(
        `${left.join(', ')} is left of the database that was in ${path}, and a server may use it still. See that none runs, move that away too, and restore again. Nothing was changed.`,
      );
    }
  }
}

type Row = Readonly<Record<string, unknown>>;

async function withConnection<T>(path: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = new (await import('libsql/promise')).default(path, {});
  try {
    await connection.exec('PRAGMA busy_timeout = 10000');
    return await work(connection);
  } finally {
    connection.close();
  }
}

async function ask(connection: Connection, sql: string): Promise<Row[]> {
  // libsql says "any" of what it prepares.
  const statement = (await connection.prepare(sql)) as { all(): Promise<Row[]> };
  return statement.all();
}

async function assertSound(connection: Connection, what: string): Promise<void> {
  const [row] = await ask(connection, 'PRAGMA integrity_check(1)');
  const [answer] = Object.values(row ?? {});
  if (answer !== 'ok') throw new OperatorError(`${what} is not sound: ${String(answer)}.`);
}

async function countRows(connection: Connection): Promise<RowCounts> {
  const rows: Record<string, number> = {};
  const tables = await ask(
    connection,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name",
  );
  for (const { name } of tables) {
    const [counted] = await ask(connection, `SELECT COUNT(*) AS n FROM "${String(name)}"`);
    rows[String(name)] = Number(counted?.['n']);
  }
  return rows;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
