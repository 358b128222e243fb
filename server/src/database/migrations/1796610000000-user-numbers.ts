import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { columnsFor } from './columns.ts';

const BY_PHONE_NUMBER = {
  name: 'users_by_phone_number',
  columnNames: ['organization_id', 'phone_number'],
  isUnique: true,
};

/** Users, and those of files, can have an extension or a number: in an organization each belongs to one of them. */
export class UserNumbers1796610000000 implements MigrationInterface {
  readonly name = 'UserNumbers1796610000000';

  async up(runner: QueryRunner): Promise<void> {
    const { text } = columnsFor(runner);
    await runner.addColumns('users', [text('phone_number', 40, { isNullable: true })]);
    await runner.createIndex('users', new TableIndex(BY_PHONE_NUMBER));
    await runner.addColumns('user_import_rows', [text('phone_number', 40, { isNullable: true })]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('user_import_rows', ['phone_number']);
    await runner.dropIndex('users', BY_PHONE_NUMBER.name);
    await runner.dropColumns('users', ['phone_number']);
  }
}
