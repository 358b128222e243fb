import type { ContractSeats, SeatKind, Seats } from '@rollcall/shared';
import type { ContractQuery } from './generated.ts';
import { seatKind } from './keys.ts';

/** What the organization's contract says, with shared keys: what forms and reviews calculate with. */
export interface ContractTerms {
  readonly seats: ContractSeats;
  readonly importRowLimit: number;
  readonly billingMonth: string;
  /** Whether a weak password in a file is an error rather than a warning. */
  readonly refusesWeakPasswords: boolean;
}

/** Reads the graph's contract and policy. */
export function contractTerms({ contract, passwordPolicy }: ContractQuery): ContractTerms {
  const seats: Partial<Record<SeatKind, Seats>> = {};
  for (const seat of contract.seats) {
    const kind = seatKind(seat.what);
    if (kind) seats[kind] = { used: seat.used, limit: seat.limit };
  }
  return {
    seats: { users: { used: 0, limit: 0 }, ...seats },
    importRowLimit: contract.importRowLimit,
    billingMonth: contract.billingMonth,
    refusesWeakPasswords: passwordPolicy.weakPasswordsInFiles === 'REFUSE',
  };
}
