import { MoreThan } from 'typeorm';
import { type Database, insertRows, keysetRows } from '../../database/index.ts';
import type { AuditKind, PageRequest } from '../../kernel/index.ts';
import { AuditEntryEntity, AuditHeadEntity } from './audit.entity.ts';

/** Which entries a page shows. Times are inclusive at the start and exclusive at the end. */
export interface AuditQuery {
  readonly kind?: readonly AuditKind[] | undefined;
  readonly actorId?: string | undefined;
  readonly targetId?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

/** The rows of the audit log. */
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

  /** Writes the next entries of a chain and its new end. */
  async append(entries: readonly AuditEntryEntity[], head: AuditHeadEntity): Promise<void> {
    await insertRows(this.database.writable(AuditEntryEntity), entries);
    await this.database.writable(AuditHeadEntity).update({ organizationId: head.organizationId }, head);
  }

  head(organizationId: string): Promise<AuditHeadEntity | null> {
    return this.database.rows(AuditHeadEntity).findOneBy({ organizationId });
  }

  /** The next entries of a chain in its order, from behind a place. */
  following(organizationId: string, sequence: number, limit: number): Promise<AuditEntryEntity[]> {
    const where = { organizationId, sequence: MoreThan(sequence) };
    return this.database.rows(AuditEntryEntity).find({ where, order: { sequence: 'ASC', id: 'ASC' }, take: limit });
  }

  page(organizationId: string, query: AuditQuery, request: PageRequest): Promise<AuditEntryEntity[]> {
    return keysetRows(this.#matching(organizationId, query), ['entry.sequence'], request, true);
  }

  count(organizationId: string, query: AuditQuery): Promise<number> {
    return this.#matching(organizationId, query).getCount();
  }

  #matching(organizationId: string, query: AuditQuery) {
    const matching = this.database
      .rows(AuditEntryEntity)
      .createQueryBuilder('entry')
      .where('entry.organizationId = :organizationId', { organizationId });
    if (query.kind)
      matching.andWhere(query.kind.length > 0 ? 'entry.kind IN (:...kind)' : '1 = 0', { kind: query.kind });
    if (query.actorId) matching.andWhere('entry.actorId = :actorId', { actorId: query.actorId });
    if (query.targetId) matching.andWhere('entry.targetId = :targetId', { targetId: query.targetId });
    if (query.from) matching.andWhere('entry.occurredAt >= :from', { from: query.from.getTime() });
    if (query.to) matching.andWhere('entry.occurredAt < :to', { to: query.to.getTime() });
    return matching;
  }
}
