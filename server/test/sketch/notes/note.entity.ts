import { Entity, Index } from 'typeorm';
import { Id, Instant, Integer, LongText, PrimaryId } from '../../../src/database/index.ts';

/** A note, and how many words were said in it once they are counted. */
@Entity('notes')
@Index('notes_by_organization', ['organizationId', 'id'])
export class NoteEntity {
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
