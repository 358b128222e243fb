import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from './columns.ts';

/**
 * Each organization's audit chain is listed in the installation's own. Those that are there are listed at the next
 * start.
 */
export class AuditChains1796188861000 implements MigrationInterface {
  readonly name = 'AuditChains1796188861000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('audit_heads', columnsFor(runner).integer('listed_at', { isNullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('audit_heads', 'listed_at');
  }
}
