import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from './columns.ts';

/** Those who took part in a call note something of it. */
export class CallMemos1796400000000 implements MigrationInterface {
  readonly name = 'CallMemos1796400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('calls', columnsFor(runner).text('memo', 1_000, { isNullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('calls', 'memo');
  }
}
