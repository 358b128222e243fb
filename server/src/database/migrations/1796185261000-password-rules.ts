import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from './columns.ts';

/**
 * When passwords were set, so that temporary ones run out; what organizations make of weak ones in files; and warnings
 * of imports.
 */
export class PasswordRules1796185261000 implements MigrationInterface {
  readonly name = 'PasswordRules1796185261000';

  async up(runner: QueryRunner): Promise<void> {
    const { text, instant } = columnsFor(runner);
    await runner.addColumns('users', [
      instant('password_set_at', { default: 0 }),
      text('password_before', 255, { isNullable: true }),
    ]);
    // Temporary passwords from before begin to run out now: nobody is shut out by the upgrade.
    await runner.query(`UPDATE users SET password_set_at = ${Date.now()}`);
    await runner.addColumn('organizations', text('weak_passwords_in_files', 10, { default: "'WARN'" }));
    await runner.addColumn('user_import_issues', text('severity', 10, { default: "'ERROR'" }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('user_import_issues', 'severity');
    await runner.dropColumn('organizations', 'weak_passwords_in_files');
    await runner.dropColumns('users', ['password_set_at', 'password_before']);
  }
}
