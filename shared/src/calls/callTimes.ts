/** When a call began, was answered and ended: what has not come is null. */
export interface CallTimes {
  readonly startedAt: Date;
  readonly answeredAt: Date | null;
  readonly endedAt: Date | null;
}

/** How far ahead of ours a sender's clock may be, in milliseconds. */
const CLOCK_SLACK = 5 * 60_000;
/** No call takes longer, in milliseconds: a whole week. */
const LONGEST_CALL = 7 * 24 * 60 * 60_000;

/** No telephone system that sends events had calls before; a clock that was never set says so. */
const EARLIEST = Date.UTC(2000, 0, 1);

/**
 * Which of the times of a call contradicts the others, or has not come yet.
 * @param now by our clock
 */
export function contradictionOf({ startedAt, answeredAt, endedAt }: CallTimes, now: Date): keyof CallTimes | undefined {
  const latest = now.getTime() + CLOCK_SLACK;
  if (startedAt.getTime() > latest || startedAt.getTime() < EARLIEST) return 'startedAt';
  if (answeredAt && (answeredAt < startedAt || answeredAt.getTime() > latest)) return 'answeredAt';
  if (!endedAt) return undefined;
  const last = answeredAt ?? startedAt;
  const isTooLong = endedAt.getTime() - startedAt.getTime() > LONGEST_CALL;
  return endedAt < last || isTooLong || endedAt.getTime() > latest ? 'endedAt' : undefined;
}

/** How long it rang, and how long people talked, in whole seconds; null of what has not ended. */
export interface CallDurations {
  readonly ringSeconds: number | null;
  readonly talkSeconds: number | null;
}

/** The durations that follow from times that don't contradict each other. */
export function durationsOf({ startedAt, answeredAt, endedAt }: CallTimes): CallDurations {
  const rangUntil = answeredAt ?? endedAt;
  const talked = answeredAt ? endedAt && seconds(answeredAt, endedAt) : endedAt && 0;
  return { ringSeconds: rangUntil && seconds(startedAt, rangUntil), talkSeconds: talked };
}

const seconds = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / 1000);
