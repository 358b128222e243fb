import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

/** What the headers of an organization's files stand for. */
export class ColumnMatches1796304061000 implements MigrationInterface {
  readonly name = 'ColumnMatches1796304061000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, instant } = columnsFor(runner);
    await createTable(runner, 'column_matches', [
      id('organization_id', { isPrimary: true }),
      text('header', 100, { isPrimary: true }),
      text('column_key', 60, { isNullable: true }),
      instant('saved_at'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('column_matches');
  }
}
