import { expect, test } from 'vitest';
import { AT_ONCE, WINDOW_MS, attemptsOf, refusedUntil, slowed } from './allowance.ts';

const NOW = new Date('2026-11-22T03:00:00.000Z');
const after = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds);
const NONE = { attempts: 0, windowEndsAt: AT_ONCE, nextAt: AT_ONCE };
const tried = (times: number) => Array.from({ length: times }).reduce<typeof NONE>((c) => slowed(c, NOW), NONE);

test('four attempts cost nothing on any clock, the next ones twice as much each, the tenth a quarter of an hour', () => {
  const waits = Array.from({ length: 10 }, (_, i) => refusedUntil(tried(i + 1), NOW));
  expect(waits.map((until) => until && until.getTime() - NOW.getTime())).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    1_000,
    2_000,
    4_000,
    8_000,
    16_000,
    WINDOW_MS,
  ]);
  expect(refusedUntil(tried(4), after(-60_000))).toBeUndefined();
});

test('a wait is over when it is over, and on a clock that is behind no longer than it was', () => {
  expect(refusedUntil(tried(5), after(1_000))).toBeUndefined();
  expect(refusedUntil(tried(5), after(-60_000))).toEqual(after(-59_000));
});

test('what was written by a clock that was days ahead does not count', () => {
  const days = after(-3 * 24 * 3_600_000);
  expect(refusedUntil(tried(10), days)).toBeUndefined();
  expect(attemptsOf(tried(10), days)).toBe(0);
  expect(slowed(tried(10), days).attempts).toBe(1);
  // A minute is no mistake: the lock holds on the server that is behind.
  expect(attemptsOf(tried(10), after(-60_000))).toBe(10);
});
