import type { Seats } from '@rollcall/shared';

/** How near a count is to its limit: some are left, few, or next to none. */
export type SeatLevel = 'enough' | 'low' | 'out';

/** From which share of its limit on a count is low, and from which it is as good as out. */
const LOW = 0.8;
const OUT = 0.95;

export function seatLevel({ used, limit }: Seats): SeatLevel {
  if (used >= limit * OUT) return 'out';
  return used >= limit * LOW ? 'low' : 'enough';
}

/** The share of a limit that is used, in whole percent; all of it only where none is left. */
export function sharePercent({ used, limit }: Seats): number {
  if (used >= limit) return 100;
  return Math.min(99, Math.round((used / limit) * 100));
}
