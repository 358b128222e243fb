import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { columnsFor } from './columns.ts';

/** How many calls an organization has is kept; those of a period, a kind or a status are counted in an index. */
export class CallsInAll1796600000000 implements MigrationInterface {
  readonly name = 'CallsInAll1796600000000';

  async up(runner: QueryRunner): Promise<void> {
    const { integer } = columnsFor(runner);
    await runner.addColumn('call_ledgers', integer('calls', { default: 0 }));
    await runner.query(
      'UPDATE call_ledgers SET calls = (SELECT COUNT(*) FROM calls WHERE calls.organization_id = call_ledgers.organization_id)',
    );
    await index(runner, ['organization_id', 'started_at', 'id', 'kind', 'status', 'audio_state']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await index(runner, ['organization_id', 'started_at', 'id']);
    await runner.dropColumn('call_ledgers', 'calls');
  }
}

async function index(runner: QueryRunner, columnNames: string[]): Promise<void> {
  await runner.dropIndex('calls', 'calls_by_start');
  await runner.createIndex('calls', new TableIndex({ name: 'calls_by_start', columnNames }));
}
