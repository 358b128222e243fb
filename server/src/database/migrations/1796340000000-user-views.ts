import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

/** Views of the user list, which an organization shares. */
export class UserViews1796340000000 implements MigrationInterface {
  readonly name = 'UserViews1796340000000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, json, instant } = columnsFor(runner);
    await createTable(
      runner,
      'user_views',
      [
        id('id', { isPrimary: true }),
        id('organization_id'),
        text('name', 255),
        text('name_key', 255),
        json('content'),
        id('created_by_id'),
        text('created_by_name', 254),
        instant('created_at'),
        instant('updated_at'),
      ],
      [{ name: 'user_views_by_name', columns: ['organization_id', 'name_key'], unique: true }],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('user_views');
  }
}
