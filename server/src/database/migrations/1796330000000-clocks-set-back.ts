import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor } from './columns.ts';

/** As it was when this was written: servers' clocks may differ by as much. */
const SLACK = 10 * 60_000;

/** The end of each audit log knows its latest time, and the times for which its entries are out of order. */
export class ClocksSetBack1796330000000 implements MigrationInterface {
  readonly name = 'ClocksSetBack1796330000000';

  async up(runner: QueryRunner): Promise<void> {
    const { instant } = columnsFor(runner);
    await runner.addColumns('audit_heads', [
      instant('latest_at', { isNullable: true }),
      instant('set_back_from', { isNullable: true }),
      instant('set_back_to', { isNullable: true }),
    ]);
    await runner.query(
      `UPDATE audit_heads SET latest_at =
        (SELECT MAX(occurred_at) FROM audit_entries WHERE audit_entries.organization_id = audit_heads.organization_id)`,
    );
    const setBack: unknown = await runner.query(
      `SELECT organization_id AS id, MIN(occurred_at) AS first_at, MAX(latest) AS last_at
        FROM (SELECT organization_id, occurred_at,
            MAX(occurred_at) OVER (PARTITION BY organization_id ORDER BY sequence) AS latest
          FROM audit_entries) entries
        WHERE occurred_at < latest - ${SLACK}
        GROUP BY organization_id`,
    );
    for (const { id, first_at: from, last_at: to } of setBack as {
      id: string;
      first_at: unknown;
      last_at: unknown;
    }[]) {
      await runner.query('UPDATE audit_heads SET set_back_from = ?, set_back_to = ? WHERE organization_id = ?', [
        Number(from),
        Number(to),
        id,
      ]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('audit_heads', ['latest_at', 'set_back_from', 'set_back_to']);
  }
}
