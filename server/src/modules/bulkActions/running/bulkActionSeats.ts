import {
  type Issue,
  SEAT_KINDS,
  type SeatChange,
  type SeatKind,
  SETTING_LIST,
  isSettingKey,
  seatsTaken,
  settingOf,
} from '@rollcall/shared';
import type { Contract } from '../../organizations/index.ts';
import type { BulkActionStep } from '../../users/index.ts';
import type { BulkActionEntity, BulkActionUserEntity } from '../bulkAction.entity.ts';

/** How an action moves the counts of seats: foreseen here, and done by the contract's own service. */
type Deltas = BulkActionEntity['seatDeltas'];

/** Deltas with those of more users. */
export function addSteps(deltas: Deltas, steps: readonly BulkActionStep[]): Deltas {
  const sum = new Map<SeatKind, number>(SEAT_KINDS.map((kind) => [kind, deltas[kind] ?? 0]));
  const add = (kinds: readonly SeatKind[], by: 1 | -1): void => {
    for (const kind of kinds) sum.set(kind, (sum.get(kind) ?? 0) + by);
  };
  for (const step of steps) {
    if (step.outcome !== 'CHANGE') continue;
    add(seatsTaken(step.before.settings), -1);
    if (step.after) add(seatsTaken(step.after.settings), 1);
  }
  return Object.fromEntries([...sum].filter(([, by]) => by !== 0));
}

/** Each count that moves, before and after; `after` may be past the limit. */
export function bulkSeatChanges({ seatDeltas }: BulkActionEntity, { seats }: Contract): SeatChange[] {
  return SEAT_KINDS.flatMap((what) => {
    const [by, seat] = [seatDeltas[what], seats[what]];
    return by && seat ? [{ what, before: seat.used, after: seat.used + by, limit: seat.limit }] : [];
  });
}

/** Why a count can't move so, if it can't. */
export function missingSeats({ what, before, after, limit }: SeatChange): Issue[] {
  return after <= before || after <= limit ? [] : [noSeat(what, limit)];
}

function noSeat(seat: SeatKind, limit: number): Issue {
  const field = SETTING_LIST.find((setting) => setting.seat === seat)?.key;
  return { code: 'SERVICE_SEAT_LIMIT_REACHED', ...(field && { field }), params: { limit, seat } };
}

/**
 * Those who would take a seat past the last one, in the order given, each with every kind that they lack. What the
 * others give back is free for all, since everything happens at once.
 */
export function pastLimits(users: readonly BulkActionUserEntity[], { seats }: Contract) {
  const free = new Map(SEAT_KINDS.map((kind) => [kind, (seats[kind]?.limit ?? 0) - (seats[kind]?.used ?? 0)]));
  const move = (kind: SeatKind, by: 1 | -1): number => {
    const left = (free.get(kind) ?? 0) + by;
    free.set(kind, left);
    return left;
  };
  const moves = users.map((user) => ({ user, ...movesOf(user) }));
  for (const { given } of moves) for (const kind of given) move(kind, 1);
  return moves.flatMap(({ user, taken }) => {
    const issues = taken.flatMap((kind) => (move(kind, -1) < 0 ? [noSeat(kind, seats[kind]?.limit ?? 0)] : []));
    return issues.length > 0 ? [{ user, issues }] : [];
  });
}

function movesOf({ differences }: BulkActionUserEntity): { readonly taken: SeatKind[]; readonly given: SeatKind[] } {
  const kinds = (on: boolean): SeatKind[] =>
    (differences ?? []).flatMap(({ field, after }) => {
      const seat = isSettingKey(field) ? settingOf(field).seat : undefined;
      return seat && after === on ? [seat] : [];
    });
  return { taken: kinds(true), given: kinds(false) };
}
