import { Entity, Index } from 'typeorm';
import { Id, Instant, Integer, Json, PrimaryId, Text } from '../../../database/index.ts';
import type { RejectionCode } from '../ingest/ingestResult.ts';
import type { WebhookSecretKind } from '../webhook/webhookSecret.entity.ts';

/** What was refused of a delivery, as far as it helps to find it at the sender's. */
export interface Rejection {
  /** The sender's ID of the call, shortened; null where it could not be read. */
  readonly externalId: string | null;
  readonly code: RejectionCode;
  /** Where in the event: `call.participants.0.userId`. */
  readonly field: string;
}

/** A delivery of the Incoming Webhook and how it was answered: nothing of what it said, and no secret. */
@Entity('webhook_deliveries')
@Index('webhook_deliveries_by_time', ['organizationId', 'receivedAt', 'id'])
export class WebhookDeliveryEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  /** When it was answered. */
  @Instant()
  receivedAt!: Date;

  /** By which secret it came, which may be deleted by now. Null of a test call. */
  @Id({ nullable: true })
  secretId!: string | null;

  @Text(10, { nullable: true })
  secretKind!: WebhookSecretKind | null;

  /** The HTTP status of the answer. */
  @Integer()
  status!: number;

  @Integer()
  created!: number;

  @Integer()
  updated!: number;

  @Integer()
  duplicates!: number;

  @Integer()
  conflicts!: number;

  @Integer()
  rejected!: number;

  /** The first few of those that were rejected. */
  @Json()
  rejections!: readonly Rejection[];
}
