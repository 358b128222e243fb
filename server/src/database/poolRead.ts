import type { Pool, RowDataPacket } from 'mysql2';
import type { DataSource } from 'typeorm';

/**
 * Reads by the pool of a MySQL data source itself: TypeORM's way to a connection and back costs nearly as much again as the
 * driver's own work.
 * @param sql with a `?` for each parameter
 */
export function poolRead(source: DataSource, sql: string, parameters: readonly unknown[]): Promise<RowDataPacket[]> {
  const { pool } = source.driver as unknown as { readonly pool: Pool };
  return new Promise((resolve, reject) => {
    pool.query<RowDataPacket[]>(sql, [...parameters], (error, rows) => (error ? reject(error) : resolve(rows)));
  });
}
