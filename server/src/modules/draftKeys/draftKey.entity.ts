import { Entity, Index } from 'typeorm';
import { Id, Instant, PrimaryId, Text } from '../../database/index.ts';

/** The key of a draft that a user's browser keeps. */
@Entity('draft_keys')
@Index('draft_keys_by_user', ['userId', 'id'])
@Index('draft_keys_by_expiry', ['expiresAt'])
export class DraftKeyEntity {
  @PrimaryId()
  id!: string;

  @Id()
  userId!: string;

  /** The session that was given it last: signing out of it is the end of the key. */
  @Id()
  sessionId!: string;

  /** base64, sealed for this row. */
  @Text(100)
  sealedKey!: string;

  @Instant()
  expiresAt!: Date;
}
