import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from './columns.ts';

/** Bulk actions give users temporary passwords: sealed until they are hashed, and hashed until the users have them. */
export class PasswordResets1796293261000 implements MigrationInterface {
  readonly name = 'PasswordResets1796293261000';

  async up(runner: QueryRunner): Promise<void> {
    const { text } = columnsFor(runner);
    await runner.addColumns('user_bulk_action_users', [
      text('sealed_password', 255, { isNullable: true }),
      text('password_hash', 255, { isNullable: true }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('user_bulk_action_users', ['sealed_password', 'password_hash']);
  }
}
