import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** Of many bulk actions, an organization's few that wait or failed are found at once. */
export class FindBulkActions1796510000000 implements MigrationInterface {
  readonly name = 'FindBulkActions1796510000000';

  async up(runner: QueryRunner): Promise<void> {
    const columnNames = ['organization_id', 'status', 'id'];
    await runner.createIndex('user_bulk_actions', new TableIndex({ name: 'user_bulk_actions_by_state', columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('user_bulk_actions', 'user_bulk_actions_by_state');
  }
}
