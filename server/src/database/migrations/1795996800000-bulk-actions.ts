import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

/** What is done with many users at once. */
export class BulkActions1795996800000 implements MigrationInterface {
  readonly name = 'BulkActions1795996800000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, json, integer, instant } = columnsFor(runner);
    const primary = { isPrimary: true };
    const nullable = { isNullable: true };
    await createTable(
      runner,
      'user_bulk_actions',
      [
        id('id', primary),
        id('organization_id'),
        json('action'),
        text('status', 20),
        integer('user_count'),
        integer('prepared_count'),
        integer('change_count'),
        integer('refused_count'),
        integer('changed_count'),
        json('seat_deltas'),
        json('seat_changes'),
        text('billing_month', 7),
        instant('created_at'),
        id('created_by_id'),
        text('created_by_name', 254),
        json('committed_by', nullable),
        instant('finished_at', nullable),
      ],
      [
        { name: 'user_bulk_actions_by_creation', columns: ['organization_id', 'id'] },
        { name: 'user_bulk_actions_by_status', columns: ['status'] },
      ],
    );
    await createTable(
      runner,
      'user_bulk_action_users',
      [
        id('action_id', primary),
        integer('position', primary),
        id('user_id'),
        text('login_id', 254, nullable),
        text('name', 255, nullable),
        text('outcome', 10, nullable),
      ],
      [{ name: 'user_bulk_action_users_by_outcome', columns: ['action_id', 'outcome', 'position'] }],
    );
    await createTable(runner, 'user_bulk_action_issues', [
      id('action_id', primary),
      integer('position', primary),
      id('user_id', nullable),
      text('login_id', 254, nullable),
      text('field', 40, nullable),
      text('code', 40),
      json('params'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['user_bulk_action_issues', 'user_bulk_action_users', 'user_bulk_actions']) {
      await runner.dropTable(table);
    }
  }
}
