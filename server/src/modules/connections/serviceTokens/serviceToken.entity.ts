import type { ServiceScope } from '@rollcall/shared';
import { Entity, Index } from 'typeorm';
import { Id, Instant, Json, PrimaryId, Text } from '../../../database/index.ts';

/** The token by which a program acts in an organization. It stays when it is over: the audit log names it. */
@Entity('service_tokens')
@Index('service_tokens_by_organization', ['organizationId', 'createdAt'])
@Index('service_tokens_by_hash', ['tokenHash'], { unique: true })
export class ServiceTokenEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  @Text(255)
  name!: string;

  @Json()
  scopes!: readonly ServiceScope[];

  /** Addresses and networks from where it can be used; none for anywhere. */
  @Json()
  addresses!: readonly string[];

  /** SHA-256, in hexadecimal. */
  @Text(64)
  tokenHash!: string;

  /** How it begins. */
  @Text(8)
  start!: string;

  @Instant()
  createdAt!: Date;

  @Id()
  createdById!: string;

  /** The login ID as it was then. */
  @Text(254)
  createdByName!: string;

  @Instant()
  expiresAt!: Date;

  /** To the minute; null of one that was never used. */
  @Instant({ nullable: true })
  lastUsedAt!: Date | null;

  @Text(64, { nullable: true })
  lastUsedAddress!: string | null;

  @Instant({ nullable: true })
  revokedAt!: Date | null;

  /** The login ID as it was then, or `operator`. */
  @Text(254, { nullable: true })
  revokedByName!: string | null;
}
