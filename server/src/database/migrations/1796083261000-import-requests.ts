import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

/** Which requests for imports came with an idempotency key, and what tells one file from another. */
export class ImportRequests1796083261000 implements MigrationInterface {
  readonly name = 'ImportRequests1796083261000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, instant } = columnsFor(runner);
    const primary = { isPrimary: true };
    await createTable(
      runner,
      'user_import_requests',
      [
        id('organization_id', primary),
        text('operation', 10, primary),
        text('request_key', 100, primary),
        text('content_hash', 64),
        id('import_id'),
        instant('created_at'),
      ],
      [{ name: 'user_import_requests_by_age', columns: ['created_at'] }],
    );
    await runner.addColumn('user_imports', text('file_hash', 64, { isNullable: true }));
    for (const [name, column] of INDEXES) {
      await runner.createIndex('user_imports', new TableIndex({ name, columnNames: ['organization_id', column] }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of INDEXES) await runner.dropIndex('user_imports', name);
    await runner.dropColumn('user_imports', 'file_hash');
    await runner.dropTable('user_import_requests');
  }
}

const INDEXES = [
  ['user_imports_by_file', 'file_hash'],
  ['user_imports_by_status', 'status'],
] as const;
