import { Entity, Index } from 'typeorm';
import { Id, Instant, PrimaryId, Text } from '../../../database/index.ts';

/** How a sender shows that it may send: by signing what it sends, by a token, or only by where it sends. */
export type WebhookSecretKind = 'SIGNING' | 'TOKEN' | 'URL';

/** The kinds whose secret is sent along, so that its hash is enough to know it. */
export type WebhookTokenKind = Exclude<WebhookSecretKind, 'SIGNING'>;

/** A secret of an organization's Incoming Webhook. */
@Entity('webhook_secrets')
@Index('webhook_secrets_by_organization', ['organizationId', 'kind'])
@Index('webhook_secrets_by_token', ['tokenHash'], { unique: true })
export class WebhookSecretEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  @Text(10)
  kind!: WebhookSecretKind;

  /** SHA-256 of a token, in hexadecimal: it is random, so nobody guesses it by its hash. Null of what signs. */
  @Text(64, { nullable: true })
  tokenHash!: string | null;

  /** What signs, sealed and in base64, since signatures are made with the secret itself. Null of tokens. */
  @Text(200, { nullable: true })
  sealed!: string | null;

  @Instant()
  createdAt!: Date;

  /** The login ID, as it was then, of who made it. Null of one from before this was kept. */
  @Text(254, { nullable: true })
  createdByName!: string | null;

  /** To the minute; null of one that was not used since this is kept. */
  @Instant({ nullable: true })
  lastUsedAt!: Date | null;
}
