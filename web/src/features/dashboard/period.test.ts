import { describe, expect, it } from 'vitest';
import { daysIn } from '#components/figure/days.ts';
import { choiceIn, countOf, paramsOf, periodOf } from './period.ts';

describe('the period of a dashboard', () => {
  const choiceAt = (address: string | Record<string, string>) => choiceIn(new URLSearchParams(address));
  it('is what an address asks for, and the usual one where it asks for nonsense', () => {
    expect(choiceAt(paramsOf(7))).toBe(7);
    expect(choiceAt('days=8')).toBe(30);
    expect(paramsOf(30)).toEqual({});
    const own = { from: '2024-02-28', to: '2025-02-27' };
    expect(choiceAt(paramsOf(own))).toEqual(own);
    expect(countOf(own)).toBe(366);
    for (const nonsense of [
      'from=2024-02-28&to=2025-02-28',
      'from=2024-02-28&to=2024-02-27',
      'from=2024-02-30&to=2024-03-01',
      'from=2024-02-28',
      'to=2024-02-28',
      'from=a&to=b',
    ])
      expect(choiceAt(`${nonsense}&days=90`)).toBe(90);
  });
  it('of one’s own is as it is, whenever one looks', () => {
    const own = { from: '2024-02-28', to: '2024-03-01' };
    expect(periodOf(own, 0, 'Asia/Tokyo')).toEqual(own);
    expect(daysIn(own)).toHaveLength(countOf(own));
    expect(periodOf(7, Date.parse('2026-03-01T03:00:00Z'), 'Asia/Tokyo').to).toBe('2026-03-01');
  });
});
