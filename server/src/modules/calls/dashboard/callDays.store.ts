import { Between } from 'typeorm';
import type { Database } from '../../../database/index.ts';
import { CallEntity } from '../records/call.entity.ts';
import { CallScoreEntity } from '../records/callScore.entity.ts';
import { CallOrganizationDayEntity, CallUserDayEntity } from '../records/callStatistics.entity.ts';

/** Days of a calendar, both included, such as `2026-11-30`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A call by how well it went for one of those who took part. */
export interface ScoredCall {
  readonly callId: string;
  readonly startedAt: Date;
  readonly overallTenths: number;
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

  /** A user's calls of some days with the highest overall scores, or the lowest; of equal ones the newest first. */
  async scored(
    organizationId: string,
    userId: string,
    { from, to }: Period,
    order: 'best' | 'worst',
    limit: number,
  ): Promise<ScoredCall[]> {
    const rows = await this.database
      .rows(CallScoreEntity)
      .createQueryBuilder('score')
      .innerJoin(CallEntity, 'call', 'call.id = score.callId')
      .select(['score.callId AS "callId"', 'call.startedAt AS "startedAt"', 'score.overallTenths AS "overallTenths"'])
      .where('score.organizationId = :organizationId AND score.userId = :userId', { organizationId, userId })
      .andWhere('score.overallTenths IS NOT NULL AND call.day BETWEEN :from AND :to', { from, to })
      .orderBy('score.overallTenths', order === 'best' ? 'DESC' : 'ASC')
      .addOrderBy('call.startedAt', 'DESC')
      .addOrderBy('call.id', 'DESC')
      .limit(limit)
      .getRawMany<Readonly<Record<keyof ScoredCall, string | number>>>();
    return rows.map(({ callId, startedAt, overallTenths }) => ({
      callId: String(callId),
      startedAt: new Date(Number(startedAt)),
      overallTenths: Number(overallTenths),
    }));
  }

  /** An organization's days with calls. */
  ofOrganization(organizationId: string, { from, to }: Period): Promise<CallOrganizationDayEntity[]> {
    return this.database
      .rows(CallOrganizationDayEntity)
      .find({ where: { organizationId, day: Between(from, to) }, order: { day: 'ASC' } });
  }
}
