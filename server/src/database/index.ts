export { alsoEqual } from './alsoEqual.ts';
export * from './columns.ts';
export { Database } from './database.ts';
export { DatabaseClock } from './databaseClock.ts';
export { isUniqueViolation } from './failures.ts';
export { insertRows } from './insert.ts';
export { keysetRows } from './keyset.ts';
export { type Condition, tableBy } from './page.ts';
export { GatheredRead } from './gatheredRead.ts';
