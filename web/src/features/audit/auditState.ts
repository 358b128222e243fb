import { startOfDay } from '@rollcall/shared';
import type { AuditEntryFilter } from '#graphql/generated.ts';
import { type KindChoice, chosenKinds, kindChoice } from './kinds.ts';

/**
 * What the log shows: everything that its address says but for the page. Days are the viewer's own, `2026-11-22`, both
 * included.
 */
export interface AuditState {
  readonly kind: KindChoice | undefined;
  /** How the recorded names begin. */
  readonly actor: string;
  readonly target: string;
  readonly actorId: string | undefined;
  readonly targetId: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The place of one entry, shown with those beside it. */
  readonly entry: number | undefined;
}

export const EVERYTHING: AuditState = {
  kind: undefined,
  actor: '',
  target: '',
  actorId: undefined,
  targetId: undefined,
  from: undefined,
  to: undefined,
  entry: undefined,
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** How many entries on either side of one are shown with it: of one that is missing, they are all there is to see. */
const BESIDE = 2;

const dayOf = (text: string | null): string | undefined => (text && startOfDay(text, 'UTC') ? text : undefined);

/**
 * Reads the log's state out of its address; what makes no sense there is as if it were absent. An ID may stand where a
 * name may.
 */
export function readAuditState(params: URLSearchParams): AuditState {
  const person = (key: 'actor' | 'target') => {
    const [name, id] = [params.get(key) ?? '', params.get(`${key}Id`) ?? ''];
    const isId = UUID.test(name);
    return { name: isId ? '' : name, id: id || (isId ? name : '') || undefined };
  };
  const [actor, target] = [person('actor'), person('target')];
  const entry = Number(params.get('entry'));
  return {
    kind: kindChoice(params.get('kind')),
    actor: actor.name,
    target: target.name,
    actorId: actor.id,
    targetId: target.id,
    from: dayOf(params.get('from')),
    to: dayOf(params.get('to')),
    entry: Number.isInteger(entry) && entry > 0 && entry < 2 ** 31 - BESIDE - 1 ? entry : undefined,
  };
}

/** Writes the log's state as the shortest address that says it: its first page. */
export function writeAuditState(state: AuditState): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of ['kind', 'actor', 'actorId', 'target', 'targetId', 'from', 'to', 'entry'] as const) {
    const value = state[key];
    if (value) params.set(key, String(value));
  }
  return params;
}

/** Whether anything is filtered out. */
export const isFiltered = (state: AuditState): boolean => writeAuditState(state).size > 0;

/** What the API is asked for. @param timeZone the viewer's, in which days begin and end */
export function auditFilter(state: AuditState, timeZone: string): AuditEntryFilter {
  const { kind, actor, target, actorId, targetId, from, to, entry } = state;
  const start = from && startOfDay(from, timeZone);
  const end = to && startOfDay(to, timeZone, 1);
  return {
    ...(kind && { kind: chosenKinds(kind) }),
    ...(actor && { actor }),
    ...(target && { target }),
    ...(actorId && { actorId }),
    ...(targetId && { targetId }),
    ...(start && { from: start.toISOString() }),
    ...(end && { to: end.toISOString() }),
    ...(entry && { fromSequence: Math.max(1, entry - BESIDE), toSequence: entry + BESIDE }),
  };
}
