import type { CallChannel, CallKind, CallSide, CallStatus } from '@rollcall/shared';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../graphql/index.ts';
import { CallAudio, toCallAudio } from '../audio/audio.type.ts';
import type { CallParticipantEntity } from './call.entity.ts';
import { CallChannelEnum, CallKindEnum, CallSideEnum, CallStatusEnum } from './call.enums.ts';
import type { SeenCall } from './call.service.ts';
import type { CallScoreEntity } from './callScore.entity.ts';

@ObjectType('CallParticipant', { simpleResolvers: true, description: 'Someone who took part in a call.' })
export class CallParticipantType {
  @Field(() => CallSideEnum, { description: 'On which side.' })
  side!: CallSide;

  @Field(() => CallChannelEnum, { nullable: true, description: 'On which channel; null where the sender did not say.' })
  channel!: CallChannel | null;

  @Field(() => ID, { nullable: true, description: 'Of the user, also one who is deleted; null for anyone else.' })
  userId!: string | null;

  @Field(() => Boolean, { description: 'Whether it was a user who is deleted.' })
  userDeleted!: boolean;

  @Field(() => String, { description: 'As it was then, and stays; empty where nobody knows it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'As E.164 has it where it can be read so: `+81312345678`.' })
  number!: string | null;
}

@ObjectType('CallScore', {
  simpleResolvers: true,
  description: "What was measured of a user's part in a call, by whoever sent it; null of what was not.",
})
class CallScoreType {
  @Field(() => ID, { description: 'Of the user.' })
  userId!: string;

  @Field(() => Float, {
    nullable: true,
    description: '0 to 100, by a rule of ours; null until the call has ended, of mono, and where a measurement lacks.',
  })
  overall!: number | null;

  @Field(() => Int, { nullable: true, description: 'The version of the rule that made `overall`.' })
  overallRule!: number | null;

  @Field(() => Float, { nullable: true, description: 'The part of the time in which the user talked, 0 to 1.' })
  talkRatio!: number | null;

  @Field(() => Int, { nullable: true, description: 'How often both talked for a second or longer.' })
  overlaps!: number | null;

  @Field(() => Int, { nullable: true, description: 'How often nobody talked for three seconds or longer.' })
  silences!: number | null;

  @Field(() => Int, { nullable: true, description: 'How often the word went from one to the other.' })
  rallies!: number | null;

  @Field(() => Float, { nullable: true, description: "Of the user's voice, in hertz." })
  pitch!: number | null;

  @Field(() => Float, { nullable: true, description: 'How much the pitch goes up and down.' })
  intonation!: number | null;

  @Field(() => Float, { nullable: true, description: 'How fast the user talks, in what the sender counts a second.' })
  speechRate!: number | null;

  @Field(() => Float, { nullable: true, description: 'How fast the partner does.' })
  partnerSpeechRate!: number | null;

  @Field(() => Int, { nullable: true, description: 'How often the user filled a pause with a sound.' })
  fillers!: number | null;
}

@ObjectType('Call', { simpleResolvers: true, description: 'A call, as the telephone system told of it.' })
export class CallType {
  @Field(() => ID, { description: 'By which it is asked for.' })
  id!: string;

  @Field(() => String, { description: "The telephone system's ID of it." })
  externalId!: string;

  @Field(() => CallKindEnum, { description: 'Who called whom.' })
  kind!: CallKind;

  @Field(() => CallStatusEnum, { description: 'How it stands, or ended.' })
  status!: CallStatus;

  @Field(() => Date, { description: 'When it began to ring.' })
  startedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was answered; null where it was not.' })
  answeredAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it goes on.' })
  endedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'How long it rang; null while it does.' })
  ringSeconds!: number | null;

  @Field(() => Int, { nullable: true, description: 'How long people talked; null until it has ended.' })
  talkSeconds!: number | null;

  @Field(() => Boolean, { description: 'Whether each side has a channel of its own.' })
  stereo!: boolean;

  @Field(() => String, { nullable: true, description: "The number of the organization's line." })
  circuitNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'From which number, as E.164 has it where it can be read so.' })
  fromNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'To which number, in the same way.' })
  toNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'The queue in which it waited.' })
  queue!: string | null;

  @Field(() => String, { nullable: true, description: 'The group that was called.' })
  group!: string | null;

  @Field(() => [String], { description: 'What the telephone system tagged it with.' })
  tags!: readonly string[];

  @Field(() => String, { nullable: true, description: "Of a transfer, the telephone system's ID of the call before." })
  previousExternalId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Of that call, here; null where there is none that is the reader's to see.",
  })
  previousCallId!: string | null;

  @Field(() => CallAudio, { description: 'What there is of audio.' })
  audio!: CallAudio;

  @Field(() => String, { description: 'What those who took part noted of it; empty where nobody did.' })
  memo!: string;

  @Field(() => Boolean, { description: 'Whether the reader took part in the call, and so may write its memo.' })
  memoEditable!: boolean;

  @Field(() => [CallParticipantType], { description: 'Who took part, in the order in which they were told.' })
  participants!: CallParticipantType[];

  @Field(() => [CallScoreType], {
    description: 'Scores of those who took part; without administrative privileges, only the own.',
  })
  scores!: CallScoreType[];
}

export const CallConnection = connectionType('Call', () => CallType);

/** A call as the schema shows it. */
export const toCall = ({ call, participants, scores, present, previousCallId, tookPart }: SeenCall): CallType => ({
  ...call,
  group: call.groupName,
  previousCallId,
  audio: toCallAudio(call),
  memo: call.memo ?? '',
  memoEditable: tookPart,
  participants: toParticipants(participants, present),
  scores: scores.map(toScore),
});

/**
 * Those who take part in a call as the schema shows them.
 * @param present who of them is still a user
 */
export const toParticipants = (
  participants: readonly CallParticipantEntity[],
  present: ReadonlySet<string>,
): CallParticipantType[] =>
  participants.map(({ side, channel, userId, name, number }) => ({
    side,
    channel,
    userId,
    name,
    number,
    userDeleted: userId !== null && !present.has(userId),
  }));

const toScore = ({ userId, overallTenths, overallRule, measured }: CallScoreEntity): CallScoreType => ({
  ...measured,
  userId,
  overall: overallTenths === null ? null : overallTenths / 10,
  overallRule,
});
