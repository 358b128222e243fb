import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';

/** A database of a test's own: its address, and how it is thrown away. */
export interface TestDatabase {
  readonly url: string;
  readonly dataDir: string;
  drop(): Promise<void>;
}

/**
 * Which engine this run of the suite is for: `TEST_DATABASE=mysql` with the server at `TEST_MYSQL_URL`, else SQLite.
 */
export const engine = process.env['TEST_DATABASE'] === 'mysql' ? 'mysql' : 'sqlite';

let made = 0;

/** Makes an empty database on the engine of this run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rollcall-test-'));
  const dropFolder = (): void => rmSync(dataDir, { recursive: true, force: true });
  if (engine === 'sqlite')
    return { url: `sqlite:${join(dataDir, 'test.sqlite')}`, dataDir, drop: async () => dropFolder() };

  const server = process.env['TEST_MYSQL_URL'];
  if (!server) throw new Error('TEST_MYSQL_URL must say where the MySQL server is');
  made += 1;
  const name = `rollcall_${process.pid}_${made}_${Date.now()}`;
  const statement = async (sql: string): Promise<void> => {
    const connection = await mysql.createConnection(server);
    await connection.query(sql);
    await connection.end();
  };
  await statement(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  return {
    url: `${server.replace(/\/$/, '')}/${name}`,
    dataDir,
    async drop() {
      await statement(`DROP DATABASE ${name}`);
      dropFolder();
    },
  };
}
