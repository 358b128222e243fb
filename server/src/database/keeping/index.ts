import { MIGRATIONS } from '../migrations/index.ts';
import type { Keeper } from './keeper.ts';
import { MysqlKeeper } from './mysqlKeeper.ts';
import { SqliteKeeper } from './sqliteKeeper.ts';

export { fingerprintOf, syncFolderOf } from './files.ts';
export { type InstallationRow, moveToMysql } from './move.ts';
export type { KeptEngine, RowCounts } from './keeper.ts';

/** What copies the database of a URL. */
export const keeperOf = (url: string): Keeper =>
  url.startsWith('sqlite:') ? new SqliteKeeper(url.slice('sqlite:'.length)) : new MysqlKeeper(url);

/** Those of these migrations that this version does not know: a later one made them. */
export function unknownMigrations(names: readonly string[]): string[] {
  const known = new Set<string>(MIGRATIONS.map((migration) => new migration().name));
  return names.filter((name) => !known.has(name));
}
