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
import type { Condition } from '../../../database/index.ts';
import { type Clock, refuse } from '../../../kernel/index.ts';
import type { ContractStore, Standing } from './contract.store.ts';
import type { OrganizationEntity, WeakPasswords } from '../organization.entity.ts';
import type { SeatCause, SeatLedger } from '../seats/seatLedger.ts';

/** An organization's contract as the rest of the house reads it. */
export interface Contract {
  readonly organizationId: string;
  readonly seats: ContractSeats;
  readonly importRowLimit: number;
  /** For how many months calls are kept; null for good. */
  readonly callRetentionMonths: number | null;
  /** The month from which a change made now is billed, `2026-11`. */
  readonly billingMonth: string;
  /** Whether nobody of the organization may sign in or change anything. */
  readonly suspended: boolean;
  /** The organization's name, which its passwords are held against. */
  readonly organizationName: string;
  readonly weakPasswordsInFiles: WeakPasswords;
}

/** What a contract's seats are to become: a limit, or null to end the subscription. What is absent stays. */
export type SeatLimits = Readonly<Partial<Record<SeatKind, number | null>>>;

/** A limit that can't be, since more seats are in use. */
export interface LimitRefusal {
  readonly kind: SeatKind;
  readonly used: number;
  readonly asked: number | null;
}

/** Reads contracts and moves the counts of their seats. */
export class ContractService {
  constructor(
    private readonly store: ContractStore,
    private readonly ledger: SeatLedger,
    private readonly clock: Clock,
  ) {}

  /** @throws Error for an organization that does not exist */
  async organization(id: string): Promise<OrganizationEntity> {
    const organization = await this.store.organization(id);
    if (!organization) throw new Error(`There is no organization ${id}`);
    return organization;
  }

  /**
   * Whether an organization may use a service, for what is asked very often.
   * @throws Error for an organization that does not exist
   */
  async standing(organizationId: string, kind: SeatKind): Promise<Standing> {
    const standing = await this.store.standing(organizationId, kind);
    if (!standing) throw new Error(`There is no organization ${organizationId}`);
    return standing;
  }

  organizations(): Promise<OrganizationEntity[]> {
    return this.store.organizations();
  }

