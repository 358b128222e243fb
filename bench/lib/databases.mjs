import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import mysql from 'mysql2/promise';
import { atEnd } from '../../scripts/lib/cleanup.mjs';
import { findMariaDb, startMariaDb } from '../../scripts/lib/mariadb.mjs';

/** Room for a million users and what is asked of them, as a server of that size is given. */
const MARIADB_OPTIONS = ['--innodb-buffer-pool-size=3G', '--innodb-log-file-size=1G'];

/** @typedef {'sqlite' | 'mysql'} Engine */

/**
 * Where the databases lie, each of one size on one engine: in a folder that is kept, so that they are filled once, or
 * in one that goes at the end. `TEST_MYSQL_URL` names a MySQL server to be used rather than a private MariaDB; what is
 * made there goes unless it is kept.
 * @param {string | undefined} keep
 * @returns {Promise<{ folder: string, urlOf(engine: Engine, size: number): Promise<string>, close(): Promise<void> }>}
 */
export async function openDatabases(keep) {
  const folder = keep ? resolve(keep) : mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  mkdirSync(folder, { recursive: true });
  if (!keep) atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const given = process.env.TEST_MYSQL_URL;
  const programs = findMariaDb();
  if (!given && !programs) throw new Error('This needs a MySQL server: install mariadb-server, or set TEST_MYSQL_URL.');
  const own =
    given || !programs
      ? undefined
      : await startMariaDb(programs, { keep: keep && join(folder, 'mariadb'), options: MARIADB_OPTIONS });
  const server = (given ?? own?.url ?? '').replace(/\/$/, '');
  const connection = await mysql.createConnection(server);
  /** @type {string[]} */
  const made = [];
  return {
    folder,
    async urlOf(engine, size) {
      if (engine === 'sqlite') return `sqlite:${join(folder, `${size}.sqlite`)}`;
      const name = keep ? `rollcall_bench_${size}` : `rollcall_bench_${size}_${process.pid}`;
      await connection.query(`CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4`);
      made.push(name);
      return `${server}/${name}`;
    },
    async close() {
      if (!keep) for (const name of made) await connection.query(`DROP DATABASE ${name}`);
      await connection.end();
      await own?.stop();
    },
  };
}
