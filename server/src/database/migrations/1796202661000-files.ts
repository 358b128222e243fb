import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

/** Uploaded files, until they are used. */
export class Files1796202661000 implements MigrationInterface {
  readonly name = 'Files1796202661000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, integer, instant, bytes } = columnsFor(runner);
    await createTable(
      runner,
      'files',
      [
        id('id', { isPrimary: true }),
        id('organization_id'),
        id('created_by_id'),
        text('status', 10),
        integer('size'),
        text('content_hash', 64),
        instant('created_at'),
      ],
      [
        { name: 'files_by_organization', columns: ['organization_id', 'created_by_id'] },
        { name: 'files_by_age', columns: ['created_at'] },
      ],
    );
    await createTable(runner, 'file_chunks', [
      id('file_id', { isPrimary: true }),
      integer('position', { isPrimary: true }),
      bytes('sealed'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('file_chunks');
    await runner.dropTable('files');
  }
}
