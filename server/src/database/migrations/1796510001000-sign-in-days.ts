import { setImmediate } from 'node:timers/promises';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

/** As far back as is counted, in milliseconds: what happened before is in the audit log alone. */
const COUNTED = 90 * 24 * 60 * 60_000;
const CHUNK = 5000;

/** Sign-ins are counted by day, those of the last ninety days by the audit log's entries. */
export class SignInDays1796510001000 implements MigrationInterface {
  readonly name = 'SignInDays1796510001000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, integer } = columnsFor(runner);
    await createTable(runner, 'sign_in_days', [
      id('organization_id', { isPrimary: true }),
      text('day', 10, { isPrimary: true }),
      integer('sign_ins'),
    ]);
    const organizations = (await runner.query('SELECT id, time_zone AS timeZone FROM organizations')) as {
      readonly id: string;
      readonly timeZone: string;
    }[];
    for (const organization of organizations) {
      for (const [day, signIns] of await this.#counted(runner, organization))
        await runner.query('INSERT INTO sign_in_days (organization_id, day, sign_ins) VALUES (?, ?, ?)', [
          organization.id,
          day,
          signIns,
        ]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('sign_in_days');
  }

  async #counted(runner: QueryRunner, organization: { readonly id: string; readonly timeZone: string }) {
    const { id, timeZone } = organization;
    const dayOf = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' });
    const since = Date.now() - COUNTED;
    const days = new Map<string, number>();
    let place = 0;
    for (let more = true; more; ) {
      const entries = (await runner.query(
        `SELECT sequence AS place, occurred_at AS occurredAt FROM audit_entries
          WHERE organization_id = ? AND kind = 'SIGN_IN' AND sequence > ? ORDER BY sequence LIMIT ${CHUNK}`,
        [id, place],
      )) as { readonly place: number; readonly occurredAt: number | string }[];
      for (const { occurredAt } of entries) {
        const at = Number(occurredAt);
        const day = dayOf.format(at);
        if (at >= since) days.set(day, (days.get(day) ?? 0) + 1);
      }
      place = entries.at(-1)?.place ?? place;
      more = entries.length === CHUNK;
      await setImmediate();
    }
    return days;
  }
}
