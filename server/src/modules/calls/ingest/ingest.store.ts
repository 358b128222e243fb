import { In } from 'typeorm';
import { type Database, addToRows, alsoEqual, insertRows } from '../../../database/index.ts';
import { CallEntity, CallParticipantEntity } from '../records/call.entity.ts';
import { oneOf } from '../records/callConditions.ts';
import { CallScoreEntity } from '../records/callScore.entity.ts';
import {
  CallOrganizationDayEntity,
  CallOrganizationHourEntity,
  CallOverallBinEntity,
  CallUserDayEntity,
  CallUserHourEntity,
} from '../records/callStatistics.entity.ts';
import type { CountChanges } from './countChanges.ts';
import type { Held, HeldCall, IngestBatch } from './ingestBatch.ts';

/** Reads what events are about, and writes what they come to. The ledger is locked meanwhile. */
export class IngestStore {
  constructor(private readonly database: Database) {}

  /** What was told before of these calls: mostly nothing, which one plain statement finds out. */
  async told(
    organizationId: string,
    externalIds: readonly string[],
  ): Promise<{ calls: Map<string, HeldCall>; scores: Map<string, Held<CallScoreEntity>[]> }> {
    const { sql, values } = oneOf('external_id', externalIds);
    const idsIn = (table: string): string =>
      `SELECT '${table}' AS kind, id FROM ${table} WHERE organization_id = ? AND ${sql}`;
    const given = [organizationId, ...values];
    const rows = await this.database.select<{ kind: string; id: string }>(
      `${idsIn('calls')} UNION ALL ${idsIn('call_scores')}`,
      [...given, ...given],
    );
    const idsOf = (table: string): string[] => rows.filter(({ kind }) => kind === table).map(({ id }) => id);
    return {
      calls: await this.#calls(organizationId, idsOf('calls')),
      scores: await this.#scores(idsOf('call_scores')),
    };
  }

  async #calls(organizationId: string, ids: readonly string[]): Promise<Map<string, HeldCall>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.rows(CallEntity).findBy({ id: In([...ids]) });
    const participants = await this.database.rows(CallParticipantEntity).find({
      where: { organizationId: alsoEqual(organizationId), callId: In([...ids]) },
      order: { callId: 'ASC', position: 'ASC' },
    });
    return new Map(
      rows.map((row): [string, HeldCall] => {
        const own = participants.filter(({ callId }) => callId === row.id);
        return [row.externalId, { row, participants: own, state: 'stored', replaced: false }];
      }),
    );
  }

  async #scores(ids: readonly string[]): Promise<Map<string, Held<CallScoreEntity>[]>> {
    const rows = ids.length === 0 ? [] : await this.database.rows(CallScoreEntity).findBy({ id: In([...ids]) });
    const scores = new Map<string, Held<CallScoreEntity>[]>();
    for (const row of rows) {
      const held = scores.get(row.externalId) ?? [];
      scores.set(row.externalId, [...held, { row, state: 'stored' }]);
    }
    return scores;
  }

  hasCalls(organizationId: string): Promise<boolean> {
    return this.database.rows(CallEntity).existsBy({ organizationId });
  }

  async write(organizationId: string, { calls, scores, counts }: IngestBatch): Promise<void> {
    const held = [...calls.values()];
    const replaced = held.filter((call) => call.replaced).map(({ row }) => row.id);
    if (replaced.length > 0)
      await this.database.writable(CallParticipantEntity).delete({ organizationId, callId: In(replaced) });
    await this.#writeRows(CallEntity, held);
    await insertRows(
      this.database.writable(CallParticipantEntity),
      held.filter(({ state, replaced: anew }) => state === 'new' || anew).flatMap(({ participants }) => participants),
    );
    await this.#writeRows(CallScoreEntity, [...scores.values()].flat());
    await this.#count(counts);
  }

  async #writeRows<Row extends CallEntity | CallScoreEntity>(
    entity: new () => Row,
    held: readonly Held<Row>[],
  ): Promise<void> {
    const table = this.database.writable<CallEntity | CallScoreEntity>(entity);
    const of = (state: Held<Row>['state']): Row[] => held.filter((each) => each.state === state).map(({ row }) => row);
    await insertRows(table, of('new'));
    for (const { id, organizationId, ...set } of of('changed')) await table.update({ organizationId, id }, set);
    const gone = of('gone').map(({ id }) => id);
    if (gone.length > 0) await table.delete({ id: In(gone) });
  }

  /** Nobody else adds to these rows while the ledger is locked. */
  async #count({ rows }: CountChanges): Promise<void> {
    const { database } = this;
    await addToRows(database.writable(CallOrganizationDayEntity), rows.organizationDays);
    await addToRows(database.writable(CallUserDayEntity), rows.userDays);
    await addToRows(database.writable(CallOverallBinEntity), rows.bins);
    await addToRows(database.writable(CallOrganizationHourEntity), rows.organizationHours);
    await addToRows(database.writable(CallUserHourEntity), rows.userHours);
  }

  /**
   * Drops scores whose calls have not been told of since an instant: of an organization at a time.
   * @returns how many
   */
  async dropScoresWithoutCall(organizationId: string, before: Date): Promise<number> {
    const { affected } = await this.database
      .writable(CallScoreEntity)
      .createQueryBuilder()
      .delete()
      .where('organization_id = :organizationId AND call_id IS NULL AND received_at < :before', {
        organizationId,
        before: before.getTime(),
      })
      .execute();
    return affected ?? 0;
  }

  /** Of which organizations there are such scores. */
  async organizationsWithScoresWithoutCall(before: Date): Promise<string[]> {
    const rows = await this.database
      .rows(CallScoreEntity)
      .createQueryBuilder('score')
      .select('score.organizationId', 'id')
      .distinct()
      .where('score.callId IS NULL AND score.receivedAt < :before', { before: before.getTime() })
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }
}
