import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { columnsFor } from './columns.ts';

/** What came of an import is kept, also of users who are changed or deleted since, and can be undone. */
export class ImportResults1796086861000 implements MigrationInterface {
  readonly name = 'ImportResults1796086861000';

  async up(runner: QueryRunner): Promise<void> {
    const { json, integer, instant } = columnsFor(runner);
    const nullable = { isNullable: true };
    await runner.addColumns('user_imports', [
      integer('row_pace', nullable),
      instant('available_from', nullable),
      integer('removed_count', { default: 0 }),
      instant('undone_at', nullable),
      json('undone_by', nullable),
    ]);
    await runner.addColumn('user_import_rows', instant('removed_at', nullable));
    await runner.dropIndex('users', 'users_by_import');
    await runner.createIndex('users', byImport('organization_id', 'import_id', 'import_row'));

    // Of earlier imports what is known is who is still there.
    const row = runner.dataSource.driver.escape('row');
    await runner.query(`INSERT INTO user_import_rows (import_id, ${row}, login_id, name, locale, time_zone, settings)
      SELECT import_id, import_row, login_id, name, locale, time_zone, '{}' FROM users
      WHERE import_id IS NOT NULL AND import_row IS NOT NULL`);
    await runner.query(`UPDATE user_imports SET available_from =
      (SELECT MIN(available_from) FROM users WHERE users.import_id = user_imports.id) WHERE status = 'COMPLETED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DELETE FROM user_import_rows WHERE import_id IN (SELECT id FROM user_imports WHERE added_count > 0)',
    );
    await runner.dropIndex('users', 'users_by_import');
    await runner.createIndex('users', byImport('organization_id', 'import_id'));
    await runner.dropColumn('user_import_rows', 'removed_at');
    await runner.dropColumns('user_imports', ['row_pace', 'available_from', 'removed_count', 'undone_at', 'undone_by']);
  }
}

const byImport = (...columnNames: string[]): TableIndex => new TableIndex({ name: 'users_by_import', columnNames });
