import { expect, test } from 'vitest';
import { backoff } from './jobs.ts';

test.each([
  [1, 500],
  [2, 1_000],
  [3, 2_000],
  [4, 4_000],
  [5, 8_000],
  [6, 16_000],
  [7, 32_000],
  [8, 60_000],
  [9, 60_000],
  [1_000_000, 60_000],
])('after %i failures a job waits %i ms', (failures, wait) => {
  expect(backoff(failures)).toBe(wait);
});

test('twelve tries take about five minutes', () => {
  const waits = Array.from({ length: 11 }, (_, i) => backoff(i + 1));
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(303_500);
});
