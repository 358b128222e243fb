import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { columnsFor } from './columns.ts';

const BY_READING = { name: 'users_by_reading', columnNames: ['organization_id', 'reading_sort', 'number'] };

/** Users, and those of files, can have a reading of their name; whoever has none is ordered by the name. */
export class Readings1796310001000 implements MigrationInterface {
  readonly name = 'Readings1796310001000';

  async up(runner: QueryRunner): Promise<void> {
    const { text } = columnsFor(runner);
    await runner.addColumns('users', [
      text('reading', 255, { default: "''" }),
      text('reading_sort', 255, { default: "''" }),
    ]);
    // Whom the index does not know yet gets both keys when the server starts.
    await runner.query('UPDATE users SET reading_sort = name_sort');
    await runner.createIndex('users', new TableIndex(BY_READING));
    await runner.addColumns('user_import_rows', [text('reading', 255, { default: "''" })]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('user_import_rows', ['reading']);
    await runner.dropIndex('users', BY_READING.name);
    await runner.dropColumns('users', ['reading', 'reading_sort']);
  }
}
