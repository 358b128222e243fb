import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { atEnd } from '../../scripts/lib/cleanup.mjs';
import { findMariaDb, startMariaDb } from '../../scripts/lib/mariadb.mjs';

const Sqlite = createRequire(import.meta.url)('libsql');

/**
 * A database of either engine, asked by its driver alone.
 * @typedef {object} Raw
 * @property {(sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>} all
 * @property {(sql: string, values?: unknown[]) => Promise<unknown>} run
 * @property {() => Promise<unknown>} close
 */

/** @typedef {'sqlite' | 'mysql'} Engine */

/**
 * Empty databases on either engine, made when asked for: a file for SQLite, and for MySQL one on the server of
 * `TEST_MYSQL_URL` or on a private MariaDB. `close` drops them all.
 * @param {string} [given] another server
 * @returns {Promise<{ folder: string, make(engine: Engine): Promise<string>, close(): Promise<void> }>}
 */
export async function openEmptyDatabases(given = process.env.TEST_MYSQL_URL) {
  const programs = findMariaDb();
  /** @type {{ url: string, stop?: () => Promise<void> } | undefined} */
  let server = given ? { url: given } : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  /** @type {string[]} */
  const made = [];
  let count = 0;
  /** @param {string} sql */
  const tell = async (sql) => {
    const connection = await mysql.createConnection(server?.url ?? '');
    await connection.query(sql);
    await connection.end();
  };
  return {
    folder,
    async make(engine) {
      count += 1;
      if (engine === 'sqlite') return `sqlite:${join(folder, `bench${count}.sqlite`)}`;
      if (!server && !programs) throw new Error('Install mariadb-server, or set TEST_MYSQL_URL.');
      if (!server && programs) server = await startMariaDb(programs);
      const name = `rollcall_bench_${process.pid}_${count}`;
      await tell(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
      made.push(name);
      return `${server?.url.replace(/\/$/, '')}/${name}`;
    },
    async close() {
      for (const name of made) await tell(`DROP DATABASE ${name}`);
      await server?.stop?.();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Opens a database as the product leaves it to a driver: WAL on SQLite, one connection.
 * @param {string} url
 * @returns {Promise<Raw>}
 */
export async function openRaw(url) {
  if (url.startsWith('sqlite:')) {
    const database = new Sqlite(url.slice('sqlite:'.length));
    database.pragma('journal_mode = WAL');
    database.pragma('busy_timeout = 10000');
    return {
      all: async (sql, values = []) => database.prepare(sql).all(values),
      run: async (sql, values = []) => database.prepare(sql).run(values),
      close: async () => database.close(),
    };
  }
  const connection = await mysql.createConnection(url);
  /** @param {string} sql @param {unknown[]} [values] */
  const query = async (sql, values) =>
    /** @type {Record<string, unknown>[]} */ ((await connection.query(sql, values))[0]);
  return { all: query, run: query, close: () => connection.end() };
}
