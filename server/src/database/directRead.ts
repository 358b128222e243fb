import { LRUCache } from 'lru-cache';
import type { Pool, RowDataPacket } from 'mysql2';
import type { DataSource } from 'typeorm';
import type { Watch } from './options.ts';

/** Reads rows: as objects, or on MySQL, where that is asked, as lists of their columns' values. */
export type DirectRead = (sql: string, parameters: readonly unknown[], asLists?: boolean) => Promise<object[]>;

interface SqliteConnection {
  prepare(sql: string): { all(...parameters: unknown[]): object[] };
}

/** So many statements are kept prepared: those that were asked for last. */
const KEPT = 500;

/**
 * Reads by the driver of a data source itself, outside of transactions: TypeORM's way to a connection and back costs
 * nearly as much again as the driver's own work.
 */
export function directRead(source: DataSource, onStatement: Watch['onStatement']): DirectRead {
  const { pool, databaseConnection } = source.driver as unknown as {
    readonly pool?: Pool;
    readonly databaseConnection?: SqliteConnection;
  };
  if (pool) return (sql, parameters, asLists = false) => readByPool(pool, sql, parameters, asLists);
  if (!databaseConnection) throw new Error('This data source has no connection to read by');
  const kept = new LRUCache<string, ReturnType<SqliteConnection['prepare']>>({ max: KEPT });
  return async (sql, parameters) => {
    const statement = kept.get(sql) ?? databaseConnection.prepare(sql);
    kept.set(sql, statement);
    const began = performance.now();
    const rows = statement.all(...parameters);
    onStatement(sql, performance.now() - began);
    return rows;
  };
}

/**
 * Takes a connection by itself: of what the pool's own `query` reads, everything outlives young garbage, and the heap
 * grows by it until the old is collected.
 */
const readByPool = (pool: Pool, sql: string, parameters: readonly unknown[], asLists: boolean): Promise<object[]> =>
  new Promise((resolve, reject) => {
    pool.getConnection((failure, connection) => {
      if (failure) return reject(failure);
      connection.query<RowDataPacket[]>({ sql, values: [...parameters], rowsAsArray: asLists }, (error, rows) => {
        connection.release();
        if (error) reject(error);
        else resolve(rows);
      });
    });
  });
