import { type SeatKind, SEAT_KINDS } from '@rollcall/shared';
import { Fault, type Page, type PageArgs, pageRequest, toPage } from '../../../kernel/index.ts';
import type { ContractService } from '../contract/contract.service.ts';
import type { SeatMovementEntity } from '../seats/seatMovement.entity.ts';
import type { MonthSpan, MonthSums, SeatMovementStore } from '../seats/seatMovement.store.ts';

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
  ) {}

  /**
   * @param asked the month, `2026-11`; the current one where it is left out
   * @throws Fault BAD_USER_INPUT for what is not a month, or one to come
   */
  async month(organizationId: string, asked?: string): Promise<ContractMonth> {
    const current = await this.contracts.billingMonth(organizationId);
    const month = asked ?? current;
    if (!/^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(month) || month > current) {
      throw new Fault('BAD_USER_INPUT', `A month is written like ${current}, and is not one to come.`);
    }
    const [known, sums, contract] = await Promise.all([
      this.store.months(organizationId, current),
      this.#span(organizationId, month).then((span) => this.store.sums(organizationId, span)),
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
    const rows = await this.store.page(organizationId, await this.#span(organizationId, month), request);
    return toPage(request, rows.map(inOrder), ([first]) => [first.changeId]);
  }

  async count(organizationId: string, month: string): Promise<number> {
    return this.store.count(organizationId, await this.#span(organizationId, month));
  }

  /**
   * What counts as a month. What a clock that was ahead has put into a month to come belongs to the current one until
   * then, or its sums would not meet the counts as they are.
   */
  async #span(organizationId: string, month: string): Promise<MonthSpan> {
    if (month !== (await this.contracts.billingMonth(organizationId))) return { from: month, to: month };
    const last = (await this.store.lastMonth(organizationId)) ?? month;
    return { from: month, to: last > month ? last : month };
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
