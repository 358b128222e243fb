import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from './columns.ts';

/** Imports and bulk actions tell how their file was read. */
export class FileLayouts1796300461000 implements MigrationInterface {
  readonly name = 'FileLayouts1796300461000';

  async up(runner: QueryRunner): Promise<void> {
    const { json } = columnsFor(runner);
    for (const table of TABLES) await runner.addColumns(table, [json('layout', { isNullable: true })]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.dropColumns(table, ['layout']);
  }
}

const TABLES = ['user_imports', 'user_bulk_actions'];
