import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

/** The contacts of an organization, and whose which number is. */
export class Contacts1796500000000 implements MigrationInterface {
  readonly name = 'Contacts1796500000000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, json, integer, instant } = columnsFor(runner);
    await createTable(
      runner,
      'contacts',
      [
        id('id', { isPrimary: true }),
        id('organization_id'),
        text('company', 100),
        text('person', 60),
        json('numbers'),
        json('categories'),
        text('sort_key', 180),
        text('search_key', 500),
        integer('version'),
        instant('created_at'),
        instant('updated_at'),
      ],
      [{ name: 'contacts_by_name', columns: ['organization_id', 'sort_key', 'id', 'search_key'] }],
    );
    await createTable(runner, 'contact_numbers', [
      id('organization_id', { isPrimary: true }),
      text('number', 16, { isPrimary: true }),
      id('contact_id'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contact_numbers');
    await runner.dropTable('contacts');
  }
}
