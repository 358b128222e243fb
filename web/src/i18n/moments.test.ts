import { describe, expect, it } from 'vitest';
import { formatDate, formatFrom } from './moments.ts';

describe('formatDate', () => {
  it('is the day in the reader’s own zone and language', () => {
    expect(formatDate('2026-11-30T16:00:00Z', 'en', 'Asia/Tokyo')).toBe('Dec 1, 2026');
    expect(formatDate('2026-11-30T16:00:00Z', 'ja', 'America/New_York')).toBe('2026/11/30');
  });
});

describe('formatFrom', () => {
  const NOW = Date.parse('2026-11-30T01:00:00Z');
  it('is the time of day where it is today', () => {
    expect(formatFrom('2026-11-30T01:06:00Z', NOW, 'en', 'Asia/Tokyo')).toBe('10:06');
  });
  it('never promises too early', () => {
    expect(formatFrom('2026-11-30T01:06:00.001Z', NOW, 'ja', 'Asia/Tokyo')).toBe('10:07');
    expect(formatFrom('2026-11-30T14:59:05Z', NOW, 'en', 'Asia/Tokyo')).toBe('Dec 1');
  });
  it('is the day where it is another one in that zone', () => {
    expect(formatFrom('2026-11-30T15:00:00Z', NOW, 'en', 'Asia/Tokyo')).toBe('Dec 1');
    expect(formatFrom('2026-11-30T15:00:00Z', NOW, 'en', 'Asia/Singapore')).toBe('23:00');
    expect(formatFrom('2026-11-30T15:00:00Z', NOW, 'ja', 'Asia/Tokyo')).toBe('12月1日');
  });
});
