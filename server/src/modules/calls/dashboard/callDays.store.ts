import { Between } from 'typeorm';
import type { Database } from '../../../database/index.ts';
import { CallOrganizationDayEntity, CallUserDayEntity } from '../records/callStatistics.entity.ts';

/** Days of a calendar, both included, such as `2026-11-30`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Reads what was counted when calls were told of: no call is counted when somebody looks. */
export class CallDaysStore {
  constructor(private readonly database: Database) {}

  /** A user's days with calls, in their order. */
  ofUser(organizationId: string, userId: string, { from, to }: Period): Promise<CallUserDayEntity[]> {
    return this.database
      .rows(CallUserDayEntity)
      .find({ where: { organizationId, userId, day: Between(from, to) }, order: { day: 'ASC' } });
  }

  /** An organization's days with calls. */
  ofOrganization(organizationId: string, { from, to }: Period): Promise<CallOrganizationDayEntity[]> {
    return this.database
      .rows(CallOrganizationDayEntity)
      .find({ where: { organizationId, day: Between(from, to) }, order: { day: 'ASC' } });
  }
}
