import { In } from 'typeorm';
import { type Database, alsoEqual, keysetRows } from '../../../database/index.ts';
import { CallEntity, CallParticipantEntity } from '../records/call.entity.ts';
import { CallLedgerEntity } from '../records/callLedger.entity.ts';
import { CallScoreEntity } from '../records/callScore.entity.ts';
import {
  CallOrganizationDayEntity,
  CallOrganizationHourEntity,
  CallOverallBinEntity,
  CallUserDayEntity,
  CallUserHourEntity,
} from '../records/callStatistics.entity.ts';
import type { Counted } from '../records/counted.ts';

/** What is counted of a user, or of the organization where `userId` is null. */
export interface Count {
  readonly userId: string | null;
  /** Of when: `2026-11-30`, an hour of UTC as `2026-11-30T01:00Z`, or `2026-11-30, 85 points`; `in all`. */
  readonly at: string;
  readonly counted: Partial<Counted>;
}

/** A score with the call that it is of. */
export interface ScoreOfCall {
  readonly score: CallScoreEntity;
  readonly call: CallEntity;
}

type Raw = Readonly<Record<string, string | number | null>>;

const countOf = (userId: string | null, at: string, { calls, answered, talkSeconds }: Raw): Count => ({
  userId,
  at,
  counted: { calls: Number(calls), answered: Number(answered), talkSeconds: Number(talkSeconds) },
});

const hourName = (hour: Date | number): string => `${new Date(hour).toISOString().slice(0, 16)}Z`;

/** How an hour counts of which both sides tell only these. */
const ofHour = (userId: string | null, hour: Date | number, calls: number, answered: number): Count => ({
  userId,
  at: hourName(hour),
  counted: { calls, answered },
});

export const binName = (day: string, points: number): string => `${day}, ${points} points`;

/** Behind every day. */
const IN_ALL = 'in all';

/** Scores that are read at once. */
const CHUNK = 500;

/** Counts calls and scores anew, as nobody else does. */
export class CallVerificationStore {
  constructor(private readonly database: Database) {}

  /** Every organization of which calls were ever told. */
  async organizations(): Promise<string[]> {
    const ledgers = await this.database.rows(CallLedgerEntity).find({ order: { organizationId: 'ASC' } });
    return ledgers.map(({ organizationId }) => organizationId);
  }

  /** The statistics as they were counted when calls were told of. */
  async counted(organizationId: string): Promise<Count[]> {
    const { database } = this;
    const organizationDays = await database.rows(CallOrganizationDayEntity).findBy({ organizationId });
    const userDays = await database.rows(CallUserDayEntity).findBy({ organizationId });
    const bins = await database.rows(CallOverallBinEntity).findBy({ organizationId });
    const organizationHours = await database.rows(CallOrganizationHourEntity).findBy({ organizationId });
    const userHours = await database.rows(CallUserHourEntity).findBy({ organizationId });
    const ledger = await database.rows(CallLedgerEntity).findOneBy({ organizationId });
    return [
      { userId: null, at: IN_ALL, counted: { calls: ledger?.calls ?? 0 } },
      ...organizationDays.map(({ day, ...counted }) => ({ userId: null, at: day, counted })),
      ...userDays.map(({ userId, day, ...counted }) => ({ userId, at: day, counted })),
      ...bins.map(({ day, points, scored }) => ({ userId: null, at: binName(day, points), counted: { scored } })),
      ...organizationHours.map(({ hour, calls, answered }) => ofHour(null, hour, calls, answered)),
      ...userHours.map(({ userId, hour, calls, answered }) => ofHour(userId, hour, calls, answered)),
    ];
  }

  /** What the calls that there are come to, in all, by day and by hour. */
  async recounted(organizationId: string): Promise<Count[]> {
    const calls = await this.database.rows(CallEntity).countBy({ organizationId });
    const counts: Count[] = [{ userId: null, at: IN_ALL, counted: { calls } }];
    for (const at of ['call.day', HOUR]) {
      const ofAll = await this.database
        .rows(CallEntity)
        .createQueryBuilder('call')
        .select([`${at} AS "at"`, ...CALLS])
        .where(ENDED, { organizationId })
        .groupBy(at)
        .getRawMany<Raw>();
      const ofUsers = await this.database
        .rows(CallEntity)
        .createQueryBuilder('call')
        .innerJoin(CallParticipantEntity, 'own', 'own.callId = call.id AND own.userId IS NOT NULL')
        .select(['own.userId AS "userId"', `${at} AS "at"`, ...CALLS])
        .where(ENDED, { organizationId })
        .groupBy('own.userId')
        .addGroupBy(at)
        .getRawMany<Raw>();
      for (const raw of [...ofAll, ...ofUsers]) {
        const userId = raw['userId'] === undefined ? null : String(raw['userId']);
        if (at === HOUR) counts.push(ofHour(userId, Number(raw['at']), Number(raw['calls']), Number(raw['answered'])));
        else counts.push(countOf(userId, String(raw['at']), raw));
      }
    }
    return counts;
  }

  /** Every score of a call that has ended, some at a time. */
  async *scores(organizationId: string): AsyncGenerator<readonly ScoreOfCall[]> {
    let key: readonly [string, string] | undefined;
    do {
      const query = this.database
        .rows(CallScoreEntity)
        .createQueryBuilder('score')
        .where('score.organizationId = :organizationId AND score.callId IS NOT NULL', { organizationId });
      const request = { size: CHUNK, backwards: false, key };
      const rows = await keysetRows(query, ['score.externalId', 'score.userId'], request, false);
      const calls = await this.database.rows(CallEntity).findBy({
        organizationId: alsoEqual(organizationId),
        id: In(rows.flatMap(({ callId }) => callId ?? [])),
      });
      const byId = new Map(calls.map((call) => [call.id, call]));
      yield rows.flatMap((score) => {
        const call = byId.get(score.callId ?? '');
        return call?.endedAt ? [{ score, call }] : [];
      });
      const last = rows.at(-1);
      key = last && rows.length > CHUNK ? [last.externalId, last.userId] : undefined;
    } while (key);
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
const HOUR = 'call.startedAt - call.startedAt % 3600000';
const CALLS = [
  'COUNT(*) AS "calls"',
  'SUM(CASE WHEN call.answeredAt IS NULL THEN 0 ELSE 1 END) AS "answered"',
  'SUM(COALESCE(call.talkSeconds, 0)) AS "talkSeconds"',
];
