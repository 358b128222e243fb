import { CALL_KINDS, CALL_STATUSES, type CallKind, type CallStatus, startOfDay } from '@rollcall/shared';
import type { CallFilter } from '#graphql/generated.ts';

/** What narrows the list, as its address says. Days are the viewer's own, `2026-11-22`, both included. */
export interface CallState {
  /** How a number or a name begins. */
  readonly search: string;
  readonly userId: string | undefined;
  readonly kind: CallKind | undefined;
  readonly status: CallStatus | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Overall scores, 0 to 100, both included. */
  readonly overallFrom: number | undefined;
  readonly overallTo: number | undefined;
  readonly audio: AudioFilter | undefined;
}

/** Calls with a recording that is there, or all others. */
export const AUDIO_FILTERS = ['with', 'without'] as const;
export type AudioFilter = (typeof AUDIO_FILTERS)[number];

export const EVERYTHING: CallState = {
  search: '',
  userId: undefined,
  kind: undefined,
  status: undefined,
  from: undefined,
  to: undefined,
  overallFrom: undefined,
  overallTo: undefined,
  audio: undefined,
};

/** The parameter of the address that says which call is opened. */
export const OPENED = 'call';

const SEARCH_LENGTH = 255;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const dayOf = (text: string | null): string | undefined => (text && startOfDay(text, 'UTC') ? text : undefined);

/** Reads a score, 0 to 100, as it is typed; undefined where it is none. */
export function scoreOf(text: string | null): number | undefined {
  const typed = text?.normalize('NFKC').trim().replace(',', '.') ?? '';
  if (!/^\d{1,3}(?:\.\d{1,3})?$/.test(typed)) return undefined;
  const score = Number(typed);
  return score <= 100 ? score : undefined;
}

/** Reads the list's state out of its address; what makes no sense there is as if it were absent. */
export function readCallState(params: URLSearchParams): CallState {
  const userId = params.get('user') ?? '';
  return {
    search: (params.get('search') ?? '').slice(0, SEARCH_LENGTH),
    userId: UUID.test(userId) ? userId : undefined,
    kind: CALL_KINDS.find((kind) => kind === params.get('kind')),
    status: CALL_STATUSES.find((status) => status === params.get('status')),
    from: dayOf(params.get('from')),
    to: dayOf(params.get('to')),
    overallFrom: scoreOf(params.get('overallFrom')),
    overallTo: scoreOf(params.get('overallTo')),
    audio: AUDIO_FILTERS.find((audio) => audio === params.get('audio')),
  };
}

/** Writes the list's state as the shortest address that says it: its first page, with no call opened. */
export function writeCallState({ userId: user, ...state }: CallState): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...state, user })) {
    if (value !== undefined && value !== '') params.set(name, String(value));
  }
  return params;
}

/** Whether anything is filtered out. */
export const isFiltered = (state: CallState): boolean => writeCallState(state).size > 0;

/** What the API is asked for. @param timeZone the viewer's, in which days begin and end */
export function callFilter(state: CallState, timeZone: string): CallFilter {
  const { search, userId, kind, status, from, to, overallFrom, overallTo, audio } = state;
  const start = from && startOfDay(from, timeZone);
  const end = to && startOfDay(to, timeZone, 1);
  return {
    ...(search && { search }),
    ...(userId && { userId }),
    ...(kind && { kind: [kind] }),
    ...(status && { status: [status] }),
    ...(start && { from: start.toISOString() }),
    ...(end && { to: end.toISOString() }),
    ...(overallFrom !== undefined && { overallFrom }),
    ...(overallTo !== undefined && { overallTo }),
    ...(audio && { withAudio: audio === 'with' }),
  };
}
