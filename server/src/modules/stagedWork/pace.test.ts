import { expect, test } from 'vitest';
import { nextPace, secondsLeft } from './pace.ts';

test('the pace is that of the first batch, and then moves a little with each', () => {
  expect(nextPace(null, 160, 16)).toBe(10_000);
  expect(nextPace(10_000, 160, 16)).toBe(10_000);
  // One batch at a tenth of the speed moves it, without throwing it over.
  expect(nextPace(10_000, 1600, 16)).toBe(23_500);
  expect(nextPace(null, 0, 16)).toBe(1);
  expect(nextPace(null, 24 * 60 * 60_000, 1)).toBe(60_000_000);
});

test('a lasting change of pace is followed within some batches', () => {
  let pace = 10_000;
  for (let i = 0; i < 20; i += 1) pace = nextPace(pace, 320, 16);
  expect(pace).toBeGreaterThan(19_000);
});

test('what is left is told in whole seconds, and not at all before it is known', () => {
  expect(secondsLeft(null, 100)).toBeNull();
  expect(secondsLeft(10_000, 10_000)).toBe(100);
  expect(secondsLeft(10_000, 1)).toBe(1);
  expect(secondsLeft(10_000, 0)).toBe(0);
  expect(secondsLeft(null, 0)).toBe(0);
});
