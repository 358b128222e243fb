import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from '../../../src/database/migrations/columns.ts';

export class Notes1796400000000 implements MigrationInterface {
  name = 'Notes1796400000000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, instant, integer, json } = columnsFor(runner);
    await createTable(
      runner,
      'notes',
      [
        id('id', { isPrimary: true }),
        id('organization_id'),
        instant('recorded_at'),
        json('transcript'),
        integer('word_count', { isNullable: true }),
      ],
      [{ name: 'notes_by_organization', columns: ['organization_id', 'id'] }],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('notes');
  }
}
