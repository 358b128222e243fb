import { describe, expect, it } from 'vitest';
import { seatLevel, sharePercent } from './seatLevel.ts';

describe('seatLevel', () => {
  it.each([
    [0, 10, 'enough'],
    [79, 100, 'enough'],
    [80, 100, 'low'],
    [94, 100, 'low'],
    [95, 100, 'out'],
    [390, 420, 'low'],
    [8, 10, 'low'],
    [15, 101, 'enough'],
    [10, 10, 'out'],
    // A contract that was made smaller than what is used.
    [12, 10, 'out'],
    [0, 0, 'out'],
  ] as const)('of %i used of %i is %s', (used, limit, level) => {
    expect(seatLevel({ used, limit })).toBe(level);
  });
});

describe('sharePercent', () => {
  it('is whole, and 100 only where no seat is left', () => {
    expect(sharePercent({ used: 26, limit: 101 })).toBe(26);
    expect(sharePercent({ used: 999, limit: 1000 })).toBe(99);
    expect(sharePercent({ used: 1000, limit: 1000 })).toBe(100);
    expect(sharePercent({ used: 0, limit: 0 })).toBe(100);
  });
});
