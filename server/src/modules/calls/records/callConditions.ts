import type { CallKind, CallStatus } from '@rollcall/shared';
import type { Condition } from '../../../database/index.ts';
import { LAST_CHARACTER, NUMBERS, type OverallRange } from './callCandidates.store.ts';
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

/** Where rows of an organization are read, and in which order: what stands in an index. */
export interface CallSource {
  readonly table: string;
  readonly scope: readonly [column: string, organizationId: string];
  /** When calls began, and their IDs. */
  readonly keys: readonly [startedAt: string, id: string];
  readonly conditions: readonly Condition[];
}

/** All calls, as far as they are among some. */
export const allCalls = (organizationId: string, ids?: readonly string[]): CallSource => ({
  table: 'calls',
  // The sign keeps SQLite from going through all calls of the organization, as `alsoEqual` does.
  scope: [ids ? '+(calls.organization_id)' : 'calls.organization_id', organizationId],
  keys: ['calls.started_at', 'calls.id'],
  conditions: ids ? [oneOf('calls.id', ids)] : [],
});

/** A user's part in calls; with the calls, where more is asked of them than when they began. */
export const partsOf = (organizationId: string, userId: string, withCalls: boolean): CallSource => ({
  table: withCalls ? 'call_participants own JOIN calls ON calls.id = own.call_id' : 'call_participants own',
  scope: ['own.organization_id', organizationId],
  keys: ['own.started_at', 'own.call_id'],
  conditions: [{ sql: 'own.user_id = ?', values: [userId] }],
});

/** @param startedAt the column that says when a call began */
export function periodOf({ from, to }: CallQuery, startedAt: string): Condition[] {
  return [
    ...(from ? [{ sql: `${startedAt} >= ?`, values: [from.getTime()] }] : []),
    ...(to ? [{ sql: `${startedAt} < ?`, values: [to.getTime()] }] : []),
  ];
}

/** What is asked of calls themselves. @param walked whether calls are met one by one, in the order of the list */
export function conditionsOf(organizationId: string, query: CallQuery, walked: boolean): Condition[] {
  const { kind, status, search, overall, userId, withAudio } = query;
  return [
    ...(kind ? [oneOf('calls.kind', kind)] : []),
    ...(status ? [oneOf('calls.status', status)] : []),
    ...(withAudio === undefined ? [] : [{ sql: `calls.audio_state ${withAudio ? '=' : '<>'} 'STORED'`, values: [] }]),
    ...(search && 'name' in search ? [named(organizationId, search.name, walked)] : []),
    ...(search && 'numbers' in search ? [numbered(search.numbers)] : []),
    ...(overall ? [scored(overall, userId)] : []),
  ];
}

/** A column that has one of some values. */
export const oneOf = (column: string, values: readonly string[]): Condition =>
  values.length > 0 ? { sql: `${column} IN (${values.map(() => '?').join()})`, values } : { sql: '1 = 0', values: [] };

/**
 * Inside a function a column's index is not used: what is looked for must not lead away from the order of the list, in
 * which it is met soon where it is found often.
 */
function numbered(prefixes: readonly string[]): Condition {
  const ways = NUMBERS.flatMap((column) =>
    prefixes.map((prefix) => ({
      sql: `(COALESCE(calls.${column}, '') >= ? AND COALESCE(calls.${column}, '') < ?)`,
      values: [prefix, prefix + LAST_CHARACTER],
    })),
  );
  return { sql: `(${ways.map(({ sql }) => sql).join(' OR ')})`, values: ways.flatMap(({ values }) => values) };
}

/**
 * A number of rows that is compared is worked out for each call that is met; an engine would make one set of what only
 * has to exist, and leave the order of the list for it.
 * @param walked whether names are looked up call by call; otherwise all calls that have the name are found at once
 */
function named(organizationId: string, name: string, walked: boolean): Condition {
  const range = [name, name + LAST_CHARACTER];
  if (!walked)
    return {
      sql: 'calls.id IN (SELECT call_id FROM call_participants WHERE organization_id = ? AND name_key >= ? AND name_key < ?)',
      values: [organizationId, ...range],
    };
  const ofCall = "named.call_id = calls.id AND COALESCE(named.name_key, '') >= ? AND COALESCE(named.name_key, '') < ?";
  return { sql: `(SELECT COUNT(*) FROM call_participants named WHERE ${ofCall}) > 0`, values: range };
}

function scored({ fromTenths, toTenths }: OverallRange, userId: string | undefined): Condition {
  const ofUser = userId === undefined ? '' : ' AND +(scored.user_id) = ?';
  const ofCall = `scored.call_id = calls.id AND +(scored.overall_tenths) BETWEEN ? AND ?${ofUser}`;
  return {
    sql: `(SELECT COUNT(*) FROM call_scores scored WHERE ${ofCall}) > 0`,
    values: [fromTenths, toTenths, ...(userId === undefined ? [] : [userId])],
  };
}
