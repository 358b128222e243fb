import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names are folded further for search, so every user is indexed anew when the server starts: terms of the fold before
 * would stay behind for good once a user is renamed.
 */
export class SearchWithoutSpaces1796310000000 implements MigrationInterface {
  readonly name = 'SearchWithoutSpaces1796310000000';

  up(runner: QueryRunner): Promise<void> {
    return this.#indexAnew(runner);
  }

  /** What ran before indexes users whom no key for their order tells, but folds no names again. */
  down(runner: QueryRunner): Promise<void> {
    return this.#indexAnew(runner);
  }

  async #indexAnew(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM user_terms');
    await runner.query("UPDATE users SET name_sort = ''");
  }
}
