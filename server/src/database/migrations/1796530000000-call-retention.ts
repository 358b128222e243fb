import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from './columns.ts';

/** A contract may say for how long calls are kept; the ledger says which are there, and what was deleted of late. */
export class CallRetention1796530000000 implements MigrationInterface {
  readonly name = 'CallRetention1796530000000';

  async up(runner: QueryRunner): Promise<void> {
    const { integer, text } = columnsFor(runner);
    await runner.addColumn('contracts', integer('call_retention_months', { isNullable: true }));
    await runner.addColumns('call_ledgers', [
      text('kept_from', 10, { isNullable: true }),
      integer('deleted_calls', { default: 0 }),
      integer('deleted_audio', { default: 0 }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('call_ledgers', ['kept_from', 'deleted_calls', 'deleted_audio']);
    await runner.dropColumn('contracts', 'call_retention_months');
  }
}
