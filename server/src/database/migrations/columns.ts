import { type QueryRunner, Table, TableColumn, type TableColumnOptions, TableIndex } from 'typeorm';

/**
 * Columns as migrations write them, alike on both engines. Texts are compared bytewise on MySQL as they are on SQLite.
 */
export function columnsFor(runner: QueryRunner) {
  const mysql = runner.dataSource.options.type !== 'better-sqlite3';
  const bytewise = mysql ? { charset: 'utf8mb4', collation: 'utf8mb4_bin' } : {};
  const column = (name: string, type: string, options: Partial<TableColumnOptions>): TableColumn =>
    new TableColumn({ name, type, ...options });
  return {
    id: (name: string, options: Partial<TableColumnOptions> = {}) =>
      column(name, 'varchar', { length: '36', ...bytewise, ...options }),
    text: (name: string, length: number, options: Partial<TableColumnOptions> = {}) =>
      column(name, 'varchar', { length: String(length), ...bytewise, ...options }),
    json: (name: string, options: Partial<TableColumnOptions> = {}) =>
      column(name, 'text', { ...bytewise, ...options }),
    integer: (name: string, options: Partial<TableColumnOptions> = {}) =>
      column(name, mysql ? 'int' : 'integer', options),
    sum: (name: string, options: Partial<TableColumnOptions> = {}) => column(name, 'bigint', options),
    instant: (name: string, options: Partial<TableColumnOptions> = {}) => column(name, 'bigint', options),
    bytes: (name: string) => column(name, 'blob', {}),
    flag: (name: string) => column(name, 'boolean', {}),
  };
}

/** Makes a table with its indexes, each given as its name and its columns. */
export async function createTable(
  runner: QueryRunner,
  name: string,
  columns: TableColumn[],
  indexes: readonly { readonly name: string; readonly columns: string[]; readonly unique?: boolean }[] = [],
): Promise<void> {
  await runner.createTable(new Table({ name, columns }));
  for (const index of indexes) {
    const { name: indexName, columns: columnNames, unique = false } = index;
    await runner.createIndex(name, new TableIndex({ name: indexName, columnNames, isUnique: unique }));
  }
}
