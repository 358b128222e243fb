import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { columnsFor } from './columns.ts';

const INDEXES: readonly (readonly [table: string, name: string, columns: string[]])[] = [
  ['calls', 'calls_by_from_number', ['organization_id', 'from_number', 'id']],
  ['calls', 'calls_by_to_number', ['organization_id', 'to_number', 'id']],
  ['calls', 'calls_by_circuit_number', ['organization_id', 'circuit_number', 'id']],
  ['call_participants', 'call_participants_by_name', ['organization_id', 'name_key', 'call_id']],
  ['call_scores', 'call_scores_by_overall', ['organization_id', 'overall_tenths', 'call_id']],
];

/** Names as they are folded when a call is written. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .slice(0, 255)
    .replace(/[\ud800-\udbff]$/, '');

const CHUNK = 1000;

/** Calls are found by their numbers, by the names of those who took part, and by scores. */
export class FindCalls1796390000000 implements MigrationInterface {
  readonly name = 'FindCalls1796390000000';

  async up(runner: QueryRunner): Promise<void> {
    const { text } = columnsFor(runner);
    await runner.addColumns('call_participants', [text('name_key', 255, { default: "''" })]);
    let after = '';
    for (;;) {
      const rows = (await runner.query(
        `SELECT id, name FROM call_participants WHERE id > ? ORDER BY id LIMIT ${CHUNK}`,
        [after],
      )) as { readonly id: string; readonly name: string }[];
      for (const { id, name } of rows)
        await runner.query('UPDATE call_participants SET name_key = ? WHERE id = ?', [keyOf(name), id]);
      after = rows.at(-1)?.id ?? after;
      if (rows.length < CHUNK) break;
    }
    for (const [table, name, columnNames] of INDEXES)
      await runner.createIndex(table, new TableIndex({ name, columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, name] of INDEXES) await runner.dropIndex(table, name);
    await runner.dropColumns('call_participants', ['name_key']);
  }
}
