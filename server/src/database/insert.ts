import { setImmediate } from 'node:timers/promises';
import type { Connection } from 'mysql2';
import type { EntityManager, EntityMetadata, ObjectLiteral, Repository } from 'typeorm';

/**
 * How many values one statement takes. On SQLite, which works on the event loop's own thread, a statement then takes
 * about a millisecond; on MySQL few of the ways to the server and back are left.
 */
const VALUES = 2_000;

/** What a driver takes. */
type Value = string | number | boolean | Uint8Array | null;

/** How the rows of an entity are written: its columns, and how the value of each is found in a row. */
interface Writing {
  readonly into: string;
  readonly marks: string;
  readonly values: readonly ((row: ObjectLiteral) => Value)[];
}

const writings = new WeakMap<EntityMetadata, Writing>();

/**
 * Inserts rows, however many, in statements of bounded size, between which others get a turn. The statements are made
 * here rather than by TypeORM's query builder, which takes many times as long to name ten thousand parameters as the
 * database takes to write them.
 * @param rows taken one after another: those of the next statement are made while the database works on the one before
 */
export const insertRows = <T extends ObjectLiteral>(table: Repository<T>, rows: Iterable<T>): Promise<void> =>
  writeRows(table, rows, '');

/**
 * Inserts rows as {@link insertRows} does; to a row that is there already under the same primary key, the numbers of
 * the other columns are added.
 */
export const addToRows = <T extends ObjectLiteral>(table: Repository<T>, rows: Iterable<T>): Promise<void> =>
  writeRows(table, rows, addingOf(table));

/** What a statement does about rows that are there already. */
function addingOf<T extends ObjectLiteral>({ metadata, manager }: Repository<T>): string {
  const { driver, options } = manager.dataSource;
  const quoted = (columns: EntityMetadata['columns']): string[] =>
    columns.map(({ databaseName }) => driver.escape(databaseName));
  const added = quoted(metadata.columns.filter(({ isPrimary }) => !isPrimary));
  if (options.type !== 'better-sqlite3')
    return `ON DUPLICATE KEY UPDATE ${added.map((name) => `${name} = ${name} + VALUES(${name})`).join()}`;
  const sums = added.map((name) => `${name} = ${name} + excluded.${name}`).join();
  return `ON CONFLICT (${quoted(metadata.primaryColumns).join()}) DO UPDATE SET ${sums}`;
}

async function writeRows<T extends ObjectLiteral>(
  table: Repository<T>,
  rows: Iterable<T>,
  otherwise: string,
): Promise<void> {
  const { into, marks, values } = writingOf(table);
  const size = Math.max(1, Math.floor(VALUES / values.length)) * values.length;
  const statement = (count: number): string =>
    `${into} VALUES ${Array(count / values.length)
      .fill(marks)
      .join()} ${otherwise}`;
  let whole: Repeated | undefined;
  let parameters: Value[] = [];
  let written: Promise<unknown> | undefined;
  const write = async (): Promise<void> => {
    const given = parameters;
    parameters = [];
    // One at a time: what follows a statement for which MySQL gave the transaction up would stand outside of it.
    await written;
    if (given.length === size) {
      whole ??= await repeatedly(table.manager, statement(size));
      written = whole.run(given);
    } else written = table.manager.query(statement(given.length), given);
    // It is awaited, if not before something else fails.
    written.catch(() => undefined);
    await setImmediate();
  };
  for (const row of rows) {
    for (const valueOf of values) parameters.push(valueOf(row));
    if (parameters.length === size) await write();
  }
  if (parameters.length > 0) await write();
  await written;
  whole?.end();
}

interface Repeated {
  run(values: Value[]): Promise<unknown>;
  end(): void;
}

/**
 * A statement that is to be run again and again with other values. MySQL is given it once, and then the values as they
 * are, which spares it reading them out of a text. TypeORM knows no such statements there; those of SQLite it keeps by
 * itself.
 */
async function repeatedly(manager: EntityManager, sql: string): Promise<Repeated> {
  const runner = manager.queryRunner;
  if (!runner || manager.dataSource.options.type === 'better-sqlite3') {
    return { run: (values) => manager.query(sql, values), end: () => undefined };
  }
  const connection = (await runner.connect()) as Connection;
  return {
    run: (values) => connection.promise().execute(sql, values),
    end: () => connection.unprepare(sql),
  };
}

function writingOf<T extends ObjectLiteral>({ metadata, manager }: Repository<T>): Writing {
  const known = writings.get(metadata);
  if (known) return known;
  const quote = (name: string): string => manager.dataSource.driver.escape(name);
  const { columns, tableName } = metadata;
  const writing = {
    into: `INSERT INTO ${quote(tableName)} (${columns.map((column) => quote(column.databaseName)).join()})`,
    marks: `(${columns.map(() => '?').join()})`,
    values: columns.map(valueIn),
  };
  writings.set(metadata, writing);
  return writing;
}

/** Finds a column's value in a row, as the driver takes it. */
function valueIn(column: EntityMetadata['columns'][number]): (row: ObjectLiteral) => Value {
  const { propertyPath, transformer, isNullable } = column;
  const [name = '', inside] = propertyPath.split('.');
  if (Array.isArray(transformer)) throw new Error(`${propertyPath} has more than one transformer`);
  return (row) => {
    const outer: unknown = row[name];
    const value: unknown = inside === undefined ? outer : (outer as Record<string, unknown>)[inside];
    if (value === undefined && !isNullable) throw new Error(`A row to be inserted has no ${propertyPath}`);
    const written: unknown = transformer ? transformer.to(value) : value;
    return (written ?? null) as Value;
  };
}
