import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from './columns.ts';

/**
 * Jobs know how large they are, so that small ones don't wait for large ones. Those that wait already count as large.
 */
export class SizesOfJobs1796286061000 implements MigrationInterface {
  readonly name = 'SizesOfJobs1796286061000';

  async up(runner: QueryRunner): Promise<void> {
    const { integer } = columnsFor(runner);
    await runner.addColumns('jobs', [integer('size', { isNullable: true })]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('jobs', ['size']);
  }
}
