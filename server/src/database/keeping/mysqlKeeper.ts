import mysql from 'mysql2/promise';
import { driverOptions } from '../mysqlUrl.ts';
import { OperatorError } from '../../kernel/index.ts';
import { liftHold } from './hold.ts';
import type { Copied, Keeper, RowCounts } from './keeper.ts';
import { MysqlTarget } from './mysqlTarget.ts';
import { type Family, dumpTo, loadFrom } from './mysqlTools.ts';

/** Copies a database of MySQL or MariaDB by their own tools. A copy is the SQL that they write. */
export class MysqlKeeper implements Keeper {
  constructor(private readonly url: string) {}

  async engine(): Promise<Family> {
    const connection = await mysql.createConnection(driverOptions(this.url));
    try {
      return await familyOf(connection);
    } finally {
      await connection.end();
    }
  }

  async copyTo(path: string): Promise<Copied> {
    const connection = await mysql.createConnection(driverOptions(this.url));
    try {
      const [migrations] = await connection.query<mysql.RowDataPacket[]>('SELECT name FROM migrations ORDER BY id');
      const rows = await dumpTo(path, this.url, await familyOf(connection));
      return { rows, migrations: migrations.map((row) => String(row['name'])) };
    } finally {
      await connection.end();
    }
  }

  async fill(path: string, check: (url: string, rows: RowCounts) => Promise<void>): Promise<void> {
    const target = await MysqlTarget.take(
      this.url,
      'A backup was being restored into this database, and that was cut off. Run operator restore again: it begins anew.',
    );
    try {
      await loadFrom(path, this.url, await familyOf(target.connection));
      const rows = await target.countRows();
      await liftHold((sql) => target.connection.query(sql));
      // What looks through it is started on it, which takes the same lock.
      await target.unlock();
      await check(this.url, rows);
    } catch (error) {
      // Where it can't be reached any more, nothing starts on it all the same.
      await target.empty().catch(() => undefined);
      throw error;
    } finally {
      await target.end();
    }
  }
}

async function familyOf(connection: mysql.Connection): Promise<Family> {
  const [rows] = await connection.query<mysql.RowDataPacket[]>('SELECT VERSION() AS version');
  const version = String(rows[0]?.['version']);
  if (version === '') throw new OperatorError('The database does not say which version it is.');
  return version.includes('MariaDB') ? 'mariadb' : 'mysql';
}
