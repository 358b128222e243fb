import { type Mapped, at, lineOf, listOf } from './miitelJson.ts';

/** What MiiTel calls the kinds of calls. A recorded message is a call that came in. */
const KINDS: ReadonlyMap<unknown, string> = new Map([
  ['EXTENSION', 'EXTENSION'],
  ['OUTGOING_CALL', 'OUTGOING'],
  ['INCOMING_CALL', 'INCOMING'],
  ['AUTOMATIC_RECORD', 'INCOMING'],
  ['AUTOMATIC_TRANSFER', 'TRANSFER'],
  ['EXTENSION_TRANSFER', 'TRANSFER'],
  ['OUTGOING_TRANSFER', 'TRANSFER'],
]);

/** What a sender calls the fields of a call of ours. */
const NAMES: Readonly<Record<string, string>> = {
  id: 'call_data_id',
  kind: 'event_type',
  startedAt: 'call_starts_at',
  answeredAt: 'call_answered_at',
  endedAt: 'call_ends_at',
  circuitNumber: 'circuit_number',
  from: 'participants',
  to: 'participants',
  queue: 'queue_name',
  group: 'groupname',
  side: 'type',
  channel: 'stereo_lr',
  userId: 'miitel_user_id',
};

/** Milliseconds: the longest that a call of ours takes. */
const WEEK = 7 * 24 * 60 * 60_000;

const INSTANT = /^\d{4}-\d\d-\d\dT/;

/**
 * A call as senders made for MiiTel tell of it, as an event of ours: `call.ended`. They differ from MiiTel's schema and
 * from each other, so much of it is read leniently; what can't be read is left as it is, to be refused by its field.
 */
export function toCallEvent(sent: unknown): Mapped {
  const people = listOf(at(sent, 'participants'));
  const channels = channelsOf(people);
  const numberOf = (side: string): unknown =>
    lineOf(
      at(
        people.find((each) => at(each, 'type') === side),
        'number',
      ),
    );
  const call = {
    id: at(sent, 'call_data_id'),
    kind: KINDS.get(at(sent, 'event_type')),
    ...timesOf(sent),
    circuitNumber: lineOf(at(sent, 'circuit_number')),
    from: numberOf('FROM'),
    to: numberOf('TO'),
    queue: lineOf(at(sent, 'queue_name')),
    group: lineOf(at(sent, 'groupname')) ?? lineOf(at(sent, 'group_name')),
    tags: listOf(at(sent, 'tags')).flatMap((tag) => lineOf(at(tag, 'value')) ?? []),
    stereo: isStereo(sent, channels),
    audio: lineOf(at(sent, 'audio_file_type')) !== null,
    participants: people.map((each, i) => ({
      side: at(each, 'type'),
      channel: channels[i],
      userId: idOf(at(each, 'miitel_user_id')),
      number: lineOf(at(each, 'number')),
      name: lineOf(at(each, 'name')),
    })),
  };
  return { event: { type: 'call.ended', call }, placeOf };
}

/** `call.participants.0.userId` as the sender knows it: `participants.0.miitel_user_id`. */
function placeOf(field: string): string | undefined {
  const names = field.split('.').slice(1);
  return names.map((name) => NAMES[name] ?? name).join('.') || undefined;
}

/** On which channel each is heard; on none known where two are on one. */
function channelsOf(people: readonly unknown[]): readonly unknown[] {
  const told = people.map((each) => lineOf(at(each, 'stereo_lr')));
  const known = told.filter((each) => each !== null);
  if (new Set(known).size < known.length) return told.map(() => null);
  return told.map((each) => (typeof each === 'string' ? each.toUpperCase() : each));
}

/** Where a sender doesn't say what the audio is like, whether it puts each side on a channel of its own. */
function isStereo(sent: unknown, channels: readonly unknown[]): boolean {
  const type = lineOf(at(sent, 'audio_channel_type'));
  return type === null ? channels.includes('LEFT') && channels.includes('RIGHT') : type === 'STEREO';
}

/**
 * A call that is said to have rung for longer than a week has a start of no sense, as in a sample of MiiTel's own: it is
 * taken to have begun when it was answered.
 */
function timesOf(sent: unknown): { startedAt: unknown; answeredAt: unknown; endedAt: unknown } {
  const [startedAt, answeredAt, endedAt] = ['call_starts_at', 'call_answered_at', 'call_ends_at'].map((key) =>
    instantOf(at(sent, key)),
  );
  // Of what is no instant, JavaScript makes one all the same: of 5, a day in May 2001.
  const isTooLong =
    INSTANT.test(String(startedAt)) && Date.parse(String(answeredAt)) - Date.parse(String(startedAt)) > WEEK;
  return { startedAt: isTooLong ? answeredAt : startedAt, answeredAt, endedAt };
}

/** `2023-11-27T15:22:33+0900` with the colon that RFC 3339 wants. */
const instantOf = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim().replace(/([+-]\d\d)(\d\d)$/, '$1:$2') : value;

const idOf = (value: unknown): unknown => (typeof value === 'string' ? value.trim().toLowerCase() || null : value);
