export { alsoEqual } from './alsoEqual.ts';
export * from './columns.ts';
export { Database } from './database.ts';
export { databaseMeasures } from './databaseMeasures.ts';
export { DatabaseClock } from './databaseClock.ts';
export { isUnavailable, isUniqueViolation } from './failures.ts';
export type { EntityClass } from './options.ts';
export { addToRows, insertRows } from './insert.ts';
export {
  type InstallationRow,
  type KeptEngine,
  type RowCounts,
  fingerprintOf,
  keeperOf,
  moveToMysql,
  syncFolderOf,
  unknownMigrations,
} from './keeping/index.ts';
export { keysetRows } from './keyset.ts';
export { type Condition, tableBy } from './page.ts';
export { GatheredRead } from './gatheredRead.ts';
export { Remembered } from './remembered.ts';
