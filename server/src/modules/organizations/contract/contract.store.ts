import type { SeatKind } from '@rollcall/shared';
import { IsNull, Not } from 'typeorm';
import { type Condition, type Database, GatheredRead } from '../../../database/index.ts';
import { ContractEntity, ContractSeatEntity } from './contract.entity.ts';
import { OrganizationEntity, type WeakPasswords } from '../organization.entity.ts';

/** What is asked of an organization before it may use a service. */
export interface Standing {
  /** IANA name. */
  readonly timeZone: string;
  readonly suspended: boolean;
  /** Whether its contract has the service. */
  readonly subscribed: boolean;
}

/** Organizations, their contracts and the counts of their seats. */
export class ContractStore {
  readonly #userCounts: GatheredRead<number>;

  constructor(private readonly database: Database) {
    this.#userCounts = new GatheredRead(database, (organizationIds) => this.#usersCounted(organizationIds));
  }

  organization(id: string): Promise<OrganizationEntity | null> {
    return this.database.rows(OrganizationEntity).findOneBy({ id });
  }

  organizations(): Promise<OrganizationEntity[]> {
    return this.database.rows(OrganizationEntity).find({ order: { id: 'ASC' } });
  }

  async anyOrganization(): Promise<boolean> {
    return this.database.rows(OrganizationEntity).exists();
  }

  contract(organizationId: string): Promise<ContractEntity | null> {
    return this.database.rows(ContractEntity).findOneBy({ organizationId });
  }

  async usersCounted(organizationId: string): Promise<number> {
    return (await this.#userCounts.find(organizationId)) ?? 0;
  }

  async #usersCounted(organizationIds: readonly string[]): Promise<Map<string, number>> {
    const among = organizationIds.map(() => '?').join();
    const sql = `SELECT organization_id AS id, used FROM contract_seats WHERE kind = 'users' AND organization_id IN (${among})`;
    const rows = await this.database.select<{ id: string; used: number }>(sql, organizationIds);
    return new Map(rows.map((row) => [row.id, row.used]));
  }

  /** Null for an organization that does not exist. */
  async standing(organizationId: string, kind: SeatKind): Promise<Standing | null> {
    const subscribed = 'SELECT COUNT(*) FROM contract_seats s WHERE s.organization_id = o.id AND s.kind = ?';
    const [row] = await this.database.select<{ timeZone: string; suspended: number; subscribed: number | string }>(
      `SELECT time_zone AS timeZone, suspended_at IS NOT NULL AS suspended, (${subscribed}) AS subscribed
       FROM organizations o WHERE o.id = ?`,
      [kind, organizationId],
    );
    return row
      ? { timeZone: row.timeZone, suspended: row.suspended === 1, subscribed: Number(row.subscribed) > 0 }
      : null;
  }

  seats(organizationId: string): Promise<ContractSeatEntity[]> {
    return this.database.rows(ContractSeatEntity).findBy({ organizationId });
  }

  async insertOrganization(organization: OrganizationEntity, contract: ContractEntity): Promise<void> {
    await this.database.writable(OrganizationEntity).insert(organization);
    await this.database.writable(ContractEntity).insert(contract);
  }

  /** The condition under which the organization whose ID stands in a column is not suspended. */
  notSuspended(column: string): Condition {
    const open = `EXISTS (SELECT 1 FROM organizations o WHERE o.id = ${column} AND o.suspended_at IS NULL)`;
    return { sql: open, values: [] };
  }

  async setSuspended(id: string, suspendedAt: Date | null): Promise<void> {
    await this.database.writable(OrganizationEntity).update({ id }, { suspendedAt });
  }

  async setWeakPasswordsInFiles(id: string, weakPasswordsInFiles: WeakPasswords): Promise<void> {
    await this.database.writable(OrganizationEntity).update({ id }, { weakPasswordsInFiles });
  }

  async setImportRowLimit(organizationId: string, importRowLimit: number): Promise<void> {
    await this.database.writable(ContractEntity).update({ organizationId }, { importRowLimit });
  }

  async setCallRetention(organizationId: string, callRetentionMonths: number | null): Promise<void> {
    await this.database.writable(ContractEntity).update({ organizationId }, { callRetentionMonths });
  }

  /** Organizations whose contracts say for how long calls are kept. */
  async withCallRetention(): Promise<string[]> {
    const rows = await this.database
      .rows(ContractEntity)
      .find({ where: { callRetentionMonths: Not(IsNull()) }, order: { organizationId: 'ASC' } });
    return rows.map(({ organizationId }) => organizationId);
  }

  async insertSeat(organizationId: string, kind: SeatKind, seatLimit: number): Promise<void> {
    await this.database.writable(ContractSeatEntity).insert({ organizationId, kind, seatLimit, used: 0 });
  }

  /** @returns false where more than `seatLimit` seats are in use */
  async setSeatLimit(organizationId: string, kind: SeatKind, seatLimit: number): Promise<boolean> {
    return this.#change(organizationId, kind, { seatLimit: String(seatLimit) }, 'used <= :seatLimit', { seatLimit });
  }

  /** @returns false where seats are in use */
  async deleteSeat(organizationId: string, kind: SeatKind): Promise<boolean> {
    const { affected } = await this.database.writable(ContractSeatEntity).delete({ organizationId, kind, used: 0 });
    return affected === 1;
  }

  /**
   * Takes `count` seats in one conditional statement, so that however many do so at once, none is sold twice.
   * @returns false, with nothing changed, where fewer are free or the service is not subscribed
   */
  async takeSeats(organizationId: string, kind: SeatKind, count: number): Promise<boolean> {
    return this.#change(organizationId, kind, { used: 'used + :count' }, 'used + :count <= seat_limit', { count });
  }

  /** Gives seats back. @throws Error where fewer are taken: then the count was wrong before */
  async releaseSeats(organizationId: string, kind: SeatKind, count: number): Promise<void> {
    const done = await this.#change(organizationId, kind, { used: 'used - :count' }, 'used >= :count', { count });
    if (!done) throw new Error(`${organizationId} has not taken ${count} seats of ${kind}`);
  }

  /** Locks an organization until the transaction ends, so that what may be changed by one at a time only is. */
  async lockOrganization(id: string): Promise<void> {
    // Writing is the one way to lock a row on both engines.
    await this.database.writable(OrganizationEntity).createQueryBuilder().update().set({ id }).where({ id }).execute();
  }

  async #change(
    organizationId: string,
    kind: SeatKind,
    set: Partial<Record<'used' | 'seatLimit', string>>,
    condition: string,
    parameters: Record<string, number>,
  ): Promise<boolean> {
    const { affected } = await this.database
      .writable(ContractSeatEntity)
      .createQueryBuilder()
      .update()
      .set(Object.fromEntries(Object.entries(set).map(([column, expression]) => [column, () => expression])))
      .where('organization_id = :organizationId AND kind = :kind', { organizationId, kind })
      .andWhere(condition, parameters)
      .execute();
    return affected === 1;
  }
}
