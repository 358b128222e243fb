import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

/** What changed the counts and limits of seats, month by month. */
export class SeatMovements1795910400000 implements MigrationInterface {
  readonly name = 'SeatMovements1795910400000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, integer, instant } = columnsFor(runner);
    const primary = { isPrimary: true };
    const nullable = { isNullable: true };
    await createTable(
      runner,
      'seat_movements',
      [
        id('change_id', primary),
        text('kind', 20, primary),
        id('organization_id'),
        text('month', 7),
        instant('occurred_at'),
        text('cause', 40),
        id('actor_id', nullable),
        text('actor_name', 254),
        text('target_type', 20),
        id('target_id'),
        text('target_name', 255),
        integer('delta'),
        integer('limit_before', nullable),
        integer('limit_after', nullable),
      ],
      [{ name: 'seat_movements_by_month', columns: ['organization_id', 'month', 'change_id'] }],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('seat_movements');
  }
}