  /** How many users an organization has: the count of its seats, so it costs nothing to know. */
  userCount(organizationId: string): Promise<number> {
    return this.store.usersCounted(organizationId);
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
      callRetentionMonths: contract.callRetentionMonths,
      billingMonth: this.#monthOf(organization),
      suspended: organization.suspendedAt !== null,
      organizationName: organization.name,
      weakPasswordsInFiles: organization.weakPasswordsInFiles,
    };
  }

  /** The month from which a change made now is billed, `2026-11`. */
  async billingMonth(organizationId: string): Promise<string> {
    return this.#monthOf(await this.organization(organizationId));
  }

  #monthOf({ timeZone }: OrganizationEntity): string {
    return billingMonthOf(this.clock.now(), timeZone);
  }

  /** Locks an organization's row until the open transaction ends, for what one at a time may do. */
  lock(organizationId: string): Promise<void> {
    return this.store.lockOrganization(organizationId);
  }

  /** Says how many rows one file may have, inside the open transaction. */
  setImportRowLimit(organizationId: string, limit: number): Promise<void> {
    return this.store.setImportRowLimit(organizationId, limit);
  }

  /** Says for how many months calls are kept, null for good, inside the open transaction. */
  setCallRetention(organizationId: string, months: number | null): Promise<void> {
    return this.store.setCallRetention(organizationId, months);
  }

  /** The IDs of the organizations whose calls are not kept for good. */
  withCallRetention(): Promise<string[]> {
    return this.store.withCallRetention();
  }

  /**
   * The condition, for another module's statement, under which the organization whose ID stands in a column is not
   * suspended.
   */
  notSuspended(column: string): Condition {
    return this.store.notSuspended(column);
  }

  /**
   * Moves the seats of users whose settings change, inside the open transaction: those who come were nobody before,
   * those who go are nobody after. However many they are, it is one change in the list of what changed in the month.
   * @param cause what moves them, as the audit log tells it
   * @returns how each count moved: exact, since the transaction locks the counts from here on
   * @throws Refused where there are not enough of some kind, ORGANIZATION_SUSPENDED
   */
  async moveSeats(
    organizationId: string,
    before: readonly Settings[],
    after: readonly Settings[],
    cause: SeatCause,
  ): Promise<SeatChange[]> {
    const counts = new Map<SeatKind, number>();
    const count = (users: readonly Settings[], step: 1 | -1): void => {
      for (const kind of users.flatMap(seatsTaken)) counts.set(kind, (counts.get(kind) ?? 0) + step);
    };
    count(before, -1);
    count(after, 1);
    // Always in the same order, so that two transactions can't each have locked what the other waits for.
    const moved = SEAT_KINDS.flatMap((kind) => {
      const by = counts.get(kind) ?? 0;
      return by === 0 ? [] : [{ kind, by }];
    });
    if (moved.length === 0) return [];
    for (const { kind, by } of moved) {
      if (by < 0) await this.store.releaseSeats(organizationId, kind, -by);
      else if (!(await this.store.takeSeats(organizationId, kind, by))) await this.#refuse(organizationId, kind);
    }
    const organization = refuseSuspended(await this.organization(organizationId));
    const moves = moved.map(({ kind, by }) => ({ kind, delta: by }));
    await this.ledger.record(organization, moves, cause);
    const rows = new Map((await this.store.seats(organizationId)).map((row) => [row.kind, row]));
    return moved.flatMap(({ kind, by }): SeatChange[] => {
      const row = rows.get(kind);
      return row ? [{ what: kind, before: row.used - by, after: row.used, limit: row.seatLimit }] : [];
    });
  }

  /**
   * Changes limits inside the open transaction, in which the organization is locked. A kind that has no limit yet is
   * subscribed by it.
   * @returns the limits that can't be: where there are any the transaction has to be given up
   */
  async setLimits(organizationId: string, limits: SeatLimits, cause: SeatCause): Promise<LimitRefusal[]> {
    const before = new Map((await this.store.seats(organizationId)).map((row) => [row.kind, row.seatLimit]));
    const changes = SEAT_KINDS.flatMap((kind) => {
      const [limitBefore = null, limitAfter] = [before.get(kind), limits[kind]];
      return limitAfter === undefined || limitAfter === limitBefore
        ? []
        : [{ kind, delta: 0, limitBefore, limitAfter }];
    });
    if (changes.length === 0) return [];
    const refused: LimitRefusal[] = [];
    for (const { kind, limitBefore, limitAfter } of changes) {
      if (await this.#setLimit(organizationId, kind, limitBefore, limitAfter)) continue;
      const row = (await this.store.seats(organizationId)).find((seat) => seat.kind === kind);
      refused.push({ kind, used: row?.used ?? 0, asked: limitAfter });
    }
    await this.ledger.record(await this.organization(organizationId), changes, cause);
    return refused;
  }

  async #setLimit(id: string, kind: SeatKind, before: number | null, after: number | null): Promise<boolean> {
    if (after === null) return this.store.deleteSeat(id, kind);
    if (before !== null) return this.store.setSeatLimit(id, kind, after);
    await this.store.insertSeat(id, kind, after);
    return true;
  }

  /**
   * Refuses what was under way, or asked for, when an organization was suspended. Asked inside the open transaction
   * once the list of users is locked: whoever suspends locks it too, so that one of the two sees what the other did.
   * @throws Refused ORGANIZATION_SUSPENDED
   */
  async refuseIfSuspended(organizationId: string): Promise<void> {
    refuseSuspended(await this.organization(organizationId));
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

function refuseSuspended(organization: OrganizationEntity): OrganizationEntity {
  if (organization.suspendedAt) refuse({ code: 'ORGANIZATION_SUSPENDED', params: {} });
  return organization;
}
