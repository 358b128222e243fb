import { Entity, Index } from 'typeorm';
import { Id, Instant, PrimaryId, Text } from '../../../../database/index.ts';

@Entity('sessions')
@Index('sessions_token_hash', ['tokenHash'], { unique: true })
@Index('sessions_by_user', ['userId'])
@Index('sessions_by_expiry', ['expiresAt'])
export class SessionEntity {
  @PrimaryId()
  id!: string;

  /** SHA-256 of the token, in hex. The token itself is with its user alone. */
  @Text(64)
  tokenHash!: string;

  @Id()
  userId!: string;

  @Id()
  organizationId!: string;

  @Text(64)
  address!: string;

  @Text(255)
  userAgent!: string;

  @Instant()
  createdAt!: Date;

  /** To the minute: a request within the same minute does not write. */
  @Instant()
  lastSeenAt!: Date;

  /** When its user last gave their password in it; null where they never did. */
  @Instant({ nullable: true })
  confirmedAt!: Date | null;

  /** The end, however busy the session is. */
  @Instant()
  expiresAt!: Date;
}
