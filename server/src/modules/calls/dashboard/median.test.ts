import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianOf } from './median.ts';

const binsOf = (values: readonly number[]): number[] => {
  const bins = Array<number>(101).fill(0);
  for (const value of values) bins[value] = (bins[value] ?? 0) + 1;
  return bins;
};

test('the median of bins is that of the values in them, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1 }), (values) => {
      const sorted = values.toSorted((a, b) => a - b);
      const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
      expect(medianOf(binsOf(values))).toBe(((low ?? 0) + (high ?? 0)) / 2);
    }),
  );
});

test('of nothing there is none', () => {
  expect(medianOf(binsOf([]))).toBeNull();
});
