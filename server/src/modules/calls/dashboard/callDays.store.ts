import { And, Between, LessThan, MoreThan, MoreThanOrEqual } from 'typeorm';
import type { Database } from '../../../database/index.ts';
import type { Period } from '../../../kernel/index.ts';
import { CallEntity } from '../records/call.entity.ts';
import { CallScoreEntity } from '../records/callScore.entity.ts';
import {
  CallOrganizationDayEntity,
  CallOverallBinEntity,
  CallUserDayEntity,
  CallUserHourEntity,
} from '../records/callStatistics.entity.ts';

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

  /** A user's hours with calls, from an instant until before another. */
  hoursOfUser(organizationId: string, userId: string, from: Date, before: Date): Promise<CallUserHourEntity[]> {
    const hour = And(MoreThanOrEqual(from), LessThan(before));
    return this.database.rows(CallUserHourEntity).findBy({ organizationId, userId, hour });
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

  /** How many calls of an organization have an overall score of 0, 1, 2 … 100 points. */
  async overallBins(organizationId: string, { from, to }: Period): Promise<number[]> {
    const rows = await this.database
      .rows(CallOverallBinEntity)
      .createQueryBuilder('bin')
      .select(['bin.points AS "points"', 'SUM(bin.scored) AS "scored"'])
      .where('bin.organizationId = :organizationId AND bin.day BETWEEN :from AND :to', { organizationId, from, to })
      .groupBy('bin.points')
      .getRawMany<Readonly<Record<'points' | 'scored', string | number>>>();
    const bins = Array<number>(101).fill(0);
    for (const { points, scored } of rows) bins[Number(points)] = Number(scored);
    return bins;
  }

  /** How many users of an organization have overall scores, counted up to a limit. */
  async scoredUsers(organizationId: string, { from, to }: Period, limit: number): Promise<number> {
    const days = await this.database.rows(CallOrganizationDayEntity).find({
      select: { day: true },
      where: { organizationId, day: Between(from, to), scored: MoreThan(0) },
    });
    if (days.length === 0) return 0;
    // Day by day the index leads to those with scores: of thousands of users without any, none is looked at.
    const users = await this.database
      .rows(CallUserDayEntity)
      .createQueryBuilder('own')
      .select('own.userId', 'userId')
      .distinct()
      .where('own.organizationId = :organizationId AND own.day IN (:...days) AND own.scored > 0', {
        organizationId,
        days: days.map(({ day }) => day),
      })
      .limit(limit)
      .getRawMany<object>();
    return users.length;
  }
}
