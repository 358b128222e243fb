import { CALL_CHANNELS, CALL_KINDS, CALL_SIDES } from '@rollcall/shared';
import { z } from 'zod';

const ENDED_STATUSES = ['COMPLETED', 'MISSED', 'BUSY', 'FAILED', 'CANCELED'] as const;
const PARTICIPANTS = 20;
const TAGS = 20;

/** Something of one line. */
const line = (length: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(length)
    .regex(/^\P{Cc}*$/u);
/** Something that need not be there: senders write nothing as an empty text, too. */
const maybe = <T extends z.ZodType>(type: T) =>
  z
    .preprocess((sent) => (typeof sent === 'string' && sent.trim() === '' ? null : sent), type.nullish())
    .transform((value) => value ?? null);
const maybeLine = (length: number) => maybe(line(length));
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const externalId = line(200);
const count = z.int().min(0).max(1_000_000);
const measure = z.number().min(0).max(100_000);

/** A user of the organization, by ID or by login ID. */
const who = { userId: maybeLine(36), loginId: maybeLine(254) };

const participant = z.object({
  side: z.enum(CALL_SIDES),
  channel: maybe(z.enum(CALL_CHANNELS)),
  ...who,
  number: maybeLine(40),
  name: maybeLine(255),
});

const call = z.object({
  id: externalId,
  kind: z.enum(CALL_KINDS),
  startedAt: instant,
  circuitNumber: maybeLine(40),
  from: maybeLine(40),
  to: maybeLine(40),
  queue: maybeLine(100),
  group: maybeLine(100),
  tags: maybe(z.array(line(512)).max(TAGS)),
  previousId: maybeLine(200),
  stereo: maybe(z.boolean()),
  // What is not announced leaves no trace in the hash of an event.
  audio: z
    .boolean()
    .nullish()
    .transform((value) => value || undefined),
  participants: z.array(participant).min(1).max(PARTICIPANTS),
});

const score = z.object({
  ...who,
  talkRatio: maybe(z.number().min(0).max(1)),
  overlaps: maybe(count),
  silences: maybe(count),
  rallies: maybe(count),
  pitch: maybe(measure),
  intonation: maybe(measure),
  speechRate: maybe(measure),
  partnerSpeechRate: maybe(measure),
  fillers: maybe(count),
});

const callEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('call.started'), call }),
  z.object({ type: z.literal('call.answered'), call: call.extend({ answeredAt: instant }) }),
  z.object({
    type: z.literal('call.ended'),
    call: call.extend({ status: maybe(z.enum(ENDED_STATUSES)), answeredAt: maybe(instant), endedAt: instant }),
  }),
  z.object({ type: z.literal('call.scored'), call: z.object({ id: externalId }), score }),
]);

/** What a sender tells of a call; what it has besides is not looked at. */
export type CallEvent = z.infer<typeof callEvent>;
export type CallScored = Extract<CallEvent, { type: 'call.scored' }>;
export type CallTold = Exclude<CallEvent, CallScored>;
/** By whom the organization's user is named. */
export type Named = Pick<CallScored['score'], 'userId' | 'loginId'>;

/** An event as it was read, or where it can't be: at which field, `call.participants.0.side`. */
export type ReadEvent = { readonly event: CallEvent } | { readonly field: string; readonly id: string | null };

/** Reads one event. */
export function readEvent(sent: unknown): ReadEvent {
  const { data, error } = callEvent.safeParse(sent);
  if (data) return { event: data };
  const path = error.issues[0]?.path ?? [];
  const id = externalId.safeParse(readAt(readAt(sent, 'call'), 'id'));
  return { field: path.map(String).join('.') || 'type', id: id.data ?? null };
}

const readAt = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
