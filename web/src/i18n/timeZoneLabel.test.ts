import { findTimeZone } from '@rollcall/shared';
import { expect, it } from 'vitest';
import { timeZoneLabel } from './timeZoneLabel.ts';

const label = (name: string, locale: 'en' | 'ja'): string => {
  const zone = findTimeZone(name);
  return zone ? timeZoneLabel(zone, locale, 2026) : '';
};

it('names the offset as the guide to the CSV does', () => {
  expect(label('Asia/Tokyo', 'en')).toBe('(GMT+9:00) Tokyo');
  expect(label('Pacific/Honolulu', 'ja')).toBe('(GMT-10:00) ホノルル');
});

it('names both offsets of a zone that keeps summer time, and one of a zone that does not', () => {
  expect(label('America/New_York', 'en')).toBe('(GMT-5:00/-4:00) New York');
  expect(label('America/Phoenix', 'en')).toBe('(GMT-7:00) Phoenix');
});
