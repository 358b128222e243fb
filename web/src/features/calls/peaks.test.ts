import { expect, test } from 'vitest';
import { peaksOf } from './peaks.ts';

test('peaks are of the louder channel, and the loudest is 1', () => {
  const [left, right] = [new Float32Array([0.1, -0.2, 0, 0]), new Float32Array([0, 0, -0.5, 0.25])];
  expect(peaksOf([left, right], 2).map((peak) => Math.round(peak * 10) / 10)).toEqual([0.4, 1]);
});

test('silence, and what is shorter than its peaks, is drawn too', () => {
  expect(peaksOf([new Float32Array(10)], 2)).toEqual([0, 0]);
  expect(peaksOf([new Float32Array([1])], 4)).toEqual([0, 0, 0, 1]);
  expect(peaksOf([], 3)).toEqual([0, 0, 0]);
});

test('of a long recording only some samples are looked at', () => {
  const samples = new Float32Array(28_800_000).fill(0.5);
  expect(peaksOf([samples, samples], 300).every((peak) => peak === 1)).toBe(true);
});
