import {
  type ContractSeats,
  type SeatChange,
  type SeatKind,
  type Settings,
  SEAT_KINDS,
  SETTING_LIST,
  billingMonthOf,
  seatsTaken,
} from '@rollcall/shared';
import { type Clock, refuse } from '../../kernel/index.ts';
import type { ContractStore } from './contract.store.ts';
import type { OrganizationEntity } from './organization.entity.ts';

/** An organization's contract as the rest of the house reads it. */
export interface Contract {
  readonly organizationId: string;
  readonly seats: ContractSeats;
  readonly importRowLimit: number;
  /** The month from which a change made now is billed, `2026-11`. */
  readonly billingMonth: string;
}

/** Reads contracts and moves the counts of their seats. */
export class ContractService {
  constructor(
    private readonly store: ContractStore,
    private readonly clock: Clock,
  ) {}

  /** @throws Error for an organization that does not exist */
  async organization(id: string): Promise<OrganizationEntity> {
    const organization = await this.store.organization(id);
    if (!organization) throw new Error(`There is no organization ${id}`);
    return organization;
  }

  async contract(organizationId: string): Promise<Contract> {
    const [organization, contract, rows] = await Promise.all([
      this.organization(organizationId),
      this.store.contract(organizationId),
      this.store.seats(organizationId),
    ]);
    const entries = rows.map((row) => [row.kind, { used: row.used, limit: row.seatLimit }] as const);
    const seats: Partial<Record<SeatKind, { used: number; limit: number }>> = Object.fromEntries(entries);
    if (!contract || !seats.users) throw new Error(`The organization ${organizationId} has no contract`);
    return {
      organizationId,
      seats: { ...seats, users: seats.users },
      importRowLimit: contract.importRowLimit,
      billingMonth: billingMonthOf(this.clock.now(), organization.timeZone),
    };
  }

  /**
   * Moves the seats of users whose settings change, inside the open transaction: those who come were nobody before, those who go are
   * nobody after.
   * @returns how each count moved: exact, since the transaction holds the counts from here on
   * @throws Refused where there are not enough of some kind
   */
  async moveSeats(
    organizationId: string,
    before: readonly Settings[],
    after: readonly Settings[],
  ): Promise<SeatChange[]> {
    const counts = new Map<SeatKind, number>();
    const count = (users: readonly Settings[], step: 1 | -1): void => {
      for (const kind of users.flatMap(seatsTaken)) counts.set(kind, (counts.get(kind) ?? 0) + step);
    };
    count(before, -1);
    count(after, 1);
    // Always in the same order, so that two transactions can't each hold what the other waits for.
    const moved = SEAT_KINDS.flatMap((kind) => {
      const by = counts.get(kind) ?? 0;
      return by === 0 ? [] : [{ kind, by }];
    });
    for (const { kind, by } of moved) {
      if (by < 0) await this.store.releaseSeats(organizationId, kind, -by);
      else if (!(await this.store.takeSeats(organizationId, kind, by))) await this.#refuse(organizationId, kind);
    }
    const rows = new Map((await this.store.seats(organizationId)).map((row) => [row.kind, row]));
    return moved.flatMap(({ kind, by }): SeatChange[] => {
      const row = rows.get(kind);
      return row ? [{ what: kind, before: row.used - by, after: row.used, limit: row.seatLimit }] : [];
    });
  }

  /** Holds the organization until the open transaction ends, for what only one may change at a time. */
  hold(organizationId: string): Promise<void> {
    return this.store.holdOrganization(organizationId);
  }

  async #refuse(organizationId: string, kind: SeatKind): Promise<never> {
    const seats = await this.store.seats(organizationId);
    const limit = seats.find((row) => row.kind === kind)?.seatLimit ?? 0;
    if (kind === 'users')
      return refuse({ code: 'SEAT_LIMIT_REACHED', field: 'loginId', params: { limit, seat: kind } });
    const field = SETTING_LIST.find((setting) => setting.seat === kind)?.key;
    return refuse({ code: 'SERVICE_SEAT_LIMIT_REACHED', ...(field && { field }), params: { limit, seat: kind } });
  }
}
