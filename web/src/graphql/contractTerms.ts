import type { ContractSeats, SeatKind, Seats } from '@rollcall/shared';
import type { ContractTermsFragment } from './generated.ts';
import { seatKind } from './keys.ts';

/** What the organization's contract says, with shared keys: what forms and reviews calculate with. */
export interface ContractTerms {
  readonly seats: ContractSeats;
  readonly importRowLimit: number;
  readonly billingMonth: string;
}

/** Reads the graph's contract. */
export function contractTerms({ contract }: { readonly contract: ContractTermsFragment }): ContractTerms {
  const seats: Partial<Record<SeatKind, Seats>> = {};
  for (const seat of contract.seats) {
    const kind = seatKind(seat.what);
    if (kind) seats[kind] = { used: seat.used, limit: seat.limit };
  }
  return {
    seats: { users: { used: 0, limit: 0 }, ...seats },
    importRowLimit: contract.importRowLimit,
    billingMonth: contract.billingMonth,
  };
}
