/**
 * A step of a day: events that one delivery has, when they are sent, and what is to become of them.
 * @typedef {object} Step
 * @property {number} at milliseconds since the day began
 * @property {object[]} events
 * @property {string[]} expected for each event its result, with the code where it is rejected: `REJECTED USER_UNKNOWN`
 * @property {string} kind of call, or of mistake
 */

/**
 * @typedef {object} Call
 * @property {string} id
 * @property {number} at milliseconds since the day began
 * @property {object} started @property {object} answered @property {object} ended as events
 * @property {number} rang @property {number} talked milliseconds
 * @property {(more?: object) => object} scored
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const OPEN = { from: 9 * HOUR, to: 18 * HOUR };
const NUMBERS = ['+81312345678', '+81665432100', '+442079460000', '+6561234567', '+12125550143', 'Anonymous'];
const QUEUES = ['Sales', 'Support', null];

/** The same numbers for a seed each time, from 0 to 1. @param {number} seed */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * How a telephone system tells of a call: as it should, or with one of the mistakes that such systems make.
 * @type {Record<string, (call: Call) => Omit<Step, 'kind'>[]>}
 */
const WAYS = {
  plain: (call) => told(call),
  missed: ({ at, rang, started, ended }) => [
    step(at, [started], ['CREATED']),
    step(at + rang, [without(ended, 'answeredAt')], ['UPDATED']),
  ],
  'events late': ({ at, rang, talked, started, answered, ended, scored }) => [
    step(at + rang + talked, [scored(), ended], ['CREATED', 'CREATED']),
    step(at + rang + talked + MINUTE, [answered, started], ['UPDATED', 'UPDATED']),
  ],
  'sent again': (call) => [
    ...told(call),
    step(endOf(call) + MINUTE, [call.ended, call.scored(), call.started], ['DUPLICATE', 'DUPLICATE', 'DUPLICATE']),
  ],
  'scores told anew': (call) => [...told(call), step(endOf(call) + HOUR, [call.scored({ overlaps: 9 })], ['UPDATED'])],
  'end told otherwise': (call) => [
    ...told(call),
    step(endOf(call) + MINUTE, [changed(call.ended, { tags: ['told otherwise'] })], ['CONFLICT']),
  ],
  'one ID for two calls': (call) => [
    ...told(call),
    step(endOf(call) + MINUTE, [changed(call.started, { kind: 'EXTENSION' })], ['CONFLICT']),
  ],
  'never ends': ({ at, rang, started, answered }) => [
    step(at, [started], ['CREATED']),
    step(at + rang, [answered], ['UPDATED']),
  ],
  'user unknown': ({ at, started }) => [
    step(at, [changed(started, { participants: [NOBODY] })], ['REJECTED USER_UNKNOWN']),
  ],
  'nobody of ours': ({ at, started }) => [
    step(at, [changed(started, { participants: [{ side: 'TO', name: 'Iroha' }] })], ['REJECTED USER_REQUIRED']),
  ],
  'ends before it begins': (call) => [
    step(endOf(call), [changed(call.ended, { endedAt: '2001-01-01T00:00:00Z' })], ['REJECTED INVALID_TIME']),
    step(endOf(call) + MINUTE, [call.ended], ['CREATED']),
  ],
  'clock of another day': ({ at, started }) => [
    step(at, [changed(started, { startedAt: '2999-01-01T00:00:00Z' })], ['REJECTED INVALID_TIME']),
  ],
  'no time zone': ({ at, started }) => [
    step(at, [changed(started, { startedAt: '2026-11-30 10:00' })], ['REJECTED INVALID_FIELD']),
  ],
  transferred: (call) => {
    const id = `${call.id}-b`;
    const startedAt = Reflect.get(Reflect.get(call.ended, 'call'), 'endedAt');
    const second = changed(call.started, { id, kind: 'TRANSFER', previousId: call.id, startedAt });
    return [...told(call), step(endOf(call), [second], ['CREATED'])];
  },
};
/** Of each way so many in a hundred calls; the rest is plain. @type {Record<string, number>} */
const SHARES = { missed: 12, 'events late': 6, 'sent again': 6, 'never ends': 3, transferred: 5 };
const NOBODY = { side: 'TO', loginId: 'nobody@pbx.example' };

