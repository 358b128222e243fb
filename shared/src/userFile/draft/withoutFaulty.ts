import type { SeatKind } from '../../users/seats.ts';
import type { ReadRow } from '../checks/checkRow.ts';
import type { SeatQueue } from './seatQueue.ts';

interface Candidate extends ReadRow {
  readonly absent: boolean;
  readonly seats: readonly SeatKind[];
}

/**
 * The positions of the rows that make a right file when all others are left out. A row that is left out takes no login
 * ID and no seat, so more may stay than the rows that are right now: a second row of one login ID where the first can't
 * be added anyway.
 */
export function withoutFaulty(
  rows: readonly Candidate[],
  queues: ReadonlyMap<SeatKind, SeatQueue>,
  isTaken: (loginIdKey: string) => boolean,
): number[] {
  const [seen, numbers] = [new Set<string>(), new Set<string>()];
  const free = new Map([...queues].map(([what, { seats }]) => [what, seats.limit - seats.used]));
  return [...rows.entries()].flatMap(([position, row]) => {
    const { fields, issues, loginId, phoneNumber, absent, seats } = row;
    if (absent || !fields || !loginId || issues.length > 0) return [];
    if (isTaken(loginId.key) || seen.has(loginId.key) || seats.some((what) => (free.get(what) ?? 0) <= 0)) return [];
    if (phoneNumber !== undefined && numbers.has(phoneNumber)) return [];
    seen.add(loginId.key);
    if (phoneNumber !== undefined) numbers.add(phoneNumber);
    for (const what of seats) free.set(what, (free.get(what) ?? 0) - 1);
    return [position];
  });
}
