import type { EndedWork } from './endedWork.ts';

/** Up to where a person has read what happened. */
export interface ReadMark {
  /** What ended later is new; ISO 8601. */
  readonly since: string;
  /** But for what they have looked at itself, by its keys. */
  readonly seen: readonly string[];
}

const PREFIX = 'rollcall.bell.';
/** As many as there may be new ones at once. */
const KEPT = 20;

const isMark = (value: unknown): value is ReadMark =>
  typeof value === 'object' &&
  value !== null &&
  'since' in value &&
  typeof value.since === 'string' &&
  'seen' in value &&
  Array.isArray(value.seen);

/** The mark of a person in this browser; of one who was never here, now: what was before is no news to them. */
export function readMark(viewerId: string): ReadMark {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + viewerId) ?? 'null');
    if (isMark(kept)) return kept;
  } catch {
    // What can't be read begins anew.
  }
  const mark = { since: new Date().toISOString(), seen: [] };
  writeMark(viewerId, mark);
  return mark;
}

export function writeMark(viewerId: string, mark: ReadMark): void {
  try {
    localStorage.setItem(PREFIX + viewerId, JSON.stringify(mark));
  } catch {
    // Storage may be full or forbidden; then it holds for as long as the page is open.
  }
}

export const isNew = ({ since, seen }: ReadMark, { key, at }: EndedWork): boolean =>
  Date.parse(at) > Date.parse(since) && !seen.includes(key);

/** The mark once all of these were read. */
export const allRead = (mark: ReadMark, ended: readonly EndedWork[]): ReadMark =>
  ended.some((one) => isNew(mark, one)) && ended[0] ? { since: ended[0].at, seen: [] } : mark;

/** The mark once one was looked at. */
export const oneRead = (mark: ReadMark, key: string): ReadMark => ({
  ...mark,
  seen: [...mark.seen.filter((other) => other !== key), key].slice(-KEPT),
});
