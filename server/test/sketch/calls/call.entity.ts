import { Entity, Index } from 'typeorm';
import { Id, Instant, Integer, LongText, PrimaryId } from '../../../src/database/index.ts';

/** A call, and how many words were said in it once they are counted. */
@Entity('calls')
@Index('calls_by_organization', ['organizationId', 'id'])
export class CallEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  @Instant()
  recordedAt!: Date;

  @LongText()
  transcript!: string;

  @Integer({ nullable: true })
  wordCount!: number | null;
}
