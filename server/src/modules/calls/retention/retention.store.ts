import { In, MoreThan, Not, IsNull } from 'typeorm';
import { type Database, keysetRows } from '../../../database/index.ts';
import { CallEntity, CallParticipantEntity } from '../records/call.entity.ts';
import { CallLedgerEntity } from '../records/callLedger.entity.ts';
import { CallScoreEntity } from '../records/callScore.entity.ts';

/** A call that is to be deleted. */
export type OldCall = Pick<CallEntity, 'id' | 'startedAt' | 'audioBlobId'>;

/** How many calls, and of how many of them there is audio. */
export interface CallCount {
  readonly calls: number;
  readonly withAudio: number;
}

/** In no time zone a day ends later than so many milliseconds after it does in UTC. */
const ZONES = 24 * 60 * 60_000;

/** Finds the calls of days gone by, and deletes them. Whoever writes has locked the ledger. */
export class RetentionStore {
  constructor(private readonly database: Database) {}

  /**
   * An organization's oldest calls of days before one, also those of which the end was never told.
   * @param after the one behind which to go on
   */
  oldest(organizationId: string, day: string, after: OldCall | undefined, limit: number): Promise<OldCall[]> {
    const calls = this.database
      .rows(CallEntity)
      .createQueryBuilder('call')
      .select(['call.id', 'call.startedAt', 'call.audioBlobId'])
      .where(BEFORE, { organizationId, day, end: endOf(day) });
    const key = after && [after.startedAt.getTime(), after.id];
    return keysetRows(calls, ['call.startedAt', 'call.id'], { size: limit - 1, backwards: false, key }, false);
  }

  /** How many calls are of days before one. */
  async count(organizationId: string, day: string): Promise<CallCount> {
    const row = await this.database
      .rows(CallEntity)
      .createQueryBuilder('call')
      .select(['COUNT(*) AS "calls"', 'COUNT(call.audioBlobId) AS "withAudio"'])
      .where(BEFORE, { organizationId, day, end: endOf(day) })
      .getRawOne<Readonly<Record<keyof CallCount, number | string>>>();
    return { calls: Number(row?.calls ?? 0), withAudio: Number(row?.withAudio ?? 0) };
  }

  /** Says of these calls that their audio is gone, or does not come any more; under which ID it was stays. */
  async endAudio(ids: readonly string[]): Promise<void> {
    await this.database
      .writable(CallEntity)
      .update({ id: In([...ids]), audioState: Not('NONE') }, { audioState: 'EXPIRED', audioUntil: null });
  }

  /** Deletes these calls with all that belongs to them. @returns what there was of them still */
  async delete(ids: readonly string[]): Promise<CallCount> {
    const calls = this.database.writable(CallEntity);
    const withAudio = await calls.countBy({ id: In([...ids]), audioBlobId: Not(IsNull()) });
    await this.database.writable(CallParticipantEntity).delete({ callId: In([...ids]) });
    await this.database.writable(CallScoreEntity).delete({ callId: In([...ids]) });
    const { affected } = await calls.delete({ id: In([...ids]) });
    return { calls: affected ?? 0, withAudio };
  }

  async setKeptFrom(organizationId: string, keptFrom: string): Promise<void> {
    await this.database.writable(CallLedgerEntity).update({ organizationId }, { keptFrom });
  }

  /** Takes from how many there are, and adds to what was deleted without an entry in the audit log. */
  async addDeleted(organizationId: string, { calls, withAudio }: CallCount): Promise<void> {
    await this.database
      .writable(CallLedgerEntity)
      .createQueryBuilder()
      .update()
      .set({
        calls: () => 'calls - :calls',
        deletedCalls: () => 'deleted_calls + :calls',
        deletedAudio: () => 'deleted_audio + :withAudio',
      })
      .where({ organizationId })
      .setParameters({ calls, withAudio })
      .execute();
  }

  /** It has its entry. */
  async forgetDeleted(organizationId: string): Promise<void> {
    await this.database.writable(CallLedgerEntity).update({ organizationId }, { deletedCalls: 0, deletedAudio: 0 });
  }

  /** Organizations of which calls were deleted without one. */
  async withDeleted(): Promise<string[]> {
    const ledgers = await this.database.rows(CallLedgerEntity).findBy({ deletedCalls: MoreThan(0) });
    return ledgers.map(({ organizationId }) => organizationId);
  }
}

/** By the index of when calls began, in which those of a day are close together. */
const BEFORE = 'call.organizationId = :organizationId AND call.startedAt < :end AND call.day < :day';
const endOf = (day: string): number => Date.parse(day) + ZONES;
