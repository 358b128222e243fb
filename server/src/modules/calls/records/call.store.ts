import { type Condition, type Database, GatheredRead } from '../../../database/index.ts';
import type { PageRequest } from '../../../kernel/index.ts';
import { CallEntity } from './call.entity.ts';
import { CallCandidateStore } from './callCandidates.store.ts';
import { type CallQuery, type CallSource, allCalls, conditionsOf, oneOf, partsOf, periodOf } from './callConditions.ts';
import {
  CALL_COLUMNS,
  CallOfRow,
  type CallRow,
  type ListedCall,
  type ListedParticipant,
  type ListedScore,
  ScoreOfRow,
  type ScoreRow,
} from './listedCall.ts';
import { ParticipantStore, byCall } from './participant.store.ts';

/** A call with all that belongs to it. */
export interface WholeCall<Call extends ListedCall = ListedCall> {
  readonly call: Call;
  readonly participants: readonly ListedParticipant[];
  readonly scores: readonly ListedScore[];
}

/** How many calls and scores some users have. */
export interface UserCallCount {
  readonly calls: number;
  readonly scores: number;
}

/** What an organization's ledger says: of which version its calls are, and how many there are. */
export interface CallsInAll {
  readonly version: number;
  readonly calls: number;
}

const NONE_YET: CallsInAll = { version: 0, calls: 0 };

/** Reads calls: those of an organization by its ID only. */
export class CallStore {
  readonly #candidates: CallCandidateStore;
  readonly #participants: ParticipantStore;
  readonly #inAll: GatheredRead<CallsInAll>;

  constructor(private readonly database: Database) {
    this.#candidates = new CallCandidateStore(database);
    this.#participants = new ParticipantStore(database);
    this.#inAll = new GatheredRead(database, (ids) => this.#readInAll(ids));
  }

  /**
   * Newest first, one more than asked for. Each way of looking walks an index in the order of the list, but where a
   * search finds few.
   */
  async page(organizationId: string, query: CallQuery, request: PageRequest): Promise<ListedCall[]> {
    const source = await this.#source(organizationId, query, true);
    const conditions = [...source.conditions, ...conditionsOf(organizationId, query, true)];
    const page = { ...source, conditions, columns: CALL_COLUMNS, descending: true, request };
    return (await this.database.selectPage<CallRow>(page)).map((row) => new CallOfRow(row));
  }

  /** How many calls there are, whatever is looked for, and a number that changes with any of them. */
  async inAll(organizationId: string): Promise<CallsInAll> {
    return (await this.#inAll.find(organizationId)) ?? NONE_YET;
  }

  async count(organizationId: string, query: CallQuery): Promise<number> {
    const { table, scope, conditions } = await this.#source(organizationId, query, false);
    // Where few have been picked already, each is looked at; among one user's, too.
    const walked = query.userId !== undefined || scope[0] !== ALL;
    const all = [
      { sql: `${scope[0]} = ?`, values: [scope[1]] },
      ...conditions,
      ...conditionsOf(organizationId, query, walked),
    ];
    const statement = `SELECT COUNT(*) AS count FROM ${table} WHERE ${all.map(({ sql }) => sql).join(' AND ')}`;
    const values = all.flatMap((condition) => condition.values);
    const [row] = await this.database.select<{ count: number | string }>(statement, values);
    return Number(row?.count ?? 0);
  }

  /** @param userId whose call it must be; left out, anyone's */
  async find(organizationId: string, id: string, userId: string | undefined): Promise<CallEntity | null> {
    const call = await this.database.rows(CallEntity).findOneBy({ organizationId, id });
    if (!call || userId === undefined) return call;
    return (await this.#among(organizationId, [id], userId)).has(id) ? call : null;
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
    const { sql, values } = oneOf('external_id', externalIds);
    const calls = await this.database.select<{ id: string; externalId: string }>(
      `SELECT id, external_id AS externalId FROM calls WHERE organization_id = ? AND ${sql}`,
      [organizationId, ...values],
    );
    const ids = calls.map(({ id }) => id);
    const seen = userId === undefined ? new Set(ids) : await this.#among(organizationId, ids, userId);
    return new Map(calls.flatMap(({ externalId, id }) => (seen.has(id) ? [[externalId, id]] : [])));
  }

  /** Calls with who took part in them, and their scores. */
  async whole<Call extends ListedCall>(calls: readonly Call[]): Promise<WholeCall<Call>[]> {
    if (calls.length === 0) return [];
    const ids = calls.map(({ id }) => id);
    const [participantsOf, scoresOf] = await Promise.all([this.#participants.of(ids), this.#scoresOf(ids)]);
    return calls.map((call) => ({
      call,
      participants: participantsOf.get(call.id) ?? [],
      scores: scoresOf.get(call.id) ?? [],
    }));
  }

  async countsOf(organizationId: string, userIds: readonly string[]): Promise<UserCallCount> {
    if (userIds.length === 0) return { calls: 0, scores: 0 };
    return this.countsWhere(organizationId, (column) => oneOf(column, userIds));
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
   * Where calls are found. Among those of one user, whatever is looked for is met soon enough.
   * @param shown whether more than their number is wanted
   */
  async #source(organizationId: string, query: CallQuery, shown: boolean): Promise<CallSource> {
    const { userId, from: _, to: __, search, overall, ...ofCalls } = query;
    const source =
      userId === undefined
        ? allCalls(organizationId, await this.#candidates.few(organizationId, search, overall))
        : partsOf(organizationId, userId, shown || isNarrowed({ search, overall, ...ofCalls }));
    return { ...source, conditions: [...source.conditions, ...periodOf(query, source.keys[0])] };
  }

  async #scoresOf(callIds: readonly string[]): Promise<ReadonlyMap<string, ListedScore[]>> {
    const { sql, values } = oneOf('call_id', callIds);
    const from = `call_scores WHERE ${sql} ORDER BY call_id, user_id`;
    const rows = await this.database.selectLists<ScoreRow>({ columns: SCORE_COLUMNS, from, values });
    return byCall(rows, (row) => new ScoreOfRow(row));
  }

  /** In which of some calls a user took part. */
  async #among(organizationId: string, ids: readonly string[], userId: string): Promise<ReadonlySet<string>> {
    const { sql, values } = oneOf('call_id', ids);
    const rows = await this.database.select<{ id: string }>(
      `SELECT call_id AS id FROM call_participants WHERE +(organization_id) = ? AND +(user_id) = ? AND ${sql}`,
      [organizationId, userId, ...values],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async #readInAll(organizationIds: readonly string[]): Promise<ReadonlyMap<string, CallsInAll>> {
    const { sql, values } = oneOf('organization_id', organizationIds);
    const rows = await this.database.select<CallsInAll & { id: string }>(
      `SELECT organization_id AS id, version, calls FROM call_ledgers WHERE ${sql}`,
      values,
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const ALL = 'calls.organization_id';

/** Whether any condition is given. */
export const isNarrowed = (query: CallQuery): boolean =>
  Object.values(query).some((condition) => condition !== undefined);

const SCORE_COLUMNS = 'call_id user_id overall_tenths overall_rule measured'.split(' ');
