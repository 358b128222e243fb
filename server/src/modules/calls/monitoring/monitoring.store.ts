import { In, MoreThanOrEqual } from 'typeorm';
import { type Database, alsoEqual } from '../../../database/index.ts';
import { CallEntity, CallParticipantEntity } from '../records/call.entity.ts';

/** Reads the calls under way of an organization. */
export class MonitoringStore {
  constructor(private readonly database: Database) {}

  /**
   * The newest of those that began at an instant or later, and how many there are. Both look at no more than the calls
   * since then, by the index of when calls began.
   */
  newest(organizationId: string, since: Date, limit: number): Promise<[CallEntity[], number]> {
    return this.database.rows(CallEntity).findAndCount({
      where: { organizationId, startedAt: MoreThanOrEqual(since), status: In(['RINGING', 'TALKING']) },
      order: { startedAt: 'DESC', id: 'DESC' },
      take: limit,
    });
  }

  /** Who takes part in any of these calls, each call's in the order in which they were told. */
  async participants(organizationId: string, callIds: readonly string[]): Promise<CallParticipantEntity[]> {
    if (callIds.length === 0) return [];
    return this.database.rows(CallParticipantEntity).find({
      where: { organizationId: alsoEqual(organizationId), callId: In([...callIds]) },
      order: { callId: 'ASC', position: 'ASC' },
    });
  }
}
