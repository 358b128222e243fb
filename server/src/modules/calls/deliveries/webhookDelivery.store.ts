import { type Database, insertRows } from '../../../database/index.ts';
import { WebhookDeliveryEntity } from './webhookDelivery.entity.ts';

/** The rows of the log of deliveries. */
export class WebhookDeliveryStore {
  constructor(private readonly database: Database) {}

  /** The newest of an organization. */
  newest(organizationId: string, count: number): Promise<WebhookDeliveryEntity[]> {
    return this.database.rows(WebhookDeliveryEntity).find({
      where: { organizationId },
      order: { receivedAt: 'DESC', id: 'DESC' },
      take: count,
    });
  }

  async insert(delivery: WebhookDeliveryEntity): Promise<void> {
    await insertRows(this.database.writable(WebhookDeliveryEntity), [delivery]);
  }

  /** Of which organizations there are more than so many, or some from before an instant. */
  async organizationsToTidy(count: number, before: Date): Promise<string[]> {
    const rows = await this.database
      .rows(WebhookDeliveryEntity)
      .createQueryBuilder('delivery')
      .select('delivery.organizationId', 'id')
      .groupBy('delivery.organizationId')
      .having('COUNT(*) > :count OR MIN(delivery.receivedAt) < :before', { count, before: before.getTime() })
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }

  /** Keeps the newest of an organization, and of them those since an instant. */
  async keep(organizationId: string, count: number, since: Date): Promise<void> {
    const rows = this.database.writable(WebhookDeliveryEntity);
    const [last] = await rows.find({
      select: { id: true, receivedAt: true },
      where: { organizationId },
      order: { receivedAt: 'DESC', id: 'DESC' },
      skip: count - 1,
      take: 1,
    });
    const isOlder = '(received_at < :at OR (received_at = :at AND id < :id))';
    const remove = rows.createQueryBuilder().delete().where('organization_id = :organizationId', { organizationId });
    if (last && last.receivedAt >= since) remove.andWhere(isOlder, { at: last.receivedAt.getTime(), id: last.id });
    else remove.andWhere('received_at < :since', { since: since.getTime() });
    await remove.execute();
  }
}
