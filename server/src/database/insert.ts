import { setImmediate } from 'node:timers/promises';
import type { EntityMetadata, ObjectLiteral, Repository } from 'typeorm';

/**
 * How many values one statement takes. On SQLite, which works on the event loop's own thread, a statement then takes about two milliseconds;
 * on MySQL longer statements spare ways to the server and back.
 */
const VALUES = { sqlite: 4_000, mysql: 20_000 } as const;

/** How the rows of an entity are written: its columns, and how the value of each is found in a row. */
interface Writing {
  readonly into: string;
  readonly marks: string;
  readonly values: readonly ((row: ObjectLiteral) => unknown)[];
}

const writings = new WeakMap<EntityMetadata, Writing>();

/**
 * Inserts rows, however many, in statements of bounded size, between which others get a turn. The statements are made here rather than by
 * TypeORM's query builder, which takes many times as long to name ten thousand parameters as the database takes to write them.
 */
export async function insertRows<T extends ObjectLiteral>(table: Repository<T>, rows: readonly T[]): Promise<void> {
  const { into, marks, values } = writingOf(table);
  const engine = table.manager.dataSource.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
  const size = Math.max(1, Math.floor(VALUES[engine] / values.length));
  for (let i = 0; i < rows.length; i += size) {
    if (i > 0) await setImmediate();
    const chunk = rows.slice(i, i + size);
    const parameters: unknown[] = [];
    for (const row of chunk) for (const valueOf of values) parameters.push(valueOf(row));
    await table.manager.query(`${into} VALUES ${chunk.map(() => marks).join()}`, parameters);
  }
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
function valueIn(column: EntityMetadata['columns'][number]): (row: ObjectLiteral) => unknown {
  const { propertyPath, transformer, isNullable } = column;
  const [name = '', inside] = propertyPath.split('.');
  if (Array.isArray(transformer)) throw new Error(`${propertyPath} has more than one transformer`);
  return (row) => {
    const outer: unknown = row[name];
    const value: unknown = inside === undefined ? outer : (outer as Record<string, unknown>)[inside];
    if (value === undefined && !isNullable) throw new Error(`A row to be inserted has no ${propertyPath}`);
    const written: unknown = transformer ? transformer.to(value) : value;
    return written ?? null;
  };
}
