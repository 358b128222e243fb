/** Where the time comes from, so that tests can set it. */
export interface Clock {
  now(): Date;
}

/**
 * How far clocks may differ, in milliseconds. A stored time that lies further ahead than the longest wait and this was
 * written by a clock that was wrong.
 */
export const CLOCK_SKEW_MS = 5 * 60_000;

export const systemClock: Clock = { now: () => new Date() };
