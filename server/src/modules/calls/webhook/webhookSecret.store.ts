import type { Database } from '../../../database/index.ts';
import { WebhookSecretEntity, type WebhookSecretKind, type WebhookTokenKind } from './webhookSecret.entity.ts';

/** The rows of the secrets of Incoming Webhooks. */
export class WebhookSecretStore {
  constructor(private readonly database: Database) {}

  /** Of an organization, the newest first. */
  of(organizationId: string, kind?: WebhookSecretKind): Promise<WebhookSecretEntity[]> {
    return this.database.rows(WebhookSecretEntity).find({
      where: { organizationId, ...(kind && { kind }) },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  byToken(tokenHash: string, kind: WebhookTokenKind): Promise<WebhookSecretEntity | null> {
    return this.database.rows(WebhookSecretEntity).findOneBy({ tokenHash, kind });
  }

  async has(organizationId: string, id: string): Promise<boolean> {
    return this.database.rows(WebhookSecretEntity).existsBy({ organizationId, id });
  }

  async insert(secret: WebhookSecretEntity): Promise<void> {
    await this.database.writable(WebhookSecretEntity).insert(secret);
  }

  async markUsed(organizationId: string, id: string, lastUsedAt: Date): Promise<void> {
    await this.database.writable(WebhookSecretEntity).update({ organizationId, id }, { lastUsedAt });
  }

  /** @returns whether it was there */
  async delete(organizationId: string, id: string): Promise<boolean> {
    const { affected } = await this.database.writable(WebhookSecretEntity).delete({ organizationId, id });
    return affected === 1;
  }
}
