import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const BY_TEXT = {
  name: 'users_by_text',
  columnNames: ['organization_id', 'number', 'login_id_key', 'name_key'],
};

/**
 * What a search looks at, and the order of login IDs, are read from indexes alone: of a million users the rows would
 * take seconds.
 */
export class CoverLists1796091661000 implements MigrationInterface {
  readonly name = 'CoverLists1796091661000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('users', new TableIndex(BY_TEXT));
    await this.#orderByLoginId(runner, ['organization_id', 'login_id_key', 'number']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.#orderByLoginId(runner, ['organization_id', 'login_id_key']);
    await runner.dropIndex('users', BY_TEXT.name);
  }

  async #orderByLoginId(runner: QueryRunner, columnNames: string[]): Promise<void> {
    await runner.dropIndex('users', 'users_by_login_id');
    await runner.createIndex('users', new TableIndex({ name: 'users_by_login_id', columnNames }));
  }
}
