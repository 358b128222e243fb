import { type CallChannel, type CallKind, type CallSide, type CallStatus, LIMITS } from '@rollcall/shared';
import { Entity, Index } from 'typeorm';
import { Flag, Id, Instant, Integer, Json, PrimaryId, Text } from '../../../database/index.ts';

/** What may be told of a call while it goes on; each is told once. */
export type CallEventType = 'call.started' | 'call.answered' | 'call.ended';

/** Whether there is audio of a call: none was announced, it may still come, it is there, or it did not come in time. */
export type CallAudioState = 'NONE' | 'AWAITED' | 'STORED' | 'EXPIRED';
export type CallAudioType = 'MP3' | 'M4A' | 'WAV';

/** A call as its sender told of it. */
@Entity('calls')
@Index('calls_by_external_id', ['organizationId', 'externalId'], { unique: true })
// With what is counted by: without it, each call would have to be read for that.
@Index('calls_by_start', ['organizationId', 'startedAt', 'id', 'kind', 'status', 'audioState'])
@Index('calls_by_from_number', ['organizationId', 'fromNumber', 'id'])
@Index('calls_by_to_number', ['organizationId', 'toNumber', 'id'])
@Index('calls_by_circuit_number', ['organizationId', 'circuitNumber', 'id'])
@Index('calls_by_audio_until', ['audioUntil'])
export class CallEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  /** The sender's ID of the call. */
  @Text(200)
  externalId!: string;

  @Text(10)
  kind!: CallKind;

  @Text(10)
  status!: CallStatus;

  @Instant()
  startedAt!: Date;

  @Instant({ nullable: true })
  answeredAt!: Date | null;

  @Instant({ nullable: true })
  endedAt!: Date | null;

  @Integer({ nullable: true })
  ringSeconds!: number | null;

  /** Null until the call has ended. */
  @Integer({ nullable: true })
  talkSeconds!: number | null;

  /** `2026-11-30`: on which day it counts, in the organization's zone as it was then. */
  @Text(10)
  day!: string;

  /** Whether each side has a channel of its own. */
  @Flag()
  stereo!: boolean;

  @Text(40, { nullable: true })
  circuitNumber!: string | null;

  /** As E.164 has it, or else as it was sent. */
  @Text(40, { nullable: true })
  fromNumber!: string | null;

  @Text(40, { nullable: true })
  toNumber!: string | null;

  @Text(100, { nullable: true })
  queue!: string | null;

  @Text(100, { nullable: true })
  groupName!: string | null;

  @Json()
  tags!: readonly string[];

  /** Of a transfer, the sender's ID of the call before. */
  @Text(200, { nullable: true })
  previousExternalId!: string | null;

  /** Keyed hashes of the events that told of it, so that one that is sent again is known. */
  @Json()
  eventHashes!: Readonly<Partial<Record<CallEventType, string>>>;

  @Instant()
  receivedAt!: Date;

  @Text(7, { default: 'NONE' })
  audioState!: CallAudioState;

  /** Until when the audio that is awaited may come; null where none is. */
  @Instant({ nullable: true })
  audioUntil!: Date | null;

  @Text(3, { nullable: true })
  audioType!: CallAudioType | null;

  @Integer({ nullable: true })
  audioBytes!: number | null;

  /** SHA-256, in hexadecimal. */
  @Text(64, { nullable: true })
  audioHash!: string | null;

  /** Under which the store of blobs has it. */
  @Text(80, { nullable: true })
  audioBlobId!: string | null;

  /** What those who took part noted of it, its lines broken by `\n`: never empty. Its sender knows nothing of it. */
  @Text(LIMITS.callMemoLength, { nullable: true })
  memo!: string | null;
}

/** What a call has that is not told with it: no audio yet, and no memo. */
export const UNTOLD = {
  audioState: 'NONE',
  audioUntil: null,
  audioType: null,
  audioBytes: null,
  audioHash: null,
  audioBlobId: null,
  memo: null,
} as const satisfies Partial<CallEntity>;

/** Someone who took part in a call. */
@Entity('call_participants')
@Index('call_participants_by_call', ['callId', 'position'], { unique: true })
@Index('call_participants_by_user', ['organizationId', 'userId', 'startedAt', 'callId'])
@Index('call_participants_by_name', ['organizationId', 'nameKey', 'callId'])
export class CallParticipantEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  @Id()
  callId!: string;

  /** The place among the participants, from 0. */
  @Integer()
  position!: number;

  /** That of the call, by which a user's calls are listed. */
  @Instant()
  startedAt!: Date;

  @Text(4)
  side!: CallSide;

  @Text(5, { nullable: true })
  channel!: CallChannel | null;

  /** Stays when the user is deleted. */
  @Id({ nullable: true })
  userId!: string | null;

  /** The user's name as it was then, or what the sender says; nobody changes it. */
  @Text(255)
  name!: string;

  /** The name folded, to be found by. */
  @Text(255, { default: '' })
  nameKey!: string;

  @Text(40, { nullable: true })
  number!: string | null;
}
