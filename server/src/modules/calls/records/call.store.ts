import type { CallKind, CallStatus } from '@rollcall/shared';
import { In, type SelectQueryBuilder } from 'typeorm';
import { type Database, alsoEqual, keysetRows } from '../../../database/index.ts';
import type { PageRequest } from '../../../kernel/index.ts';
import { CallEntity, CallParticipantEntity } from './call.entity.ts';
import { CallScoreEntity } from './callScore.entity.ts';

/** Which calls are looked for. Times are inclusive at the start and exclusive at the end. */
export interface CallQuery {
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** Those in which this user took part. */
  readonly userId?: string | undefined;
  readonly kind?: readonly CallKind[] | undefined;
  readonly status?: readonly CallStatus[] | undefined;
}

/** A call with all that belongs to it. */
export interface WholeCall {
  readonly call: CallEntity;
  readonly participants: readonly CallParticipantEntity[];
  readonly scores: readonly CallScoreEntity[];
}

/** How many calls and scores some users have. */
export interface UserCallCount {
  readonly calls: number;
  readonly scores: number;
}

/** Reads calls: those of an organization by its ID only. */
export class CallStore {
  constructor(private readonly database: Database) {}

  /** Newest first, one more than asked for. Either way of looking walks an index in the order of the list. */
  page(organizationId: string, query: CallQuery, request: PageRequest): Promise<CallEntity[]> {
    const keys = query.userId === undefined ? ['call.startedAt', 'call.id'] : ['own.startedAt', 'own.callId'];
    return keysetRows(this.#matching(organizationId, query), keys, request, true);
  }

  count(organizationId: string, query: CallQuery): Promise<number> {
    return this.#matching(organizationId, query).getCount();
  }

  /** @param userId whose call it must be; left out, anyone's */
  async find(organizationId: string, id: string, userId: string | undefined): Promise<CallEntity | null> {
    const query = userId === undefined ? {} : { userId };
    return this.#matching(organizationId, query).andWhere('call.id = :id', { id }).getOne();
  }

  /** Calls with who took part in them, and their scores. */
  async whole(organizationId: string, calls: readonly CallEntity[]): Promise<WholeCall[]> {
    if (calls.length === 0) return [];
    const theirs = { organizationId: alsoEqual(organizationId), callId: In(calls.map(({ id }) => id)) };
    const [participants, scores] = await Promise.all([
      this.database.rows(CallParticipantEntity).find({ where: theirs, order: { callId: 'ASC', position: 'ASC' } }),
      this.database.rows(CallScoreEntity).find({ where: theirs, order: { callId: 'ASC', userId: 'ASC' } }),
    ]);
    const [participantsOf, scoresOf] = [byCall(participants), byCall(scores)];
    return calls.map((call) => ({
      call,
      participants: participantsOf.get(call.id) ?? [],
      scores: scoresOf.get(call.id) ?? [],
    }));
  }

  async countsOf(organizationId: string, userIds: readonly string[]): Promise<UserCallCount> {
    const theirs = { organizationId, userId: In([...userIds]) };
    const taken = await this.database
      .rows(CallParticipantEntity)
      .createQueryBuilder('participant')
      .select('COUNT(DISTINCT participant.callId)', 'count')
      .where(theirs)
      .getRawOne<{ count: number | string }>();
    return { calls: Number(taken?.count ?? 0), scores: await this.database.rows(CallScoreEntity).countBy(theirs) };
  }

  #matching(organizationId: string, query: CallQuery): SelectQueryBuilder<CallEntity> {
    const { userId, from, to, kind, status } = query;
    const matching = this.database.rows(CallEntity).createQueryBuilder('call');
    const start = userId === undefined ? 'call.startedAt' : 'own.startedAt';
    if (userId === undefined) matching.where('call.organizationId = :organizationId', { organizationId });
    else {
      matching
        .innerJoin(CallParticipantEntity, 'own', 'own.callId = call.id')
        .where('own.organizationId = :organizationId AND own.userId = :userId', { organizationId, userId });
    }
    if (from) matching.andWhere(`${start} >= :from`, { from: from.getTime() });
    if (to) matching.andWhere(`${start} < :to`, { to: to.getTime() });
    if (kind) matching.andWhere(kind.length > 0 ? 'call.kind IN (:...kind)' : '1 = 0', { kind });
    if (status) matching.andWhere(status.length > 0 ? 'call.status IN (:...status)' : '1 = 0', { status });
    return matching;
  }
}

function byCall<Row extends { readonly callId: string | null }>(rows: readonly Row[]): Map<string | null, Row[]> {
  const found = new Map<string | null, Row[]>();
  for (const row of rows) {
    const own = found.get(row.callId);
    if (own) own.push(row);
    else found.set(row.callId, [row]);
  }
  return found;
}
