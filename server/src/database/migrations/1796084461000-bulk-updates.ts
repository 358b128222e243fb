import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from './columns.ts';

/** Bulk actions in which each user has changes of their own. */
export class BulkUpdates1796084461000 implements MigrationInterface {
  readonly name = 'BulkUpdates1796084461000';

  async up(runner: QueryRunner): Promise<void> {
    const { integer, json } = columnsFor(runner);
    const nullable = { isNullable: true };
    await runner.addColumns('user_bulk_action_users', [
      integer('row', nullable),
      json('asked', nullable),
      json('differences', nullable),
      integer('version', nullable),
    ]);
    await runner.addColumn('user_bulk_action_issues', integer('row', nullable));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('user_bulk_action_issues', 'row');
    await runner.dropColumns('user_bulk_action_users', ['row', 'asked', 'differences', 'version']);
  }
}
