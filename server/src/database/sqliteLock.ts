import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import { isTransient } from './failures.ts';

/** How long is waited for another process that writes, in milliseconds. */
const PATIENCE = 10_000;

/** How often is looked whether it has ended, in milliseconds. */
const EVERY = 10;

/** How long a read waits in the thread that answers everyone, in milliseconds: hardly ever, and then briefly. */
const BLOCKED = 100;

/**
 * From now on nothing waits for another process's lock where the event loop waits with it: SQLite would sleep in its
 * thread, and no probe would be answered.
 */
export async function neverBlock(write: DataSource, read: DataSource): Promise<void> {
  await write.query('PRAGMA busy_timeout = 0');
  await read.query(`PRAGMA busy_timeout = ${BLOCKED}`);
}

/**
 * Begins a transaction that writes, and waits beside the event loop for another process that does.
 * @throws the driver's SQLITE_BUSY where that takes too long
 */
export async function beginWriting(runner: QueryRunner): Promise<void> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      // TypeORM's own BEGIN takes the lock with the first write, which fails at once where another process wrote since
      // the first read.
      await runner.query('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isTransient(error) || performance.now() > until) throw error;
    }
    await sleep(EVERY);
  }
}
