import type { CallKind, CallStatus } from '@rollcall/shared';
import { In, type SelectQueryBuilder } from 'typeorm';
import { type Condition, type Database, alsoEqual, keysetRows } from '../../../database/index.ts';
import type { PageRequest } from '../../../kernel/index.ts';
import { CallEntity, CallParticipantEntity } from './call.entity.ts';
import { CallCandidateStore, LAST_CHARACTER, NUMBERS, type OverallRange } from './callCandidates.store.ts';
import { CallScoreEntity } from './callScore.entity.ts';
import type { CallSearch } from './callSearch.ts';

/** Which calls are looked for. Times are inclusive at the start and exclusive at the end. */
export interface CallQuery {
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** Those in which this user took part. */
  readonly userId?: string | undefined;
  readonly kind?: readonly CallKind[] | undefined;
  readonly status?: readonly CallStatus[] | undefined;
  readonly search?: CallSearch | undefined;
  /** Those with a score of the user in which it lies; without a user, of anyone. */
  readonly overall?: OverallRange | undefined;
  /** True: those whose audio is there; false: the others. */
  readonly withAudio?: boolean | undefined;
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
  readonly #candidates: CallCandidateStore;

  constructor(private readonly database: Database) {
    this.#candidates = new CallCandidateStore(database);
  }

  /**
   * Newest first, one more than asked for. Each way of looking walks an index in the order of the list, but where a
   * search finds few.
   */
  async page(organizationId: string, query: CallQuery, request: PageRequest): Promise<CallEntity[]> {
    const keys = query.userId === undefined ? ['call.startedAt', 'call.id'] : ['own.startedAt', 'own.callId'];
    return keysetRows(await this.#found(organizationId, query, true), keys, request, true);
  }

  async count(organizationId: string, query: CallQuery): Promise<number> {
    return (await this.#found(organizationId, query, false)).getCount();
  }

  /** @param userId whose call it must be; left out, anyone's */
  async find(organizationId: string, id: string, userId: string | undefined): Promise<CallEntity | null> {
    const query = userId === undefined ? {} : { userId };
    return this.#matching(organizationId, query).andWhere('call.id = :id', { id }).getOne();
  }

  /**
   * The IDs of calls by the sender's.
   * @param userId whose calls they must be; left out, anyone's
   */
  async idsOf(
    organizationId: string,
    externalIds: readonly string[],
    userId: string | undefined,
  ): Promise<ReadonlyMap<string, string>> {
    if (externalIds.length === 0) return new Map();
    const calls = await this.#matching(organizationId, { userId })
      .andWhere('call.externalId IN (:...externalIds)', { externalIds })
      .getMany();
    return new Map(calls.map(({ externalId, id }) => [externalId, id]));
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
    if (userIds.length === 0) return { calls: 0, scores: 0 };
    const marks = userIds.map(() => '?').join(', ');
    return this.countsWhere(organizationId, (column) => ({ sql: `${column} IN (${marks})`, values: userIds }));
  }

  /** @param whose the condition under which the user whose ID stands in a column is one of them */
  async countsWhere(organizationId: string, whose: (column: string) => Condition): Promise<UserCallCount> {
    const { sql, values } = whose('part.user_id');
    const count = async (what: string, table: string): Promise<number> => {
      const statement = `SELECT COUNT(${what}) AS count FROM ${table} part WHERE part.organization_id = ? AND ${sql}`;
      const [row] = await this.database.select<{ count: number | string }>(statement, [organizationId, ...values]);
      return Number(row?.count ?? 0);
    };
    return {
      calls: await count('DISTINCT part.call_id', 'call_participants'),
      scores: await count('*', 'call_scores'),
    };
  }

  /**
   * Among the calls of one user, whatever is looked for is met soon enough.
   * @param walked whether the order of the list matters
   */
  async #found(organizationId: string, query: CallQuery, walked: boolean): Promise<SelectQueryBuilder<CallEntity>> {
    const { userId, search, overall } = query;
    const ids = userId === undefined ? await this.#candidates.few(organizationId, search, overall) : undefined;
    const matching = this.#matching(organizationId, query, ids);
    if (search && 'name' in search)
      matchName(matching, search.name, walked || ids !== undefined || userId !== undefined);
    else if (search) matchNumbers(matching, search.numbers);
    if (overall) matchOverall(matching, overall, userId);
    return matching;
  }

  /** @param ids among which all of them are, where that is known */
  #matching(organizationId: string, query: CallQuery, ids?: readonly string[]): SelectQueryBuilder<CallEntity> {
    const { userId, from, to, kind, status, withAudio } = query;
    const matching = this.database.rows(CallEntity).createQueryBuilder('call');
    const start = userId === undefined ? 'call.startedAt' : 'own.startedAt';
    if (ids) {
      // The sign keeps SQLite from going through all calls of the organization, as `alsoEqual` does.
      matching.where('+(call.organizationId) = :organizationId', { organizationId });
      matching.andWhere(ids.length > 0 ? 'call.id IN (:...ids)' : '1 = 0', { ids });
    } else if (userId === undefined) matching.where('call.organizationId = :organizationId', { organizationId });
    else {
      matching
        .innerJoin(CallParticipantEntity, 'own', 'own.callId = call.id')
        .where('own.organizationId = :organizationId AND own.userId = :userId', { organizationId, userId });
    }
    if (from) matching.andWhere(`${start} >= :from`, { from: from.getTime() });
    if (to) matching.andWhere(`${start} < :to`, { to: to.getTime() });
    if (kind) matching.andWhere(kind.length > 0 ? 'call.kind IN (:...kind)' : '1 = 0', { kind });
    if (status) matching.andWhere(status.length > 0 ? 'call.status IN (:...status)' : '1 = 0', { status });
    if (withAudio !== undefined) matching.andWhere(`call.audioState ${withAudio ? '=' : '<>'} 'STORED'`);
    return matching;
  }
}

