import { expect, test } from 'vitest';
import { steadied, timeLeftWords } from './timeLeft.ts';

test('what is left goes down at once, and up only where it is much more', () => {
  let shown: number | null = null;
  const told = [null, 40, 38, 41, 39, 37, 90, 60].map((next) => (shown = steadied(shown, next)));
  expect(told).toEqual([null, 40, 38, 38, 38, 37, 90, 60]);
  expect(steadied(40, null)).toBeNull();
});

test('it is told as roughly as it is known', () => {
  expect([1, 9, 10, 11, 41, 50].map(timeLeftWords)).toEqual([
    { key: 'moment', count: 1 },
    { key: 'moment', count: 9 },
    { key: 'seconds', count: 10 },
    { key: 'seconds', count: 20 },
    { key: 'seconds', count: 50 },
    { key: 'seconds', count: 50 },
  ]);
  expect([51, 60, 61, 600].map(timeLeftWords)).toEqual([
    { key: 'minutes', count: 1 },
    { key: 'minutes', count: 1 },
    { key: 'minutes', count: 2 },
    { key: 'minutes', count: 10 },
  ]);
});
