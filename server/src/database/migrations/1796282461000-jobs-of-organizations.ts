import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { columnsFor } from './columns.ts';

/** Jobs know whose they are, how often they were asked for, and what became of those that were given up. */
export class JobsOfOrganizations1796282461000 implements MigrationInterface {
  readonly name = 'JobsOfOrganizations1796282461000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, integer, instant } = columnsFor(runner);
    await runner.dropIndex('jobs', 'jobs_by_run_at');
    await runner.addColumns('jobs', [
      id('organization_id', { default: "''" }),
      integer('version', { default: 1 }),
      integer('losses', { default: 0 }),
      text('failure', 500, { isNullable: true }),
      instant('given_up_at', { isNullable: true }),
    ]);
    for (const table of ['user_imports', 'user_bulk_actions']) {
      const of = `SELECT organization_id FROM ${table} WHERE ${table}.id = jobs.subject_id`;
      await runner.query(`UPDATE jobs SET organization_id = (${of}) WHERE EXISTS (${of})`);
    }
    // Of failures only those from now on count.
    await runner.query('UPDATE jobs SET attempts = 0');
    const columnNames = ['given_up_at', 'kind', 'run_at', 'organization_id'];
    await runner.createIndex('jobs', new TableIndex({ name: 'jobs_by_turn', columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('jobs', 'jobs_by_turn');
    await runner.query('DELETE FROM jobs WHERE given_up_at IS NOT NULL');
    await runner.dropColumns('jobs', ['organization_id', 'version', 'losses', 'failure', 'given_up_at']);
    await runner.createIndex('jobs', new TableIndex({ name: 'jobs_by_run_at', columnNames: ['run_at'] }));
  }
}
