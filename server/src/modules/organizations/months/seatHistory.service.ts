import { type SeatKind, type Seats, SEAT_KINDS } from '@rollcall/shared';
import type { ContractService } from '../contract/contract.service.ts';
import type { MonthMove, SeatMovementStore } from '../seats/seatMovement.store.ts';

/** How each kind of seat stood when a month ended, or stands now. */
export interface SeatMonth {
  readonly month: string;
  readonly seats: readonly (Seats & { readonly what: SeatKind })[];
}

const MONTHS = 12;

/** Tells how the counts of seats stood from month to month, reckoned back from how they stand now. */
export class SeatHistoryService {
  constructor(
    private readonly contracts: ContractService,
    private readonly store: SeatMovementStore,
  ) {}

  /** The last twelve billing months, the current one last, of each kind that the contract has or had in them. */
  async months(organizationId: string): Promise<SeatMonth[]> {
    const { billingMonth, seats } = await this.contracts.contract(organizationId);
    const months = Array.from({ length: MONTHS }, (_, index) => monthsLater(billingMonth, index + 1 - MONTHS));
    const moves = await this.store.movesBehind(organizationId, months[0] ?? billingMonth);
    const kinds = SEAT_KINDS.flatMap((what) => {
      const those = moves.filter(({ kind }) => kind === what);
      const [moved] = those;
      const now = moved ? { used: moved.used, limit: moved.seatLimit } : seats[what];
      return now ? [{ what, now, moves: those }] : [];
    });
    return months.map((month) => ({
      month,
      // What a clock that was ahead has put into a month to come belongs to the current one.
      seats: kinds.map(({ what, now, moves: those }) => ({
        what,
        ...(month === billingMonth ? now : atEndOf(month, now, those)),
      })),
    }));
  }
}

function atEndOf(month: string, now: Seats, moves: readonly MonthMove[]): Seats {
  const later = moves.filter((move) => move.month > month);
  return {
    used: later.reduce((used, { moved }) => used - moved, now.used),
    limit: later.reduce((limit, { limitMoved }) => limit - limitMoved, now.limit),
  };
}

/** @param month `2026-11` */
function monthsLater(month: string, count: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count)).toISOString().slice(0, 7);
}
