import { type SeatKind, SEAT_KINDS, billingMonthOf } from '@rollcall/shared';
import { type Clock, Fault, type Page, type PageArgs, pageRequest, toPage } from '../../../kernel/index.ts';
import type { ContractService } from '../contract/contract.service.ts';
import type { SeatMovementEntity } from '../seats/seatMovement.entity.ts';
import type { MonthSums, SeatMovementStore } from '../seats/seatMovement.store.ts';

/**
 * How one kind of seat stood at the start of a month, what came and went, and how it stood at its end, or stands now.
 */
export interface MonthSeat {
  readonly what: SeatKind;
  readonly before: number;
  readonly added: number;
  readonly removed: number;
  readonly after: number;
  readonly limitBefore: number;
  readonly limitAfter: number;
}

/** A billing month, `2026-11`. */
export interface ContractMonth {
  readonly month: string;
  /** Those that can be looked at, newest first. */
  readonly months: readonly string[];
  readonly seats: readonly MonthSeat[];
}

/** One change that moved counts or limits: the rows of it, one for each kind, in the order of the kinds. */
export type ContractChange = readonly [SeatMovementEntity, ...SeatMovementEntity[]];

/** Tells what a month did to a contract's counts, and by whom. */
export class ContractMonthService {
  constructor(
    private readonly contracts: ContractService,
    private readonly store: SeatMovementStore,
    private readonly clock: Clock,
  ) {}

  /**
   * @param asked the month, `2026-11`; the current one where it is left out
   * @throws Fault BAD_USER_INPUT for what is not a month, or one to come
   */
  async month(organizationId: string, asked?: string): Promise<ContractMonth> {
    const organization = await this.contracts.organization(organizationId);
    const current = billingMonthOf(this.clock.now(), organization.timeZone);
    const month = asked ?? current;
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || month > current) {
      throw new Fault('BAD_USER_INPUT', `A month is written like ${current}, and is not one to come.`);
    }
    const [known, sums, contract] = await Promise.all([
      this.store.months(organizationId),
      this.store.sums(organizationId, month),
      this.contracts.contract(organizationId),
    ]);
    const seats = SEAT_KINDS.flatMap((what): MonthSeat[] => {
      const sum = sums.find(({ kind }) => kind === what);
      if (sum) return [{ what, ...monthSeat(sum) }];
      const still = contract.seats[what];
      if (!still) return [];
      const { used, limit } = still;
      return [{ what, before: used, added: 0, removed: 0, after: used, limitBefore: limit, limitAfter: limit }];
    });
    return { month, months: known.includes(current) ? known : [current, ...known], seats };
  }

  async changes(organizationId: string, month: string, args: PageArgs): Promise<Page<ContractChange>> {
    const request = pageRequest(args, 1);
    const changes = (await this.store.page(organizationId, month, request)).map(inOrder);
    return toPage(request, changes, ([first]) => [first.changeId]);
  }

  count(organizationId: string, month: string): Promise<number> {
    return this.store.count(organizationId, month);
  }
}

/** Reckoned back from how the counts stand now. */
function monthSeat(sum: MonthSums): Omit<MonthSeat, 'what'> {
  const { added, removed } = sum;
  const after = sum.used - sum.later;
  const limitAfter = sum.seatLimit - sum.laterLimit;
  return {
    before: after - added + removed,
    added,
    removed,
    after,
    limitBefore: limitAfter - sum.limitMoved,
    limitAfter,
  };
}

function inOrder(rows: readonly SeatMovementEntity[]): ContractChange {
  const [first, ...more] = SEAT_KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind));
  if (!first) throw new Error('A change moved nothing');
  return [first, ...more];
}
