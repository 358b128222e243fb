import { type App, createApp } from '../../app.ts';
import type { Config } from '../../config/index.ts';
import { type InstallationRow, type RowCounts, moveToMysql } from '../../database/index.ts';
import { OperatorError } from '../../kernel/index.ts';
import { type Findings, lookThrough } from './lookThrough.ts';

/** A database that was moved, and what a look through it found. */
export interface Moved {
  readonly rows: RowCounts;
  readonly findings: Findings;
}

/** Does something with an app that is started on a database. */
type WithApp = <T>(url: string, work: (app: App) => Promise<T>) => Promise<T>;

/**
 * Moves the SQLite database of the configuration into an empty one of MySQL: all of it, or nothing. Afterwards nothing
 * starts on the old one any more.
 * @param to URL of the other
 * @throws OperatorError where that can't be; ConfigError where the secret is not here
 */
export async function move(config: Config, to: string, withApp: WithApp): Promise<Moved> {
  const { databaseUrl } = config;
  if (!databaseUrl.startsWith('sqlite:'))
    throw new OperatorError('DATABASE_URL is not a SQLite database: only such a one is moved. Nothing was moved.');
  if (!/^(mysql|mariadb):\/\/./.test(to) || !URL.canParse(to) || new URL(to).pathname.length < 2)
    throw new OperatorError('--to must be mysql://USER:PASSWORD@HOST:PORT/DATABASE. Nothing was moved.');
  const { host, pathname } = new URL(to);
  const path = databaseUrl.slice('sqlite:'.length);
  let findings: Findings | undefined;
  const rows = await moveToMysql(path, to, {
    check: (row) => openKeys(config, row),
    ready: async () => {
      findings = await withApp(to, (app) => lookThrough(app));
    },
    farewell: `This database was moved to ${host}${pathname}: set DATABASE_URL to that. What is written there since is not in here. To use this one all the same: sqlite3 ${path} "DROP TABLE rollcall_hold"`,
  });
  if (!findings) throw new Error('The database was not looked through');
  return { rows, findings };
}

/** @throws ConfigError where the secret of a database is not here */
function openKeys(config: Config, { id, generation, keyring, check_value: checkValue }: InstallationRow): void {
  const sealed = { id: String(id), keyring: String(keyring), checkValue: String(checkValue) };
  createApp(config).operator.openBackup({ ...sealed, generation: Number(generation) });
}
