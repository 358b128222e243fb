import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { columnsFor, createTable } from './columns.ts';

const MEASURES = [
  'talked_ms',
  'talked_of_seconds',
  'overlaps',
  'overlap_seconds',
  'silences',
  'silence_seconds',
  'speech_rates',
  'speech_rate_hundredths',
  'partner_rates',
  'partner_rate_hundredths',
] as const;
type Measure = (typeof MEASURES)[number];

const DAYS = ['call_user_days', 'call_organization_days'] as const;
const BY_SCORED = { name: 'call_user_days_by_scored', columnNames: ['organization_id', 'day', 'scored', 'user_id'] };

/** What was measured is summed by day, calls are counted by hour, and overall scores by points. */
export class CallMeasures1796520000000 implements MigrationInterface {
  readonly name = 'CallMeasures1796520000000';

  async up(runner: QueryRunner): Promise<void> {
    const { id, text, integer, instant, sum } = columnsFor(runner);
    const key = { isPrimary: true };
    for (const table of DAYS)
      await runner.addColumns(
        table,
        MEASURES.map((name) => sum(name, { default: 0 })),
      );
    await runner.createIndex('call_user_days', new TableIndex(BY_SCORED));
    await createTable(runner, 'call_overall_bins', [
      id('organization_id', key),
      text('day', 10, key),
      integer('points', key),
      integer('scored'),
    ]);
    const counted = () => [integer('calls'), integer('answered')];
    const hour = () => instant('hour', key);
    await createTable(runner, 'call_user_hours', [
      id('organization_id', key),
      id('user_id', key),
      hour(),
      ...counted(),
    ]);
    await createTable(runner, 'call_organization_hours', [id('organization_id', key), hour(), ...counted()]);
    await fillHours(runner);
    await fillMeasures(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['call_organization_hours', 'call_user_hours', 'call_overall_bins'])
      await runner.dropTable(table);
    await runner.dropIndex('call_user_days', BY_SCORED.name);
    for (const table of DAYS) await runner.dropColumns(table, [...MEASURES]);
  }
}

const HOUR = 'c.started_at - c.started_at % 3600000';
const COUNTED = 'COUNT(*), SUM(CASE WHEN c.answered_at IS NULL THEN 0 ELSE 1 END)';

/** One organization at a time. Of users who are gone nothing is counted: they have no days either. */
async function fillHours(runner: QueryRunner): Promise<void> {
  const ledgers = (await runner.query('SELECT organization_id FROM call_ledgers')) as { organization_id: string }[];
  for (const { organization_id: organizationId } of ledgers) {
    await runner.query(
      `INSERT INTO call_organization_hours (organization_id, hour, calls, answered)
       SELECT c.organization_id, ${HOUR}, ${COUNTED} FROM calls c
       WHERE c.organization_id = ? AND c.ended_at IS NOT NULL GROUP BY c.organization_id, ${HOUR}`,
      [organizationId],
    );
    await runner.query(
      `INSERT INTO call_user_hours (organization_id, user_id, hour, calls, answered)
       SELECT c.organization_id, p.user_id, ${HOUR}, ${COUNTED} FROM calls c
       JOIN call_participants p ON p.call_id = c.id
       JOIN call_user_days d ON d.organization_id = c.organization_id AND d.user_id = p.user_id AND d.day = c.day
       WHERE c.organization_id = ? AND c.ended_at IS NOT NULL GROUP BY c.organization_id, p.user_id, ${HOUR}`,
      [organizationId],
    );
  }
}

interface Score {
  readonly id: string;
  readonly organization_id: string;
  readonly user_id: string;
  readonly day: string;
  readonly measured: string;
  readonly overall_tenths: number | null;
  readonly talk_seconds: number | null;
}

const CHUNK = 1_000;

