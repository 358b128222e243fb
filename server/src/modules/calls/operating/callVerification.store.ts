import type { Database } from '../../../database/index.ts';
import { CallEntity, CallParticipantEntity } from '../records/call.entity.ts';
import { CallLedgerEntity } from '../records/callLedger.entity.ts';
import { CallScoreEntity } from '../records/callScore.entity.ts';
import { CallOrganizationDayEntity, CallUserDayEntity } from '../records/callStatistics.entity.ts';

/** What is counted of a day: of a user, or of the organization where `userId` is null. */
export interface DayCount {
  readonly userId: string | null;
  readonly day: string;
  readonly calls: number;
  readonly answered: number;
  readonly talkSeconds: number;
  readonly scored: number;
  readonly overallTenths: number;
}

type Raw = Readonly<Record<keyof DayCount, string | number | null>>;

const countOf = (raw: Raw): DayCount => ({
  userId: raw.userId === null ? null : String(raw.userId),
  day: String(raw.day),
  calls: Number(raw.calls),
  answered: Number(raw.answered),
  talkSeconds: Number(raw.talkSeconds),
  scored: Number(raw.scored),
  overallTenths: Number(raw.overallTenths),
});

/** Counts calls and scores anew, as nobody else does. */
export class CallVerificationStore {
  constructor(private readonly database: Database) {}

  /** Every organization of which calls were ever told. */
  async organizations(): Promise<string[]> {
    const ledgers = await this.database.rows(CallLedgerEntity).find({ order: { organizationId: 'ASC' } });
    return ledgers.map(({ organizationId }) => organizationId);
  }

  /** The days as they were counted when calls were told of: the organization's, then its users'. */
  async counted(organizationId: string): Promise<DayCount[]> {
    const ofOrganization = await this.database.rows(CallOrganizationDayEntity).findBy({ organizationId });
    const ofUsers = await this.database.rows(CallUserDayEntity).findBy({ organizationId });
    return [...ofOrganization.map((day) => countOf({ ...day, userId: null })), ...ofUsers.map(countOf)];
  }

  /** The days as they come of the calls and the scores that there are. */
  async recounted(organizationId: string): Promise<DayCount[]> {
    const calls = await this.database
      .rows(CallEntity)
      .createQueryBuilder('call')
      .select(['NULL AS "userId"', 'call.day AS "day"', ...CALLS, '0 AS "scored"', '0 AS "overallTenths"'])
      .where(ENDED, { organizationId })
      .groupBy('call.day')
      .getRawMany<Raw>();
    const taken = await this.database
      .rows(CallEntity)
      .createQueryBuilder('call')
      .innerJoin(CallParticipantEntity, 'own', 'own.callId = call.id AND own.userId IS NOT NULL')
      .select(['own.userId AS "userId"', 'call.day AS "day"', ...CALLS, '0 AS "scored"', '0 AS "overallTenths"'])
      .where(ENDED, { organizationId })
      .groupBy('own.userId')
      .addGroupBy('call.day')
      .getRawMany<Raw>();
    const scores = await this.database
      .rows(CallScoreEntity)
      .createQueryBuilder('score')
      .innerJoin(CallEntity, 'call', 'call.id = score.callId')
      .select(['score.userId AS "userId"', 'call.day AS "day"', ...SCORES])
      .where(`${ENDED} AND score.overallTenths IS NOT NULL`, { organizationId })
      .groupBy('score.userId')
      .addGroupBy('call.day')
      .getRawMany<Raw>();
    return [...calls, ...taken, ...scores].map(countOf);
  }

  /** How many scores are of a call that is not there. */
  scoresWithoutCall(organizationId: string): Promise<number> {
    return this.database
      .rows(CallScoreEntity)
      .createQueryBuilder('score')
      .leftJoin(CallEntity, 'call', 'call.id = score.callId')
      .where('score.organizationId = :organizationId AND score.callId IS NOT NULL AND call.id IS NULL', {
        organizationId,
      })
      .getCount();
  }
}

const ENDED = 'call.organizationId = :organizationId AND call.endedAt IS NOT NULL';
const CALLS = [
  'COUNT(*) AS "calls"',
  'SUM(CASE WHEN call.answeredAt IS NULL THEN 0 ELSE 1 END) AS "answered"',
  'SUM(COALESCE(call.talkSeconds, 0)) AS "talkSeconds"',
];
const SCORES = [
  '0 AS "calls"',
  '0 AS "answered"',
  '0 AS "talkSeconds"',
  'COUNT(*) AS "scored"',
  'SUM(score.overallTenths) AS "overallTenths"',
];
