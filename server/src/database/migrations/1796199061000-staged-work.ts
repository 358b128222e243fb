import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

/**
 * What imports and bulk actions share: the requests that may come again, of any mutation, and the pace of the
 * preparation.
 */
export class StagedWork1796199061000 implements MigrationInterface {
  readonly name = 'StagedWork1796199061000';

  async up(runner: QueryRunner): Promise<void> {
    const { integer } = columnsFor(runner);
    await runner.addColumn('user_bulk_actions', integer('row_pace', { isNullable: true }));
    await createRequests(runner, 'staged_work_requests', 40);
    for (const [before, now] of OPERATIONS) {
      await copyRequests(runner, ['user_import_requests', before], ['staged_work_requests', now]);
    }
    await runner.dropTable('user_import_requests');
  }

  async down(runner: QueryRunner): Promise<void> {
    await createRequests(runner, 'user_import_requests', 10);
    for (const [before, now] of OPERATIONS) {
      await copyRequests(runner, ['staged_work_requests', now], ['user_import_requests', before]);
    }
    await runner.dropTable('staged_work_requests');
    await runner.dropColumn('user_bulk_actions', 'row_pace');
  }
}

const OPERATIONS = [
  ['CREATE', 'userImportCreate'],
  ['COMMIT', 'userImportCommit'],
  ['UPDATE', 'userBulkUpdateCreate'],
] as const;

function createRequests(runner: QueryRunner, name: string, operationLength: number): Promise<void> {
  const { id, text, instant } = columnsFor(runner);
  const primary = { isPrimary: true };
  return createTable(
    runner,
    name,
    [
      id('organization_id', primary),
      text('operation', operationLength, primary),
      text('request_key', 100, primary),
      text('content_hash', 64),
      id('result_id'),
      instant('created_at'),
    ],
    [{ name: `${name}_by_age`, columns: ['created_at'] }],
  );
}

type Requests = readonly [table: string, operation: string];

async function copyRequests(runner: QueryRunner, [from, before]: Requests, [to, now]: Requests): Promise<void> {
  const rest = 'request_key, content_hash, result_id, created_at';
  await runner.query(
    `INSERT INTO ${to} (organization_id, operation, ${rest})
     SELECT organization_id, '${now}', ${rest} FROM ${from} WHERE operation = '${before}'`,
  );
}
