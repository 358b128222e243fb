import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

const BY_LOGIN_ID = { name: 'sign_in_attempts_by_login_id', columnNames: ['login_id_hash'] };
const BY_END = { name: 'sign_in_attempts_by_end', columnNames: ['window_ends_at'] };

/**
 * From where users have signed in before. What was counted of attempts is forgotten: it was kept under hashes without a
 * key.
 */
export class KnownPlaces1796178061000 implements MigrationInterface {
  readonly name = 'KnownPlaces1796178061000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, instant } = columnsFor(runner);
    const primary = { isPrimary: true };
    await createTable(
      runner,
      'known_places',
      [id('user_id', primary), text('place', 64, primary), text('kind', 10), instant('seen_at')],
      [{ name: 'known_places_by_age', columns: ['seen_at'] }],
    );
    await runner.query('DELETE FROM sign_in_attempts');
    await runner.addColumn('sign_in_attempts', text('login_id_hash', 64, { isNullable: true }));
    await runner.createIndex('sign_in_attempts', new TableIndex(BY_LOGIN_ID));
    await runner.createIndex('sign_in_attempts', new TableIndex(BY_END));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('sign_in_attempts', BY_END.name);
    await runner.dropIndex('sign_in_attempts', BY_LOGIN_ID.name);
    await runner.dropColumn('sign_in_attempts', 'login_id_hash');
    await runner.dropTable('known_places');
  }
}
