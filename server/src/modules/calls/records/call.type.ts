import type { CallChannel, CallKind, CallSide, CallStatus } from '@rollcall/shared';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../graphql/index.ts';
import { CallAudio, toCallAudio } from '../audio/audio.type.ts';
import { CallChannelEnum, CallKindEnum, CallSideEnum, CallStatusEnum } from './call.enums.ts';
import type { SeenCall } from './call.service.ts';
import type { ListedParticipant, ListedScore } from './listedCall.ts';

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
  participants!: readonly CallParticipantType[];

  @Field(() => [CallScoreType], {
    description: 'Scores of those who took part; without administrative privileges, only the own.',
  })
  scores!: CallScoreType[];
}

export const CallConnection = connectionType('Call', () => CallType);

/** A call as the schema shows it. */
export const toCall = (seen: SeenCall): CallType => new ShownCall(seen);

/** Looks each field up when it is asked for: a list makes very many of these, and each is asked for a few fields. */
class ShownCall implements CallType {
  readonly #seen: SeenCall;

  constructor(seen: SeenCall) {
    this.#seen = seen;
  }

  get id(): string {
    return this.#seen.call.id;
  }
  get externalId(): string {
    return this.#seen.call.externalId;
  }
  get kind(): CallKind {
    return this.#seen.call.kind;
  }
  get status(): CallStatus {
    return this.#seen.call.status;
  }
  get startedAt(): Date {
    return this.#seen.call.startedAt;
  }
  get answeredAt(): Date | null {
    return this.#seen.call.answeredAt;
  }
  get endedAt(): Date | null {
    return this.#seen.call.endedAt;
  }
  get ringSeconds(): number | null {
    return this.#seen.call.ringSeconds;
  }
  get talkSeconds(): number | null {
    return this.#seen.call.talkSeconds;
  }
  get stereo(): boolean {
    return this.#seen.call.stereo;
  }
  get circuitNumber(): string | null {
    return this.#seen.call.circuitNumber;
  }
  get fromNumber(): string | null {
    return this.#seen.call.fromNumber;
  }
  get toNumber(): string | null {
    return this.#seen.call.toNumber;
  }
  get queue(): string | null {
    return this.#seen.call.queue;
  }
  get group(): string | null {
    return this.#seen.call.groupName;
  }
  get tags(): readonly string[] {
    return this.#seen.call.tags;
  }
  get previousExternalId(): string | null {
    return this.#seen.call.previousExternalId;
  }
  get previousCallId(): string | null {
    return this.#seen.previousCallId;
  }
  get audio(): CallAudio {
    return toCallAudio(this.#seen.call);
  }
  get memo(): string {
    return this.#seen.call.memo ?? '';
  }
  get memoEditable(): boolean {
    return this.#seen.tookPart;
  }
  get participants(): readonly ListedParticipant[] {
    return this.#seen.participants;
  }
  get scores(): CallScoreType[] {
    return this.#seen.scores.map((score) => new ShownScore(score));
  }
}

/** In the same way. */
class ShownScore implements CallScoreType {
  readonly #score: ListedScore;

  constructor(score: ListedScore) {
    this.#score = score;
  }

  get userId(): string {
    return this.#score.userId;
  }
  get overall(): number | null {
    const { overallTenths } = this.#score;
    return overallTenths === null ? null : overallTenths / 10;
  }
  get overallRule(): number | null {
    return this.#score.overallRule;
  }
  get talkRatio(): number | null {
    return this.#score.measured.talkRatio;
  }
  get overlaps(): number | null {
    return this.#score.measured.overlaps;
  }
  get silences(): number | null {
    return this.#score.measured.silences;
  }
  get rallies(): number | null {
    return this.#score.measured.rallies;
  }
  get pitch(): number | null {
    return this.#score.measured.pitch;
  }
  get intonation(): number | null {
    return this.#score.measured.intonation;
  }
  get speechRate(): number | null {
    return this.#score.measured.speechRate;
  }
  get partnerSpeechRate(): number | null {
    return this.#score.measured.partnerSpeechRate;
  }
  get fillers(): number | null {
    return this.#score.measured.fillers;
  }
}
