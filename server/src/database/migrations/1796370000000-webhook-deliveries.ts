import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

/** The last deliveries of Incoming Webhooks; who made a secret, and when it was last used. */
export class WebhookDeliveries1796370000000 implements MigrationInterface {
  readonly name = 'WebhookDeliveries1796370000000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, integer, instant, json } = columnsFor(runner);
    const optional = { isNullable: true };
    await createTable(
      runner,
      'webhook_deliveries',
      [
        id('id', { isPrimary: true }),
        id('organization_id'),
        instant('received_at'),
        id('secret_id', optional),
        text('secret_kind', 10, optional),
        integer('status'),
        ...['created', 'updated', 'duplicates', 'conflicts', 'rejected'].map((name) => integer(name)),
        json('rejections'),
      ],
      [{ name: 'webhook_deliveries_by_time', columns: ['organization_id', 'received_at', 'id'] }],
    );
    await runner.addColumns('webhook_secrets', [
      text('created_by_name', 254, optional),
      instant('last_used_at', optional),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('webhook_secrets', ['created_by_name', 'last_used_at']);
    await runner.dropTable('webhook_deliveries');
  }
}
