import { setImmediate } from 'node:timers/promises';
import type { ObjectLiteral, QueryDeepPartialEntity, Repository } from 'typeorm';

const CHUNK = 500;

/** Inserts rows, however many, in statements of bounded size. Between them others get a turn: SQLite works on the event loop's own thread. */
export async function insertRows<T extends ObjectLiteral>(
  table: Repository<T>,
  rows: readonly QueryDeepPartialEntity<T>[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += CHUNK) {
    if (i > 0) await setImmediate();
    const values = rows.slice(i, i + CHUNK);
    await table.createQueryBuilder().insert().values(values).updateEntity(false).execute();
  }
}
