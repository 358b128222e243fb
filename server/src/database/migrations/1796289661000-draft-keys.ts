import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

/** The keys of the drafts that browsers keep. */
export class DraftKeys1796289661000 implements MigrationInterface {
  readonly name = 'DraftKeys1796289661000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, instant } = columnsFor(runner);
    await createTable(
      runner,
      'draft_keys',
      [id('id', { isPrimary: true }), id('user_id'), id('session_id'), text('sealed_key', 100), instant('expires_at')],
      [
        { name: 'draft_keys_by_user', columns: ['user_id', 'id'] },
        { name: 'draft_keys_by_expiry', columns: ['expires_at'] },
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('draft_keys');
  }
}
