import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from '../../../src/database/migrations/columns.ts';

export class Calls1796400000000 implements MigrationInterface {
  name = 'Calls1796400000000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, instant, integer, json } = columnsFor(runner);
    await createTable(
      runner,
      'calls',
      [
        id('id', { isPrimary: true }),
        id('organization_id'),
        instant('recorded_at'),
        json('transcript'),
        integer('word_count', { isNullable: true }),
      ],
      [{ name: 'calls_by_organization', columns: ['organization_id', 'id'] }],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('calls');
  }
}
