import { In, IsNull, MoreThan, Not } from 'typeorm';
import { type Database, insertRows } from '../../database/index.ts';
import { INSTALLATION_ID } from '../../kernel/index.ts';
import { AuditEntryEntity, AuditHeadEntity } from './audit.entity.ts';

/** A chain that has no entries. */
const EMPTY = { sequence: 0, hash: '', listedAt: null, latestAt: null, setBackFrom: null, setBackTo: null, seal: '' };

/** The rows of the audit log as a chain. */
export class AuditStore {
  constructor(private readonly database: Database) {}

  /**
   * Reserves the next places of a chain, locking it until the transaction ends.
   * @returns the head as it was before
   */
  async reserve(organizationId: string, count: number): Promise<AuditHeadEntity> {
    const heads = this.database.writable(AuditHeadEntity);
    const advance = (): Promise<{ affected?: number }> => heads.increment({ organizationId }, 'sequence', count);
    if ((await advance()).affected !== 1) {
      await heads
        .createQueryBuilder()
        .insert()
        .values({ ...EMPTY, organizationId })
        .orIgnore()
        .execute();
      await advance();
    }
    const head = await heads.findOneByOrFail({ organizationId });
    return { ...head, sequence: head.sequence - count };
  }

  /** Writes the next entries of a chain that is locked, each made when it is written. */
  async append(entries: Iterable<AuditEntryEntity>): Promise<void> {
    await insertRows(this.database.writable(AuditEntryEntity), entries);
  }

  /** Writes the new end of a chain that is locked. */
  async setHead(head: AuditHeadEntity): Promise<void> {
    await this.database.writable(AuditHeadEntity).update({ organizationId: head.organizationId }, head);
  }

  head(organizationId: string): Promise<AuditHeadEntity | null> {
    return this.database.rows(AuditHeadEntity).findOneBy({ organizationId });
  }

  /** The ends of all chains, the installation's own among them. */
  heads(): Promise<AuditHeadEntity[]> {
    return this.database.rows(AuditHeadEntity).find({ order: { organizationId: 'ASC' } });
  }

  /** The organizations whose chains are not listed in the installation's own. */
  async unlistedIds(): Promise<string[]> {
    const where = { listedAt: IsNull(), organizationId: Not(INSTALLATION_ID) };
    const heads = await this.database.rows(AuditHeadEntity).find({ where, order: { organizationId: 'ASC' } });
    return heads.map(({ organizationId }) => organizationId);
  }

  /** Where the installation's chain lists others: the place by organization, the first where one is there twice. */
  async listings(organizationIds?: readonly string[]): Promise<Map<string, number>> {
    const listings = await this.database.rows(AuditEntryEntity).find({
      select: { targetId: true, sequence: true },
      where: {
        organizationId: INSTALLATION_ID,
        kind: 'AUDIT_CHAIN_BEGIN',
        ...(organizationIds && { targetId: In([...organizationIds]) }),
      },
      order: { sequence: 'DESC' },
    });
    return new Map(listings.flatMap(({ targetId, sequence }) => (targetId === null ? [] : [[targetId, sequence]])));
  }

  /** The hash of the entry at a place; undefined where none is. */
  async hashAt(organizationId: string, sequence: number): Promise<string | undefined> {
    const entry = await this.database
      .rows(AuditEntryEntity)
      .findOne({ select: { id: true, hash: true }, where: { organizationId, sequence } });
    return entry?.hash;
  }

  /** The next entries of a chain in its order, from behind a place. */
  following(organizationId: string, sequence: number, limit: number): Promise<AuditEntryEntity[]> {
    const where = { organizationId, sequence: MoreThan(sequence) };
    return this.database.rows(AuditEntryEntity).find({ where, order: { sequence: 'ASC' }, take: limit });
  }
}