/**
 * Inside a function a column's index is not used: what is looked for must not lead away from the order of the list, in
 * which it is met soon where it is found often.
 */
function matchNumbers(matching: SelectQueryBuilder<CallEntity>, prefixes: readonly string[]): void {
  const ways = NUMBERS.flatMap((column) =>
    prefixes.map((_, i) => `(COALESCE(call.${column}, '') >= :number${i} AND COALESCE(call.${column}, '') < :end${i})`),
  );
  matching.andWhere(`(${ways.join(' OR ')})`);
  for (const [i, prefix] of prefixes.entries())
    matching.setParameters({ [`number${i}`]: prefix, [`end${i}`]: prefix + LAST_CHARACTER });
}

/**
 * A number of rows that is compared is worked out for each call that is met; an engine would make one set of what only
 * has to exist, and leave the order of the list for it.
 * @param one whether names are looked up call by call; otherwise all calls that have the name are found at once
 */
function matchName(matching: SelectQueryBuilder<CallEntity>, name: string, one: boolean): void {
  const named = matching.subQuery().from(CallParticipantEntity, 'named');
  if (one) {
    named.select('COUNT(*)').where("named.callId = call.id AND COALESCE(named.nameKey, '') >= :name");
    named.andWhere("COALESCE(named.nameKey, '') < :nameEnd");
  } else {
    named.select('named.callId').where('named.organizationId = :organizationId AND named.nameKey >= :name');
    named.andWhere('named.nameKey < :nameEnd');
  }
  const condition = one ? `${named.getQuery()} > 0` : `call.id IN ${named.getQuery()}`;
  matching.andWhere(condition, { name, nameEnd: name + LAST_CHARACTER });
}

function matchOverall(
  matching: SelectQueryBuilder<CallEntity>,
  overall: OverallRange,
  userId: string | undefined,
): void {
  const scored = matching
    .subQuery()
    .select('COUNT(*)')
    .from(CallScoreEntity, 'scored')
    .where('scored.callId = call.id AND +(scored.overallTenths) BETWEEN :fromTenths AND :toTenths');
  if (userId !== undefined) scored.andWhere('+(scored.userId) = :scoredUserId');
  matching.andWhere(`${scored.getQuery()} > 0`, { ...overall, ...(userId !== undefined && { scoredUserId: userId }) });
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
