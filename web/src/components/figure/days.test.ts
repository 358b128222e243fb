import { describe, expect, it } from 'vitest';
import { daysIn, lastDays } from './days.ts';

describe('the days of a figure', () => {
  it('end today, where its reader is', () => {
    const now = Date.parse('2026-03-01T03:00:00Z');
    expect(lastDays(7, now, 'Asia/Tokyo')).toEqual({ from: '2026-02-23', to: '2026-03-01' });
    expect(lastDays(7, now, 'America/New_York')).toEqual({ from: '2026-02-22', to: '2026-02-28' });
  });
  it('are each there once', () => {
    expect(daysIn({ from: '2026-02-27', to: '2026-03-02' })).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
      '2026-03-02',
    ]);
    expect(daysIn(lastDays(90, Date.parse('2026-11-30T00:00:00Z'), 'Pacific/Honolulu'))).toHaveLength(90);
  });
});
