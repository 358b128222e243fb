import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request with an idempotency key may come to a bulk action, and not only to an import. */
export class RequestResults1796092261000 implements MigrationInterface {
  readonly name = 'RequestResults1796092261000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.renameColumn('user_import_requests', 'import_id', 'result_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.renameColumn('user_import_requests', 'result_id', 'import_id');
  }
}
