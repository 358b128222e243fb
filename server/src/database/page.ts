import type { PageRequest } from '../kernel/index.ts';

/** A piece of a WHERE, with a `?` for each of its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/**
 * One page of a table, by columns: all rows have the scope's value, and stand in the order of the keys, the last of
 * them unique there.
 */
export interface PageOf {
  readonly table: string;
  /** The index by which the rows are to be found and then sorted, rather than one that has their order. */
  readonly by?: string | undefined;
  /** What is read of each row, as SQL. */
  readonly columns: readonly string[];
  readonly scope: readonly [column: string, value: string];
  readonly conditions: readonly Condition[];
  readonly keys: readonly string[];
  readonly descending: boolean;
  readonly request: PageRequest;
}

/**
 * The statement that reads one row more than a page asks for, by position rather than by offset, so that a page deep
 * inside costs what the first does. Backwards pages come last row first.
 */
export function pageStatement(page: PageOf, engine: 'sqlite' | 'mysql'): Condition {
  const { request, keys, scope } = page;
  const down = page.descending !== request.backwards;
  const conditions = [scopeOf(scope, engine), ...page.conditions, ...positionOf(keys, request.key, down, engine)];
  // Said to be in order of the scope as well, or the statement on MySQL would sort what an index has in order.
  const order = [scope[0], ...keys].map((key) => `${key} ${down ? 'DESC' : 'ASC'}`).join(', ');
  const columns = page.columns.map((column, i) => `${column} AS c${i}`);
  const where = conditions.map((condition) => condition.sql).join(' AND ');
  return {
    sql: `SELECT ${columns.join(', ')} FROM ${tableBy(page.table, page.by, engine)} WHERE ${where} ORDER BY ${order} LIMIT ${request.size + 1}`,
    values: conditions.flatMap((condition) => condition.values),
  };
}

/** A table of which an index is to be used. Either engine would sooner go through all of an order than sort a few. */
export function tableBy(table: string, index: string | undefined, engine: 'sqlite' | 'mysql'): string {
  if (!index) return table;
  return engine === 'sqlite' ? `${table} INDEXED BY ${index}` : `${table} FORCE INDEX (${index})`;
}

/**
 * MySQL looks an equal column up in the index and goes through all of its rows to the position; as a range it begins at
 * the position.
 */
const scopeOf = ([column, value]: PageOf['scope'], engine: 'sqlite' | 'mysql'): Condition =>
  engine === 'sqlite'
    ? { sql: `${column} = ?`, values: [value] }
    : { sql: `${column} >= ? AND ${column} <= ?`, values: [value, value] };

/**
 * (a, b) > (x, y), for MySQL spelt out: it does not use an index for a comparison of rows, and SQLite uses it for
 * nothing else.
 */
function positionOf(
  keys: readonly string[],
  position: PageRequest['key'],
  down: boolean,
  engine: 'sqlite' | 'mysql',
): Condition[] {
  if (!position) return [];
  if (engine === 'sqlite') {
    const marks = keys.map(() => '?').join();
    return [{ sql: `(${keys.join()}) ${down ? '<' : '>'} (${marks})`, values: position }];
  }
  const alternatives = keys.map((key, i) => {
    const equal = keys.slice(0, i).map((earlier) => `${earlier} = ?`);
    return `(${[...equal, `${key} ${down ? '<' : '>'} ?`].join(' AND ')})`;
  });
  return [{ sql: `(${alternatives.join(' OR ')})`, values: keys.flatMap((_, i) => position.slice(0, i + 1)) }];
}
