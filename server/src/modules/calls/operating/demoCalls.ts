const DAY = 86_400_000;
const DAYS = 90;
/** So many of the last calls have a recording. */
const RECORDED = 5;
/** As many events as a delivery has. */
const AT_ONCE = 100;

const CALLERS = [
  { name: '株式会社いろは', number: '+81 3-1234-5678' },
  { name: 'Acme Ltd', number: '+44 20 7946 0000' },
  { name: '山田商店', number: '+81 6-6543-2100' },
  { name: null, number: '+81 45-222-3344' },
] as const;
const QUEUES = ['Sales', 'Support', null] as const;

/** The same numbers in the same order each time, from 0 to 1: what is made of them can be shown again. */
function randomNumbers(): () => number {
  let state = 20_261_130;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Three months of calls that might have been, with scores, as senders tell of them: on weekdays from nine to six by
 * UTC+9, some missed, some not scored,
 * and the last few with a recording that is still to come.
 * @returns deliveries, the oldest first
 */
export function demoDeliveries(userIds: readonly string[], now: Date): object[][] {
  const random = randomNumbers();
  const oneOf = (count: number): number => Math.floor(random() * count);
  const events: DemoEvent[] = [];
  for (let daysAgo = DAYS; daysAgo >= 1; daysAgo -= 1) {
    const day = new Date(now.getTime() - daysAgo * DAY);
    if (day.getUTCDay() === 0 || day.getUTCDay() === 6) continue;
    for (const userId of userIds) {
      const calls = 2 + Math.floor(random() * 5);
      for (let i = 0; i < calls; i += 1) {
        const startedAt = day.setUTCHours(0, Math.floor(random() * 9 * 60), Math.floor(random() * 60), 0);
        const id = `demo-${daysAgo}-${userId}-${i}`;
        events.push(
          ...callOf({
            id,
            userId,
            startedAt,
            random,
            other: CALLERS[oneOf(4)] ?? CALLERS[0],
            queue: QUEUES[oneOf(3)] ?? null,
          }),
        );
      }
    }
  }
  const answered = events.filter(({ type, call }) => type === 'call.ended' && 'answeredAt' in call);
  for (const { call } of answered.slice(-RECORDED)) call['audio'] = true;
  return Array.from({ length: Math.ceil(events.length / AT_ONCE) }, (_, index) =>
    events.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}

interface DemoEvent {
  readonly type: string;
  readonly call: Record<string, unknown>;
  readonly score?: object;
}

interface Sketch {
  readonly id: string;
  readonly userId: string;
  readonly startedAt: number;
  readonly random: () => number;
  readonly other: (typeof CALLERS)[number];
  readonly queue: (typeof QUEUES)[number];
}

function callOf({ id, userId, startedAt, random, other, queue }: Sketch): DemoEvent[] {
  const instant = (seconds: number): string => new Date(startedAt + seconds * 1000).toISOString();
  const [isOutgoing, isAnswered, isScored] = [random() < 0.5, random() < 0.88, random() < 0.85];
  const [rang, talked] = [4 + Math.floor(random() * 25), 40 + Math.floor(random() ** 2 * 2400)];
  const [own, theirs] = isOutgoing ? (['FROM', 'TO'] as const) : (['TO', 'FROM'] as const);
  const call = {
    id,
    kind: isOutgoing ? 'OUTGOING' : 'INCOMING',
    startedAt: instant(0),
    ...(isAnswered && { answeredAt: instant(rang) }),
    endedAt: instant(isAnswered ? rang + talked : rang),
    queue,
    stereo: true,
    tags: ['demo'],
    [isOutgoing ? 'to' : 'from']: other.number,
    participants: [
      { side: own, channel: 'LEFT', userId },
      { side: theirs, channel: 'RIGHT', ...other },
    ],
  };
  if (!isAnswered || !isScored) return [{ type: 'call.ended', call }];
  const minutes = talked / 60;
  const score = {
    userId,
    talkRatio: Math.round((0.3 + random() * 0.4) * 100) / 100,
    overlaps: Math.floor(random() * minutes * 0.8),
    silences: Math.floor(random() * minutes * 0.6),
    rallies: Math.ceil(minutes * 4),
    pitch: Math.round(110 + random() * 120),
    speechRate: Math.round((5.5 + random() * 3) * 10) / 10,
    partnerSpeechRate: Math.round((5.5 + random() * 3) * 10) / 10,
    fillers: Math.floor(random() * minutes * 2),
  };
  return [
    { type: 'call.ended', call },
    { type: 'call.scored', call: { id }, score },
  ];
}
