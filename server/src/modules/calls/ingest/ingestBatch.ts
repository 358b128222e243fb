import { OVERALL_RULE, contradictionOf, durationsOf, overallScore } from '@rollcall/shared';
import { newId } from '../../../kernel/index.ts';
import { type CallEntity, type CallParticipantEntity, UNTOLD } from '../records/call.entity.ts';
import type { CallScoreEntity } from '../records/callScore.entity.ts';
import { nameKeyOf } from '../records/callSearch.ts';
import type { CallEvent, CallScored, CallTold } from './callEvent.ts';
import { CountChanges } from './countChanges.ts';
import type { IngestPeople, KnownParticipant } from './ingestPeople.ts';
import { type EventResult, Rejected } from './ingestResult.ts';

/** A row, and what is to be done with it when the batch is written. */
export interface Held<Row> {
  row: Row;
  state: 'stored' | 'new' | 'changed' | 'gone';
}

/** A call with those who take part in it. */
export interface HeldCall extends Held<CallEntity> {
  participants: readonly CallParticipantEntity[];
  /** Whether there are others than those that are stored. */
  replaced: boolean;
}

interface Parts {
  readonly organizationId: string;
  readonly now: Date;
  /** Until when audio that is announced may come. */
  readonly audioUntil: Date;
  /** Calls of days before it are deleted: see the ledger. */
  readonly keptFrom: string | null;
  readonly people: IngestPeople;
  readonly hash: (event: CallEvent) => string;
  /** On which day an instant is in the organization's zone. */
  readonly dayOf: (instant: Date) => string;
  readonly toNumber: (text: string) => string;
}

/** The further of two events wins, in whatever order they come. */
const RANK = { 'call.started': 0, 'call.answered': 1, 'call.ended': 2 } as const;

/**
 * Takes events one after another, each against what is stored and what the events before it left, and remembers what is
 * to be written.
 */
export class IngestBatch {
  readonly counts: CountChanges;

  /** @param calls and `scores` that are stored, by the sender's ID of the call */
  constructor(
    private readonly parts: Parts,
    readonly calls: Map<string, HeldCall>,
    readonly scores: Map<string, Held<CallScoreEntity>[]>,
  ) {
    this.counts = new CountChanges(parts.organizationId);
  }

