import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

const BEFORE: readonly (readonly [name: string, columns: string[]])[] = [
  ['users_by_creation', ['organization_id', 'id']],
  ['users_by_login_id', ['organization_id', 'login_id_key', 'id']],
  ['users_by_name', ['organization_id', 'name_key', 'id']],
  ['users_by_import', ['organization_id', 'import_id', 'id']],
];
const AFTER: typeof BEFORE = [
  ['users_by_login_id', ['organization_id', 'login_id_key']],
  ['users_by_name', ['organization_id', 'name_sort', 'number']],
  ['users_by_last_sign_in', ['organization_id', 'last_sign_in_at', 'number']],
  ['users_by_availability', ['organization_id', 'available_from']],
  ['users_by_import', ['organization_id', 'import_id']],
  ['users_by_privilege', ['organization_id', 'setting_administrative', 'deactivated_at']],
];

const NUMBERED = 'SELECT id, ROW_NUMBER() OVER (PARTITION BY organization_id ORDER BY id) AS place FROM users';

/**
 * Users get numbers in the order of their creation, keys by which every order of the list is paged, and an index of
 * terms. Names are indexed by the service when the server starts.
 */
export class FindUsers1795737600000 implements MigrationInterface {
  readonly name = 'FindUsers1795737600000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, integer, instant } = columnsFor(runner);
    const primary = { isPrimary: true };
    await runner.addColumn('organizations', instant('suspended_at', { isNullable: true }));
    await createTable(runner, 'user_directories', [
      id('organization_id', primary),
      integer('last_number'),
      integer('version'),
    ]);
    await createTable(runner, 'user_terms', [
      id('organization_id', primary),
      text('term', 60, primary),
      integer('block', primary),
      text('places', 700),
    ]);

    for (const [name] of BEFORE) await runner.dropIndex('users', name);
    await runner.addColumns('users', [integer('number', { default: 0 }), text('name_sort', 255, { default: "''" })]);
    await runner.query('UPDATE users SET last_sign_in_at = 0 WHERE last_sign_in_at IS NULL');
    await runner.changeColumn('users', 'last_sign_in_at', instant('last_sign_in_at'));
    await runner.query(
      runner.dataSource.options.type === 'better-sqlite3'
        ? `UPDATE users SET number = numbered.place FROM (${NUMBERED}) AS numbered WHERE numbered.id = users.id`
        : `UPDATE users JOIN (${NUMBERED}) AS numbered ON numbered.id = users.id SET users.number = numbered.place`,
    );
    await runner.query(
      'INSERT INTO user_directories SELECT organization_id, MAX(number), 1 FROM users GROUP BY organization_id',
    );
    const byNumber = { name: 'users_by_number', columnNames: ['organization_id', 'number'], isUnique: true };
    await runner.createIndex('users', new TableIndex(byNumber));
    await createIndexes(runner, AFTER);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of AFTER) await runner.dropIndex('users', name);
    await runner.dropIndex('users', 'users_by_number');
    await runner.dropColumns('users', ['number', 'name_sort']);
    await runner.changeColumn(
      'users',
      'last_sign_in_at',
      columnsFor(runner).instant('last_sign_in_at', { isNullable: true }),
    );
    await createIndexes(runner, BEFORE);
    await runner.dropTable('user_terms');
    await runner.dropTable('user_directories');
    await runner.dropColumn('organizations', 'suspended_at');
  }
}

async function createIndexes(runner: QueryRunner, indexes: typeof BEFORE): Promise<void> {
  for (const [name, columnNames] of indexes) {
    await runner.createIndex('users', new TableIndex({ name, columnNames }));
  }
}
