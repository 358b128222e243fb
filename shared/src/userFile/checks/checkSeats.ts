import { type Settings, SETTING_LIST, seatsTaken } from '../../users/catalogue.ts';
import type { Issue } from '../../issues/issue.ts';
import { type ContractSeats, SEAT_KINDS, type SeatChange, type SeatKind } from '../../users/seats.ts';
import type { UnreadRow, UserCsvRow } from './checkUsers.ts';
import { type RowIssue, compareIssues } from '../issues/rowIssues.ts';

/** Someone who would take seats: a user's fields, or a row of a file, also one that could not be read whole. */
export type SeatTaker = Pick<UnreadRow, 'settings'> | Pick<UserCsvRow, 'fields'>;

/**
 * The seats that a row takes: one of users also where its settings could not be read, since it is a user once it is
 * fixed.
 */
export const seatsOf = (settings: Settings | undefined): SeatKind[] => (settings ? seatsTaken(settings) : ['users']);

const seatsOfTaker = (taker: SeatTaker): SeatKind[] =>
  seatsOf('fields' in taker ? taker.fields.settings : taker.settings);

/**
 * How adding these users would move the counts: users always, and each subscribed service that one of them takes a seat
 * of, in the order of {@link SEAT_KINDS}. `after` may be past the limit.
 */
export function seatChangesOf(takers: readonly SeatTaker[], contract: ContractSeats): SeatChange[] {
  const taken = new Map<SeatKind, number>([['users', 0]]);
  for (const taker of takers) {
    for (const what of seatsOfTaker(taker)) taken.set(what, (taken.get(what) ?? 0) + 1);
  }
  return SEAT_KINDS.flatMap((what): SeatChange[] => {
    const seats = contract[what];
    const count = taken.get(what);
    return seats && count !== undefined
      ? [{ what, before: seats.used, after: seats.used + count, limit: seats.limit }]
      : [];
  });
}

/**
 * Refuses each row, in the order of the file, that stands past the last free seat: of users, at its login ID, or of a
 * service, at the setting that takes it. Every kind is counted by itself, so that a row names all that it lacks.
 */
export function checkSeats(rows: readonly (UserCsvRow | UnreadRow)[], contract: ContractSeats): RowIssue[] {
  const taken = new Map<SeatKind, number>();
  const issues: RowIssue[] = [];
  for (const taker of rows) {
    for (const seat of seatsOfTaker(taker)) {
      const seats = contract[seat];
      // A service that is not subscribed has no seats to run out of: NOT_SUBSCRIBED says so.
      if (!seats) continue;
      const count = (taken.get(seat) ?? 0) + 1;
      taken.set(seat, count);
      if (seats.used + count <= seats.limit) continue;
      issues.push({ row: taker.row, ...seatIssue(seat, seats.limit) });
    }
  }
  return issues.toSorted(compareIssues);
}

/**
 * The refusal of who finds no seat of a kind: of users, at the login ID, or of a service, at the setting that takes it.
 */
export function seatIssue(seat: SeatKind, limit: number): Issue {
  const params = { seat, limit };
  return seat === 'users'
    ? { code: 'SEAT_LIMIT_REACHED', field: 'loginId', params }
    : { code: 'SERVICE_SEAT_LIMIT_REACHED', field: FIELDS.get(seat), params };
}

/** The setting that takes a seat of each service. */
const FIELDS = new Map(SETTING_LIST.flatMap((setting) => (setting.seat ? [[setting.seat, setting.key] as const] : [])));
