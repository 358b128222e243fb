import { TIME_ZONES } from '@rollcall/shared';
import { expect, test } from 'vitest';
import { hourOf } from '../records/counted.ts';
import { weekOf } from './week.ts';

const weekAt = (timeZone: string, ...instants: string[]) =>
  weekOf(
    instants.map((instant) => ({ hour: hourOf(new Date(instant)), calls: 1 })),
    timeZone,
  ).map(({ weekday, hour, calls }) => [weekday, hour, calls]);

test('hours are of the weekday and the hour that they are where one is, also where clocks change', () => {
  expect(weekAt('Asia/Tokyo', '2026-11-29T15:59:59Z', '2026-11-29T14:00:00Z', '2026-12-06T15:00:00Z')).toEqual([
    [1, 0, 2],
    [7, 23, 1],
  ]);
  // The hour from one to two comes twice on that Sunday.
  expect(weekAt('America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z', '2026-11-08T06:30:00Z')).toEqual([
    [7, 1, 3],
  ]);
  expect(weekAt('Asia/Tokyo')).toEqual([]);
});

test('every zone that users can have begins its hours with those of UTC', () => {
  for (const { name } of TIME_ZONES) {
    const minutes = new Intl.DateTimeFormat('en', { timeZone: name, minute: 'numeric' });
    for (let month = 0; month < 40 * 12; month += 1)
      expect([name, minutes.format(Date.UTC(2000, month, 1))]).toEqual([name, '0']);
  }
});
