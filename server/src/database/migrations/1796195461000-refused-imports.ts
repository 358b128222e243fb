import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from './columns.ts';

/** How many issues an import had is kept when they are dropped. */
export class RefusedImports1796195461000 implements MigrationInterface {
  readonly name = 'RefusedImports1796195461000';

  async up(runner: QueryRunner): Promise<void> {
    const { integer, instant } = columnsFor(runner);
    await runner.addColumns('user_imports', [
      integer('issue_count', { default: 0 }),
      instant('issues_dropped_at', { isNullable: true }),
    ]);
    await runner.query(`UPDATE user_imports SET issue_count =
      (SELECT COUNT(*) FROM user_import_issues WHERE user_import_issues.import_id = user_imports.id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('user_imports', ['issue_count', 'issues_dropped_at']);
  }
}