  /** Takes one event, or nothing of it. */
  take(event: CallEvent): EventResult {
    const { id } = event.call;
    try {
      if (event.type === 'call.scored') return { id, result: this.#score(event) };
      const result = this.#call(event);
      return { id, result, ...(result !== 'CONFLICT' && this.#announceAudio(event)) };
    } catch (error) {
      if (error instanceof Rejected) return { id, result: 'REJECTED', code: error.code, field: error.field };
      throw error;
    }
  }

  #call(event: CallTold): EventResult['result'] {
    const { type, call } = event;
    const hash = this.parts.hash(event);
    const held = this.calls.get(call.id);
    this.#refuseOld(held?.row.day ?? this.parts.dayOf(call.startedAt));
    const told = held?.row.eventHashes[type];
    if (told === hash) return 'DUPLICATE';
    if (held && (told !== undefined || !isSameCall(held.row, event))) return 'CONFLICT';
    const facts = this.#factsOf(event);
    const participants = this.parts.people.participantsOf(event);
    const eventHashes = { ...held?.row.eventHashes, [type]: hash };
    if (held && rankOf(held.row) > RANK[type]) {
      held.row = { ...held.row, eventHashes };
      if (held.state === 'stored') held.state = 'changed';
      return 'UPDATED';
    }
    const { organizationId, now } = this.parts;
    const fresh = { ...UNTOLD, id: newId(), organizationId, externalId: call.id, receivedAt: now };
    const row = { ...(held?.row ?? fresh), eventHashes, ...facts };
    const next: HeldCall = {
      row,
      participants: participants.map((each, position) => this.#rowOf(each, position, row.id, call.startedAt)),
      state: !held || held.state === 'new' ? 'new' : 'changed',
      replaced: held !== undefined && held.state !== 'new',
    };
    this.calls.set(call.id, next);
    this.#attachScores(next);
    if (type === 'call.ended') this.#count(next);
    return held ? 'UPDATED' : 'CREATED';
  }

  /**
   * Nothing is taken of calls that are kept no longer, nor of those of them that are not deleted yet.
   * @throws Rejected RETENTION_ENDED
   */
  #refuseOld(day: string): void {
    const { keptFrom } = this.parts;
    if (keptFrom !== null && day < keptFrom) throw new Rejected('RETENTION_ENDED', 'call.startedAt');
  }

  /** Awaits the audio that an event announces, for an hour from each time that it does, until it has come. */
  #announceAudio({ call }: CallTold): Pick<EventResult, 'awaitsAudio' | 'hasAudio'> {
    const held = this.calls.get(call.id);
    if (!held || !call.audio) return {};
    if (held.row.audioHash !== null) return { hasAudio: held.row.id };
    held.row = { ...held.row, audioState: 'AWAITED', audioUntil: this.parts.audioUntil };
    if (held.state === 'stored') held.state = 'changed';
    return { awaitsAudio: held.row.id };
  }

  /** @throws Rejected INVALID_TIME */
  #factsOf({
    type,
    call,
  }: CallTold): Omit<
    CallEntity,
    'id' | 'organizationId' | 'externalId' | 'receivedAt' | 'eventHashes' | keyof typeof UNTOLD
  > {
    const { toNumber, dayOf, now } = this.parts;
    const { startedAt } = call;
    const answeredAt = 'answeredAt' in call ? call.answeredAt : null;
    const endedAt = 'endedAt' in call ? call.endedAt : null;
    const times = { startedAt, answeredAt, endedAt };
    const wrong = contradictionOf(times, now);
    if (wrong) throw new Rejected('INVALID_TIME', `call.${wrong}`);
    const ended = 'status' in call ? (call.status ?? (answeredAt ? 'COMPLETED' : 'MISSED')) : undefined;
    const isTalk = ended === 'COMPLETED' || ended === 'FAILED';
    if (ended === 'COMPLETED' && !answeredAt) throw new Rejected('INVALID_TIME', 'call.answeredAt');
    if (ended && !isTalk && answeredAt) throw new Rejected('INVALID_TIME', 'call.answeredAt');
    const numberOf = (text: string | null): string | null => (text === null ? null : toNumber(text));
    return {
      kind: call.kind,
      status: ended ?? (type === 'call.answered' ? 'TALKING' : 'RINGING'),
      ...times,
      ...durationsOf(times),
      day: dayOf(startedAt),
      stereo: call.stereo ?? false,
      circuitNumber: numberOf(call.circuitNumber),
      fromNumber: numberOf(call.from),
      toNumber: numberOf(call.to),
      queue: call.queue,
      groupName: call.group,
      tags: call.tags ?? [],
      previousExternalId: call.previousId,
    };
  }

  #rowOf(each: KnownParticipant, position: number, callId: string, startedAt: Date): CallParticipantEntity {
    const { side, channel, userId, name, number } = each;
    return {
      id: newId(),
      organizationId: this.parts.organizationId,
      callId,
      position,
      startedAt,
      side,
      channel,
      userId,
      name,
      nameKey: nameKeyOf(name),
      number,
    };
  }

  #score(event: CallScored): EventResult['result'] {
    const { call, score } = event;
    const userId = this.parts.people.scored(score);
    const hash = this.parts.hash(event);
    const scores = this.scores.get(call.id) ?? [];
    const before = scores.find(({ row, state }) => row.userId === userId && state !== 'gone');
    if (before?.row.eventHash === hash) return 'DUPLICATE';
    const held = this.calls.get(call.id);
    if (held && hasEnded(held.row) && !takesPart(held, userId))
      throw new Rejected('USER_NOT_IN_CALL', score.userId === null ? 'score.loginId' : 'score.userId');
    const { userId: _, loginId: __, ...measured } = score;
    const row: CallScoreEntity = {
      id: before?.row.id ?? newId(),
      organizationId: this.parts.organizationId,
      callId: null,
      externalId: call.id,
      userId,
      measured,
      overallTenths: null,
      overallRule: null,
      eventHash: hash,
      receivedAt: this.parts.now,
    };
    const next: Held<CallScoreEntity> = { row, state: !before || before.state === 'new' ? 'new' : 'changed' };
    this.scores.set(call.id, [...scores.filter((each) => each !== before), next]);
    if (before && held) this.#countScore(held, before.row, -1);
    if (held) this.#attach(held, next);
    if (held) this.#countScore(held, next.row, 1);
    return before ? 'UPDATED' : 'CREATED';
  }

  /** Gives a call the scores that came before it did, or before it ended. */
  #attachScores(call: HeldCall): void {
    for (const score of this.scores.get(call.row.externalId) ?? []) this.#attach(call, score);
  }

  /** Of whoever did not take part in a call that has ended, there is no score. */
  #attach(call: HeldCall, score: Held<CallScoreEntity>): void {
    if (score.state === 'gone') return;
    if (hasEnded(call.row) && !takesPart(call, score.row.userId)) {
      score.state = 'gone';
      return;
    }
    const { stereo, talkSeconds } = call.row;
    const overall = overallScore({ stereo, talkSeconds: talkSeconds ?? 0, ...score.row.measured });
    score.row = {
      ...score.row,
      callId: call.row.id,
      overallTenths: overall === undefined ? null : Math.round(overall * 10),
      overallRule: overall === undefined ? null : OVERALL_RULE,
    };
    if (score.state === 'stored') score.state = 'changed';
  }

  /** Counts a call that has just ended, and the scores that it has. */
  #count(call: HeldCall): void {
    this.counts.call(
      call.row,
      call.participants.flatMap(({ userId }) => userId ?? []),
    );
    for (const { row, state } of this.scores.get(call.row.externalId) ?? [])
      if (state !== 'gone') this.#countScore(call, row, 1);
  }

  #countScore({ row }: HeldCall, score: CallScoreEntity, times: 1 | -1): void {
    if (hasEnded(row)) this.counts.score(row, score, times);
  }
}

const isSameCall = ({ kind, startedAt }: CallEntity, { call }: CallTold): boolean =>
  kind === call.kind && startedAt.getTime() === call.startedAt.getTime();

const rankOf = ({ eventHashes }: CallEntity): number => {
  if (eventHashes['call.ended'] !== undefined) return RANK['call.ended'];
  return eventHashes['call.answered'] === undefined ? RANK['call.started'] : RANK['call.answered'];
};

const hasEnded = ({ endedAt }: CallEntity): boolean => endedAt !== null;

const takesPart = ({ participants }: HeldCall, userId: string): boolean =>
  participants.some((participant) => participant.userId === userId);
