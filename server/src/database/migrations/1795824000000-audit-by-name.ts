import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { columnsFor } from './columns.ts';

const INDEXES: readonly (readonly [name: string, columns: string[]])[] = [
  ['audit_entries_by_actor_name', ['organization_id', 'actor_key', 'sequence']],
  ['audit_entries_by_target_name', ['organization_id', 'target_key', 'sequence']],
  ['audit_entries_by_time', ['organization_id', 'occurred_at', 'sequence']],
];

/** Names as they are folded when an entry is written. */
const keyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .slice(0, 255)
    .replace(/[\ud800-\udbff]$/, '');

const CHUNK = 1000;

interface NameRow {
  readonly id: string;
  readonly actor_name: string;
  readonly target_name: string | null;
}

/** Audit entries are found by the names in them and by time. */
export class AuditByName1795824000000 implements MigrationInterface {
  readonly name = 'AuditByName1795824000000';

  async up(runner: QueryRunner): Promise<void> {
    const { text } = columnsFor(runner);
    await runner.addColumns('audit_entries', [
      text('actor_key', 255, { default: "''" }),
      text('target_key', 255, { isNullable: true }),
    ]);
    let after = '';
    for (;;) {
      const rows = (await runner.query(
        `SELECT id, actor_name, target_name FROM audit_entries WHERE id > ? ORDER BY id LIMIT ${CHUNK}`,
        [after],
      )) as NameRow[];
      for (const row of rows) {
        const targetKey = row.target_name === null ? null : keyOf(row.target_name);
        const values = [keyOf(row.actor_name), targetKey, row.id];
        await runner.query('UPDATE audit_entries SET actor_key = ?, target_key = ? WHERE id = ?', values);
      }
      after = rows.at(-1)?.id ?? after;
      if (rows.length < CHUNK) break;
    }
    for (const [name, columnNames] of INDEXES) {
      await runner.createIndex('audit_entries', new TableIndex({ name, columnNames }));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of INDEXES) await runner.dropIndex('audit_entries', name);
    await runner.dropColumns('audit_entries', ['actor_key', 'target_key']);
  }
}
