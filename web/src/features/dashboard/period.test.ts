import { describe, expect, it } from 'vitest';
import { daysIn, lastDays, lengthIn, paramsOf } from './period.ts';

describe('the period of a dashboard', () => {
  it('ends today, where its reader is', () => {
    const now = Date.parse('2026-03-01T03:00:00Z');
    expect(lastDays(7, now, 'Asia/Tokyo')).toEqual({ from: '2026-02-23', to: '2026-03-01' });
    expect(lastDays(7, now, 'America/New_York')).toEqual({ from: '2026-02-22', to: '2026-02-28' });
  });
  it('has each day once', () => {
    expect(daysIn({ from: '2026-02-27', to: '2026-03-02' })).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
    expect(daysIn(lastDays(90, Date.parse('2026-11-30T00:00:00Z'), 'Pacific/Honolulu'))).toHaveLength(90);
  });
  it('is what an address asks for, and the usual one where it asks for nonsense', () => {
    expect(lengthIn(new URLSearchParams(paramsOf(7)))).toBe(7);
    expect(lengthIn(new URLSearchParams('days=8'))).toBe(30);
    expect(paramsOf(30)).toEqual({});
  });
});