/** Scores of users who are gone are gone with them: what their organizations' days had of them is not there any more. */
async function fillMeasures(runner: QueryRunner): Promise<void> {
  let after = '';
  for (;;) {
    const scores = (await runner.query(
      `SELECT s.id, s.organization_id, s.user_id, s.measured, s.overall_tenths, c.day, c.talk_seconds
       FROM call_scores s JOIN calls c ON c.id = s.call_id
       WHERE s.id > ? AND c.ended_at IS NOT NULL ORDER BY s.id LIMIT ${CHUNK}`,
      [after],
    )) as Score[];
    await addDays(runner, scores, 'call_user_days', ['organization_id', 'user_id', 'day']);
    await addDays(runner, scores, 'call_organization_days', ['organization_id', 'day']);
    await addBins(runner, scores);
    after = scores.at(-1)?.id ?? after;
    if (scores.length < CHUNK) return;
  }
}

type Key = 'organization_id' | 'user_id' | 'day';

async function addDays(runner: QueryRunner, scores: readonly Score[], table: string, keys: readonly Key[]) {
  const days = new Map<string, { of: Score; sums: Record<Measure, number> }>();
  for (const score of scores) {
    const key = keys.map((name) => score[name]).join(' ');
    const day = days.get(key) ?? { of: score, sums: measuresOf() };
    for (const [name, value] of Object.entries(measuresOf(score)) as [Measure, number][]) day.sums[name] += value;
    days.set(key, day);
  }
  for (const { of, sums } of days.values())
    await runner.query(
      `UPDATE ${table} SET ${MEASURES.map((name) => `${name} = ${name} + ?`).join()}
       WHERE ${keys.map((name) => `${name} = ?`).join(' AND ')}`,
      [...MEASURES.map((name) => sums[name]), ...keys.map((name) => of[name])],
    );
}

async function addBins(runner: QueryRunner, scores: readonly Score[]): Promise<void> {
  const bins = new Map<string, { key: [organizationId: string, day: string, points: number]; scored: number }>();
  for (const { organization_id: organizationId, day, overall_tenths: tenths } of scores) {
    if (tenths === null) continue;
    const points = Math.round(tenths / 10);
    const name = `${organizationId} ${day} ${points}`;
    const bin = bins.get(name) ?? { key: [organizationId, day, points], scored: 0 };
    bins.set(name, { ...bin, scored: bin.scored + 1 });
  }
  for (const { key, scored } of bins.values()) {
    const where = 'organization_id = ? AND day = ? AND points = ?';
    const known = (await runner.query(`SELECT scored FROM call_overall_bins WHERE ${where}`, key)) as object[];
    await (known.length > 0
      ? runner.query(`UPDATE call_overall_bins SET scored = scored + ? WHERE ${where}`, [scored, ...key])
      : runner.query('INSERT INTO call_overall_bins (organization_id, day, points, scored) VALUES (?, ?, ?, ?)', [
          ...key,
          scored,
        ]));
  }
}

type Measured = Readonly<
  Partial<Record<'talkRatio' | 'overlaps' | 'silences' | 'speechRate' | 'partnerSpeechRate', number | null>>
>;

/** What a score adds to the measures of its day. What goes by time says nothing of no time. */
function measuresOf(score?: Score): Record<Measure, number> {
  const measured = JSON.parse(score?.measured ?? '{}') as Measured;
  const seconds = score?.talk_seconds ?? 0;
  const timed = (value: number | null | undefined): number => (typeof value === 'number' ? seconds : 0);
  const rated = (value: number | null | undefined): [number, number] =>
    typeof value === 'number' ? [1, Math.round(value * 100)] : [0, 0];
  const { talkRatio, overlaps, silences } = measured;
  const [[rates, rate], [partnerRates, partnerRate]] = [rated(measured.speechRate), rated(measured.partnerSpeechRate)];
  return {
    talked_ms: Math.round((talkRatio ?? 0) * seconds * 1000),
    talked_of_seconds: timed(talkRatio),
    overlaps: seconds === 0 ? 0 : (overlaps ?? 0),
    overlap_seconds: timed(overlaps),
    silences: seconds === 0 ? 0 : (silences ?? 0),
    silence_seconds: timed(silences),
    speech_rates: rates,
    speech_rate_hundredths: rate,
    partner_rates: partnerRates,
    partner_rate_hundredths: partnerRate,
  };
}
