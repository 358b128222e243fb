import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from './columns.ts';

/**
 * Of each session it is kept when its user last gave their password in it: for those that are open, when they signed
 * in.
 */
export class SessionConfirmation1796181661000 implements MigrationInterface {
  readonly name = 'SessionConfirmation1796181661000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('sessions', columnsFor(runner).instant('confirmed_at', { isNullable: true }));
    await runner.query('UPDATE sessions SET confirmed_at = created_at');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('sessions', 'confirmed_at');
  }
}
