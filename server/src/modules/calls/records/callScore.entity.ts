import { Entity, Index } from 'typeorm';
import { Id, Instant, Integer, Json, PrimaryId, Text } from '../../../database/index.ts';

/** What the sender measured of a user's part in a call; null of what it did not. */
export interface CallMeasurements {
  /** The part of the time in which the user talked, 0 to 1. */
  readonly talkRatio: number | null;
  /** How often both talked for a second or longer. */
  readonly overlaps: number | null;
  /** How often nobody did for three seconds or longer. */
  readonly silences: number | null;
  readonly rallies: number | null;
  /** In hertz. */
  readonly pitch: number | null;
  readonly intonation: number | null;
  /** In morae or syllables a second, as the sender counts. */
  readonly speechRate: number | null;
  readonly partnerSpeechRate: number | null;
  readonly fillers: number | null;
}

/** The scores of a user's part in a call: in a table of their own, since they are erased with the user. */
@Entity('call_scores')
@Index('call_scores_by_external_id', ['organizationId', 'externalId', 'userId'], { unique: true })
@Index('call_scores_by_user', ['organizationId', 'userId'])
@Index('call_scores_by_call', ['callId'])
@Index('call_scores_by_overall', ['organizationId', 'overallTenths', 'callId'])
export class CallScoreEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  /** Null until the call is told of, which may be after its scores. */
  @Id({ nullable: true })
  callId!: string | null;

  /** The sender's ID of the call. */
  @Text(200)
  externalId!: string;

  @Id()
  userId!: string;

  @Json()
  measured!: CallMeasurements;

  /** In tenths, 0 to 1000; null until the call has ended, and where it can't be known. */
  @Integer({ nullable: true })
  overallTenths!: number | null;

  /** Which rule made it. */
  @Integer({ nullable: true })
  overallRule!: number | null;

  /** Keyed, of the event that told of it. */
  @Text(64)
  eventHash!: string;

  @Instant()
  receivedAt!: Date;
}
