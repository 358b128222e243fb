/** While a table of this name is there nothing starts, and its one row says why and what to do. */
const TABLE = 'rollcall_hold';

/** Asks a database: see {@link holdOf} and {@link setHold}. */
type Query = (sql: string, parameters?: unknown[]) => Promise<unknown>;

/**
 * Why nothing may start on a database, such as one that is half filled; undefined where all is well.
 * @param isThere whether there is a table of this name
 */
export async function holdOf(isThere: (table: string) => Promise<boolean>, query: Query): Promise<string | undefined> {
  if (!(await isThere(TABLE))) return undefined;
  const rows = (await query(`SELECT reason FROM ${TABLE}`)) as readonly { readonly reason?: string }[];
  return rows[0]?.reason ?? 'This database is not complete.';
}

/** Lets nothing start on a database until {@link liftHold}. @param reason what is told to whoever tries */
export async function setHold(query: Query, reason: string): Promise<void> {
  await query(`CREATE TABLE ${TABLE} (reason text)`);
  await query(`INSERT INTO ${TABLE} (reason) VALUES (?)`, [reason]);
}

export async function liftHold(query: Query): Promise<void> {
  await query(`DROP TABLE ${TABLE}`);
}

/** Whether these tables are those of a database that is held. */
export const isHeld = (tables: readonly string[]): boolean => tables.includes(TABLE);
