import { expect, it } from 'vitest';
import { ALL_SHADES, shadeOf } from './shades.ts';

it('shows more as darker, the most in full, and anything as more than nothing', () => {
  expect(ALL_SHADES).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  expect([0, 1, 20, 21, 99, 100].map((value) => shadeOf(value, 100))).toEqual([0, 0.2, 0.2, 0.4, 1, 1]);
  expect(shadeOf(0, 0)).toBe(0);
});
