import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Which database the product of this run keeps its data in: `TEST_DATABASE=mysql` with the server at `TEST_MYSQL_URL`,
 * else SQLite.
 */
export const engine = process.env['TEST_DATABASE'] === 'mysql' ? 'mysql' : 'sqlite';

/** The drivers that the product itself uses. */
const driverOf = createRequire(resolve(import.meta.dirname, '../../../server/package.json'));

interface Sqlite {
  exec(sql: string): void;
  close(): void;
}

interface Mysql {
  query(sql: string): Promise<unknown>;
  end(): Promise<void>;
}

/** An empty database of one product's own, and the folder where it keeps the rest. */
export interface ProductDatabase {
  readonly url: string;
  readonly dataDir: string;
  /** Runs a statement, as someone would who got hold of the database. */
  run(sql: string): Promise<void>;
  /** Removes the database and the folder. */
  remove(): Promise<void>;
}

let made = 0;

export async function makeDatabase(): Promise<ProductDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rollcall-e2e-'));
  const removeFolder = (): Promise<void> => rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
  if (engine === 'sqlite') {
    const path = join(dataDir, 'rollcall.sqlite');
    return { url: `sqlite:${path}`, dataDir, run: async (sql) => runOnSqlite(path, sql), remove: removeFolder };
  }
  const server = process.env['TEST_MYSQL_URL']?.replace(/\/$/, '');
  if (!server) throw new Error('TEST_MYSQL_URL must say where the MySQL server is');
  made += 1;
  const name = `rollcall_e2e_${process.pid}_${made}_${Date.now()}`;
  await runOnMysql(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const url = `${server}/${name}`;
  return {
    url,
    dataDir,
    run: (sql) => runOnMysql(url, sql),
    async remove() {
      await runOnMysql(server, `DROP DATABASE ${name}`);
      await removeFolder();
    },
  };
}

function runOnSqlite(path: string, sql: string): void {
  const Database = driverOf('libsql') as new (file: string) => Sqlite;
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

async function runOnMysql(url: string, sql: string): Promise<void> {
  const { createConnection } = driverOf('mysql2/promise') as {
    readonly createConnection: (address: string) => Promise<Mysql>;
  };
  const connection = await createConnection(url);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
