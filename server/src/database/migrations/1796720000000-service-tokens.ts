import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

/** Programs act with tokens of their own, and the audit log tells that it was a program. */
export class ServiceTokens1796720000000 implements MigrationInterface {
  readonly name = 'ServiceTokens1796720000000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, json, instant } = columnsFor(runner);
    await createTable(
      runner,
      'service_tokens',
      [
        id('id', { isPrimary: true }),
        id('organization_id'),
        text('name', 255),
        json('scopes'),
        json('addresses'),
        text('token_hash', 64),
        text('start', 8),
        instant('created_at'),
        id('created_by_id'),
        text('created_by_name', 254),
        instant('expires_at'),
        instant('last_used_at', { isNullable: true }),
        text('last_used_address', 64, { isNullable: true }),
        instant('revoked_at', { isNullable: true }),
        text('revoked_by_name', 254, { isNullable: true }),
      ],
      [
        { name: 'service_tokens_by_organization', columns: ['organization_id', 'created_at'] },
        { name: 'service_tokens_by_hash', columns: ['token_hash'], unique: true },
      ],
    );
    await runner.addColumns('audit_entries', [text('actor_kind', 10, { isNullable: true })]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('audit_entries', ['actor_kind']);
    await runner.dropTable('service_tokens');
  }
}
