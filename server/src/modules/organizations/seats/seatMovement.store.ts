import type { SeatKind } from '@rollcall/shared';
import { In } from 'typeorm';
import { type Database, insertRows } from '../../../database/index.ts';
import type { PageRequest } from '../../../kernel/index.ts';
import { ContractSeatEntity } from '../contract/contract.entity.ts';
import { SeatMovementEntity } from './seatMovement.entity.ts';

/**
 * What the movements of one month, and of those after it, come to for one kind, and how it stands now (0 where it is
 * not subscribed).
 */
export interface MonthSums {
  readonly kind: SeatKind;
  readonly added: number;
  readonly removed: number;
  readonly limitMoved: number;
  /** How the months that followed moved the count and the limit. */
  readonly later: number;
  readonly laterLimit: number;
  readonly used: number;
  readonly seatLimit: number;
}

/** What one month did to one kind, and how that stands now (0 where it is not subscribed). */
export interface MonthMove {
  readonly month: string;
  readonly kind: SeatKind;
  readonly moved: number;
  readonly limitMoved: number;
  readonly used: number;
  readonly seatLimit: number;
}

/** The months to look at as one, both inclusive. */
export interface MonthSpan {
  readonly from: string;
  readonly to: string;
}

const LIMIT_MOVE = 'COALESCE(movement.limit_after, 0) - COALESCE(movement.limit_before, 0)';
const MOST_MONTHS = 24;

/** Of one month the index yields the changes in their order; of several they have to be sorted. */
const within = ({ from, to }: MonthSpan): string =>
  from === to ? 'movement.month = :from' : 'movement.month BETWEEN :from AND :to';

/** The rows that tell how counts and limits of seats moved. */
export class SeatMovementStore {
  constructor(private readonly database: Database) {}

  async insert(movements: readonly SeatMovementEntity[]): Promise<void> {
    await insertRows(this.database.writable(SeatMovementEntity), movements);
  }

  /** The months up to one that have movements, newest first. */
  async months(organizationId: string, last: string): Promise<string[]> {
    const rows = await this.#of(organizationId)
      .select('movement.month', 'month')
      .distinct()
      .andWhere('movement.month <= :last', { last })
      .orderBy('movement.month', 'DESC')
      .limit(MOST_MONTHS)
      .getRawMany<{ month: string }>();
    return rows.map(({ month }) => month);
  }

  /** The last month that has movements; undefined where none has. */
  async lastMonth(organizationId: string): Promise<string | undefined> {
    const row = await this.#of(organizationId)
      .select('MAX(movement.month)', 'month')
      .getRawOne<{ month: string | null }>();
    return row?.month ?? undefined;
  }

  /**
   * The sums of a month, in one statement with the counts as they are now, so that they belong together. Kinds that
   * stood still are left out.
   */
  async sums(organizationId: string, { from, to }: MonthSpan): Promise<MonthSums[]> {
    const sum = (what: string, when: string): string => `SUM(CASE WHEN ${when} THEN ${what} ELSE 0 END)`;
    const now = (column: string): string =>
      this.#seatsNow(`MAX(seat.${column})`).andWhere('seat.kind = movement.kind').getQuery();
    const rows = await this.#of(organizationId)
      .select('movement.kind', 'kind')
      .addSelect(sum('movement.delta', 'movement.month <= :to AND movement.delta > 0'), 'added')
      .addSelect(sum('-movement.delta', 'movement.month <= :to AND movement.delta < 0'), 'removed')
      .addSelect(sum(LIMIT_MOVE, 'movement.month <= :to'), 'limitMoved')
      .addSelect(sum('movement.delta', 'movement.month > :to'), 'later')
      .addSelect(sum(LIMIT_MOVE, 'movement.month > :to'), 'laterLimit')
      .addSelect(`(${now('used')})`, 'used')
      .addSelect(`(${now('seat_limit')})`, 'seatLimit')
      .andWhere('movement.month >= :from', { from, to })
      .groupBy('movement.kind')
      .getRawMany<Record<keyof MonthSums, unknown>>();
    // MySQL gives sums as texts.
    return rows.map((row) => ({
      kind: row.kind as SeatKind,
      added: Number(row.added),
      removed: Number(row.removed),
      limitMoved: Number(row.limitMoved),
      later: Number(row.later),
      laterLimit: Number(row.laterLimit),
      used: Number(row.used ?? 0),
      seatLimit: Number(row.seatLimit ?? 0),
    }));
  }

  /** What each month behind one did to each kind, in one statement with the counts as they are now. */
  async movesBehind(organizationId: string, month: string): Promise<MonthMove[]> {
    const now = (column: string): string =>
      this.#seatsNow(`MAX(seat.${column})`).andWhere('seat.kind = movement.kind').getQuery();
    const rows = await this.#of(organizationId)
      .select('movement.month', 'month')
      .addSelect('movement.kind', 'kind')
      .addSelect('SUM(movement.delta)', 'moved')
      .addSelect(`SUM(${LIMIT_MOVE})`, 'limitMoved')
      .addSelect(`(${now('used')})`, 'used')
      .addSelect(`(${now('seat_limit')})`, 'seatLimit')
      .andWhere('movement.month > :month', { month })
      .groupBy('movement.month')
      .addGroupBy('movement.kind')
      .getRawMany<Record<keyof MonthMove, unknown>>();
    // MySQL gives sums as texts.
    return rows.map((row) => ({
      month: String(row.month),
      kind: row.kind as SeatKind,
      moved: Number(row.moved),
      limitMoved: Number(row.limitMoved),
      used: Number(row.used ?? 0),
      seatLimit: Number(row.seatLimit ?? 0),
    }));
  }

  /** The changes of a month, newest first, each with its rows together; one change more than the page asks for. */
  async page(organizationId: string, span: MonthSpan, request: PageRequest): Promise<SeatMovementEntity[][]> {
    const query = this.#of(organizationId)
      .select('movement.changeId', 'changeId')
      .andWhere(within(span), span)
      .groupBy('movement.changeId')
      .orderBy('movement.changeId', 'DESC')
      .limit(request.size + 1);
    if (request.key) query.andWhere('movement.changeId < :after', { after: request.key[0] });
    const ids = (await query.getRawMany<{ changeId: string }>()).map(({ changeId }) => changeId);
    const rows = await this.database.rows(SeatMovementEntity).findBy({ organizationId, changeId: In(ids) });
    return ids.map((changeId) => rows.filter((row) => row.changeId === changeId));
  }

  async count(organizationId: string, span: MonthSpan): Promise<number> {
    const row = await this.#of(organizationId)
      .select('COUNT(DISTINCT movement.change_id)', 'count')
      .andWhere(within(span), span)
      .getRawOne<{ count: unknown }>();
    return Number(row?.count ?? 0);
  }

  #of(organizationId: string) {
    return this.database
      .rows(SeatMovementEntity)
      .createQueryBuilder('movement')
      .where('movement.organizationId = :organizationId', { organizationId });
  }

  #seatsNow(what: string) {
    return this.database
      .rows(ContractSeatEntity)
      .createQueryBuilder('seat')
      .select(what)
      .where('seat.organizationId = :organizationId');
  }
}
