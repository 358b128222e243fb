import { MoreThan } from 'typeorm';
import { type Database, insertRows } from '../../database/index.ts';
import { AuditEntryEntity, AuditHeadEntity } from './audit.entity.ts';

/** The rows of the audit log as a chain. */
export class AuditStore {
  constructor(private readonly database: Database) {}

  /**
   * Reserves the next places of a chain, holding it until the transaction ends.
   * @returns the head as it was before
   */
  async reserve(organizationId: string, count: number): Promise<AuditHeadEntity> {
    const heads = this.database.writable(AuditHeadEntity);
    const advance = (): Promise<{ affected?: number }> => heads.increment({ organizationId }, 'sequence', count);
    if ((await advance()).affected !== 1) {
      await heads
        .createQueryBuilder()
        .insert()
        .values({ organizationId, sequence: 0, hash: '', seal: '' })
        .orIgnore()
        .execute();
      await advance();
    }
    const head = await heads.findOneByOrFail({ organizationId });
    return { ...head, sequence: head.sequence - count };
  }

  /** Writes the next entries of a chain that is held, each made when it is written. */
  async append(entries: Iterable<AuditEntryEntity>): Promise<void> {
    await insertRows(this.database.writable(AuditEntryEntity), entries);
  }

  /** Writes the new end of a chain that is held. */
  async setHead(head: AuditHeadEntity): Promise<void> {
    await this.database.writable(AuditHeadEntity).update({ organizationId: head.organizationId }, head);
  }

  head(organizationId: string): Promise<AuditHeadEntity | null> {
    return this.database.rows(AuditHeadEntity).findOneBy({ organizationId });
  }

  /** The next entries of a chain in its order, from behind a place. */
  following(organizationId: string, sequence: number, limit: number): Promise<AuditEntryEntity[]> {
    const where = { organizationId, sequence: MoreThan(sequence) };
    return this.database.rows(AuditEntryEntity).find({ where, order: { sequence: 'ASC' }, take: limit });
  }
}
