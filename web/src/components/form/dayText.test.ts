import { expect, it } from 'vitest';
import { dayText, readDay } from './dayText.ts';

it('writes a day as its reader does, and reads it back', () => {
  expect(dayText('2026-11-02', 'ja')).toBe('2026/11/02');
  expect(dayText('2026-11-02', 'en')).toBe('Nov 2, 2026');
  for (const locale of ['ja', 'en'] as const) {
    for (const day of ['2026-01-31', '2024-02-29', '2026-12-01', '2026-05-09']) {
      expect(readDay(dayText(day, locale), locale)).toBe(day);
    }
  }
});

it.each([
  ['2026-11-22', 'ja'],
  ['2026/11/22', 'en'],
  ['２０２６年１１月２２日', 'ja'],
  [' 2026. 11. 22 ', 'ja'],
  ['11/22/2026', 'en'],
  ['november 22 2026', 'en'],
] as const)('takes %s for the same day (%s)', (typed, locale) => {
  expect(readDay(typed, locale)).toBe('2026-11-22');
});

it.each([
  ['', 'en'],
  ['2026-02-30', 'en'],
  ['22/11/2026', 'en'],
  ['11/22/2026', 'ja'],
  ['Foo 22, 2026', 'en'],
  ['yesterday', 'en'],
] as const)('takes %s for no day (%s)', (typed, locale) => {
  expect(readDay(typed, locale)).toBeUndefined();
});
