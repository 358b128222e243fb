import { expect, test } from 'vitest';
import { startOfDay } from './days.ts';
import { TIME_ZONES } from './timeZones.ts';

const start = (day: string, zone: string, later?: number) => startOfDay(day, zone, later)?.toISOString();

test('a day begins at midnight of its zone', () => {
  expect(start('2026-11-22', 'Asia/Tokyo')).toBe('2026-11-21T15:00:00.000Z');
  expect(start('2026-11-22', 'Pacific/Honolulu')).toBe('2026-11-22T10:00:00.000Z');
  expect(start('2026-12-31', 'Asia/Tokyo', 1)).toBe('2026-12-31T15:00:00.000Z');
});

test('days on which clocks change have 23 and 25 hours', () => {
  expect(start('2026-03-08', 'America/New_York')).toBe('2026-03-08T05:00:00.000Z');
  expect(start('2026-03-08', 'America/New_York', 1)).toBe('2026-03-09T04:00:00.000Z');
  expect(start('2026-11-01', 'America/New_York')).toBe('2026-11-01T04:00:00.000Z');
  expect(start('2026-11-01', 'America/New_York', 1)).toBe('2026-11-02T05:00:00.000Z');
});

test.each(TIME_ZONES.map(({ name }) => name))(
  'every day of a year of %s begins at midnight, behind the day before',
  (zone) => {
    const clock = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    for (let later = 0; later < 366; later += 1) {
      const begins = startOfDay('2026-01-01', zone, later);
      if (!begins) throw new Error('There is no such day');
      const day = new Date(Date.UTC(2026, 0, 1 + later)).toISOString().slice(0, 10);
      expect(clock.format(begins)).toBe(`${day} 00:00:00`);
      expect(clock.format(begins.getTime() - 1)).not.toContain(day);
    }
  },
);

test.each([
  '',
  '0000-01-01',
  '0999-12-31',
  '9999-01-01',
  '2026-02-30',
  '2026-13-01',
  '26-01-01',
  'today',
  '2026-01-01T00:00',
])('%j is no day', (day) => {
  expect(startOfDay(day, 'Asia/Tokyo')).toBeUndefined();
});
