import type { MigrationInterface, QueryRunner } from 'typeorm';
import { newId } from '../../kernel/index.ts';
import { columnsFor, createTable } from './columns.ts';

/**
 * What the database is called, and its keys, sealed under the installation's secret: one row, which is there from the
 * beginning.
 */
export class Installation1796192461000 implements MigrationInterface {
  readonly name = 'Installation1796192461000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, integer, json, text, instant } = columnsFor(runner);
    const nullable = { isNullable: true };
    await createTable(runner, 'installation', [
      id('id', { isPrimary: true }),
      integer('generation'),
      json('keyring', nullable),
      text('check_value', 64, nullable),
      instant('created_at'),
      instant('rotated_at', nullable),
    ]);
    await runner.query('INSERT INTO installation (id, generation, created_at) VALUES (?, ?, ?)', [
      newId(),
      0,
      Date.now(),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('installation');
  }
}
