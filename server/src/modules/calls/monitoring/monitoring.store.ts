import { In, MoreThanOrEqual } from 'typeorm';
import type { Database } from '../../../database/index.ts';
import { CallEntity } from '../records/call.entity.ts';

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
}
