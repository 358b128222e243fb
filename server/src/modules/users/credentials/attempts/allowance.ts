import { CLOCK_SKEW_MS } from '../../../../kernel/index.ts';
import type { AttemptEntity } from './attempt.entity.ts';

/** How long attempts are remembered, and the longest wait, in milliseconds. */
export const WINDOW_MS = 15 * 60_000;

/**
 * So many attempts are free, each further one costs a wait twice as long, and from `stop` on nothing is heard until the
 * window ends.
 */
const FREE = 5;
const STOP = 10;

/**
 * So many wrong passwords from one address stop whoever is a stranger there; after so many more nobody is heard but
 * known devices.
 */
export const ADDRESS_STOP = 100;
export const ADDRESS_END = 400;

/**
 * No wait. Not the time of the attempt: another server's clock may be behind, and other attempts may have read theirs
 * before.
 */
export const AT_ONCE = new Date(0);

type Counter = Pick<AttemptEntity, 'attempts' | 'windowEndsAt' | 'nextAt'>;

/** Whether a counter still counts. One that ends later than any can was written by a clock that was wrong. */
const isLive = ({ windowEndsAt }: Counter, now: Date): boolean =>
  windowEndsAt > now && windowEndsAt.getTime() - now.getTime() <= WINDOW_MS + CLOCK_SKEW_MS;

/** How many attempts count at the moment. */
export const attemptsOf = (counter: Counter, now: Date): number => (isLive(counter, now) ? counter.attempts : 0);

/**
 * Until when attempts are refused unseen: never longer from now than the wait that was imposed. Undefined where they
 * are heard.
 */
export function refusedUntil(counter: Counter, now: Date): Date | undefined {
  if (!isLive(counter, now) || counter.nextAt <= now) return undefined;
  return earlier(counter.nextAt, new Date(now.getTime() + waitAfter(counter.attempts)));
}

/** The counter after one more attempt that is heard, of something that is guessed at. */
export function slowed<T extends Counter>(counter: T, now: Date): T {
  const next = counted(counter, now);
  const wait = waitAfter(next.attempts);
  const nextAt = wait > 0 ? new Date(now.getTime() + wait) : AT_ONCE;
  return { ...next, nextAt, windowEndsAt: nextAt > next.windowEndsAt ? nextAt : next.windowEndsAt };
}

/** The counter after one more attempt, without a wait. */
export function counted<T extends Counter>(counter: T, now: Date): T {
  const live = isLive(counter, now);
  return {
    ...counter,
    attempts: live ? counter.attempts + 1 : 1,
    windowEndsAt: live ? counter.windowEndsAt : new Date(now.getTime() + WINDOW_MS),
    nextAt: AT_ONCE,
  };
}

function waitAfter(attempts: number): number {
  if (attempts < FREE) return 0;
  return attempts < STOP ? 1000 * 2 ** (attempts - FREE) : WINDOW_MS;
}

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
