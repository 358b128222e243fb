import type { CallEntity, CallParticipantEntity } from './call.entity.ts';
import type { CallMeasurements, CallScoreEntity } from './callScore.entity.ts';

/** What readers are shown of a call. */
export type ListedCall = Pick<
  CallEntity,
  | 'id'
  | 'externalId'
  | 'kind'
  | 'status'
  | 'startedAt'
  | 'answeredAt'
  | 'endedAt'
  | 'ringSeconds'
  | 'talkSeconds'
  | 'stereo'
  | 'circuitNumber'
  | 'fromNumber'
  | 'toNumber'
  | 'queue'
  | 'groupName'
  | 'tags'
  | 'previousExternalId'
  | 'audioState'
  | 'audioType'
  | 'audioBytes'
  | 'memo'
>;

/** What readers are shown of someone who took part in a call. */
export interface ListedParticipant
  extends Pick<CallParticipantEntity, 'side' | 'channel' | 'userId' | 'name' | 'number'> {
  /** Whether it was a user who is deleted. */
  readonly userDeleted: boolean;
}

/** What readers are shown of a score. */
export type ListedScore = Pick<CallScoreEntity, 'userId' | 'measured' | 'overallTenths' | 'overallRule'>;

/** A row by its columns. MySQL's driver may give large numbers as text. */
export type CallRow = readonly [
  id: string,
  externalId: string,
  kind: CallEntity['kind'],
  status: CallEntity['status'],
  startedAt: number | string,
  answeredAt: number | string | null,
  endedAt: number | string | null,
  ringSeconds: number | null,
  talkSeconds: number | null,
  stereo: number,
  circuitNumber: string | null,
  fromNumber: string | null,
  toNumber: string | null,
  queue: string | null,
  groupName: string | null,
  tags: string,
  previousExternalId: string | null,
  audioState: CallEntity['audioState'],
  audioType: CallEntity['audioType'],
  audioBytes: number | null,
  memo: string | null,
];

/** As {@link CallRow} has them. */
export const CALL_COLUMNS: readonly string[] = [
  ...'id external_id kind status started_at answered_at ended_at ring_seconds talk_seconds stereo'.split(' '),
  ...'circuit_number from_number to_number queue group_name tags previous_external_id'.split(' '),
  ...'audio_state audio_type audio_bytes memo'.split(' '),
].map((column) => `calls.${column}`);

/** A call as its row has it: each value is made when it is asked for, since a list shows a few of very many. */
export class CallOfRow implements ListedCall {
  readonly #row: CallRow;

  constructor(row: CallRow) {
    this.#row = row;
  }

  get id(): string {
    return this.#row[0];
  }
  get externalId(): string {
    return this.#row[1];
  }
  get kind(): CallEntity['kind'] {
    return this.#row[2];
  }
  get status(): CallEntity['status'] {
    return this.#row[3];
  }
  get startedAt(): Date {
    return new Date(Number(this.#row[4]));
  }
  get answeredAt(): Date | null {
    return instant(this.#row[5]);
  }
  get endedAt(): Date | null {
    return instant(this.#row[6]);
  }
  get ringSeconds(): number | null {
    return this.#row[7];
  }
  get talkSeconds(): number | null {
    return this.#row[8];
  }
  get stereo(): boolean {
    return this.#row[9] === 1;
  }
  get circuitNumber(): string | null {
    return this.#row[10];
  }
  get fromNumber(): string | null {
    return this.#row[11];
  }
  get toNumber(): string | null {
    return this.#row[12];
  }
  get queue(): string | null {
    return this.#row[13];
  }
  get groupName(): string | null {
    return this.#row[14];
  }
  get tags(): readonly string[] {
    return JSON.parse(this.#row[15]) as string[];
  }
  get previousExternalId(): string | null {
    return this.#row[16];
  }
  get audioState(): CallEntity['audioState'] {
    return this.#row[17];
  }
  get audioType(): CallEntity['audioType'] {
    return this.#row[18];
  }
  get audioBytes(): number | null {
    return this.#row[19];
  }
  get memo(): string | null {
    return this.#row[20];
  }
}

const instant = (value: number | string | null): Date | null => (value === null ? null : new Date(Number(value)));

export type ParticipantRow = readonly [
  callId: string,
  side: CallParticipantEntity['side'],
  channel: CallParticipantEntity['channel'],
  userId: string | null,
  name: string,
  number: string | null,
  userDeleted: number,
];

export const participantOfRow = ([, side, channel, userId, name, number, deleted]: ParticipantRow) =>
  ({ side, channel, userId, name, number, userDeleted: deleted === 1 }) satisfies ListedParticipant;

export type ScoreRow = readonly [
  callId: string,
  userId: string,
  overallTenths: number | null,
  overallRule: number | null,
  measured: string,
];

/** A score as its row has it. */
export class ScoreOfRow implements ListedScore {
  readonly #row: ScoreRow;
  #measured: CallMeasurements | undefined;

  constructor(row: ScoreRow) {
    this.#row = row;
  }

  get userId(): string {
    return this.#row[1];
  }
  get overallTenths(): number | null {
    return this.#row[2];
  }
  get overallRule(): number | null {
    return this.#row[3];
  }
  get measured(): CallMeasurements {
    this.#measured ??= JSON.parse(this.#row[4]) as CallMeasurements;
    return this.#measured;
  }
}