/**
 * A day of a telephone system, the same for the same seed, with each mistake at least once where there are calls enough.
 * @param {{ seed: number, day: string, calls: number, users: readonly string[] }} options `day` as `2026-11-30`, in
 *   UTC; `users` by login ID
 * @returns {Step[]} in their order
 */
export function dayOfPbx({ seed, day, calls, users }) {
  const random = randomNumbers(seed);
  const steps = Array.from({ length: calls }, (_, i) => {
    const way = wayOf(i, random);
    const tell = WAYS[way];
    const call = callOf(`pbx-${seed}-${day}-${i}`, Date.parse(day), users, random);
    return (tell ? tell(call) : []).map((each) => ({ ...each, kind: way }));
  });
  // What is sent in one moment stays in its order.
  return steps.flat().toSorted((a, b) => a.at - b.at);
}

/** @param {number} index @param {() => number} random */
function wayOf(index, random) {
  const ways = Object.keys(WAYS);
  const first = ways[index];
  if (first !== undefined) return first;
  let drawn = random() * 100;
  for (const way of ways) {
    drawn -= way === 'plain' ? 0 : (SHARES[way] ?? 1);
    if (drawn < 0) return way;
  }
  return 'plain';
}

/**
 * @param {string} id @param {number} midnight @param {readonly string[]} users @param {() => number} random
 * @returns {Call}
 */
function callOf(id, midnight, users, random) {
  const whole = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const at = OPEN.from + whole((OPEN.to - OPEN.from) / 1000) * 1000;
  const [rang, talked] = [(3 + whole(25)) * 1000, (20 + Math.floor(random() ** 2 * 2_400)) * 1000];
  const loginId = users[whole(users.length)];
  const number = NUMBERS[whole(NUMBERS.length)];
  const isOutgoing = random() < 0.4;
  const instant = (/** @type {number} */ after) => new Date(midnight + at + after).toISOString();
  const call = {
    id,
    kind: isOutgoing ? 'OUTGOING' : 'INCOMING',
    startedAt: instant(0),
    [isOutgoing ? 'to' : 'from']: number,
    queue: QUEUES[whole(QUEUES.length)],
    stereo: true,
    tags: ['pbx'],
    participants: [
      { side: isOutgoing ? 'FROM' : 'TO', channel: 'LEFT', loginId },
      { side: isOutgoing ? 'TO' : 'FROM', channel: 'RIGHT', number },
    ],
  };
  const answered = { ...call, answeredAt: instant(rang) };
  const minutes = talked / MINUTE;
  const score = {
    loginId,
    talkRatio: Math.round((0.3 + random() * 0.4) * 100) / 100,
    overlaps: whole(minutes),
    silences: whole(minutes),
    speechRate: Math.round((5.5 + random() * 3) * 10) / 10,
  };
  return {
    id,
    at,
    rang,
    talked,
    started: { type: 'call.started', call },
    answered: { type: 'call.answered', call: answered },
    ended: { type: 'call.ended', call: { ...answered, endedAt: instant(rang + talked) } },
    scored: (more) => ({ type: 'call.scored', call: { id }, score: { ...score, ...more } }),
  };
}

/** A call as it should be told of: each event when it happens. @param {Call} call */
const told = (call) => [
  step(call.at, [call.started], ['CREATED']),
  step(call.at + call.rang, [call.answered], ['UPDATED']),
  step(endOf(call), [call.ended, call.scored()], ['UPDATED', 'CREATED']),
];

/** @param {number} at @param {object[]} events @param {string[]} expected */
const step = (at, events, expected) => ({ at, events, expected });

/** @param {Call} call */
const endOf = ({ at, rang, talked }) => at + rang + talked;

/** @param {object} event @param {object} more of its call */
const changed = (event, more) => ({ ...event, call: { ...Reflect.get(event, 'call'), ...more } });

/** @param {object} event @param {string} name of a field of its call */
const without = (event, name) => changed(event, { [name]: null });
