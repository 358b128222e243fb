import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { checkReading, cleanReading } from './reading.ts';

it.each([
  ['さとう はなこ', 'さとう はなこ'],
  [' ﾔﾏﾀﾞ\u3000ﾊﾅｺ ', 'ヤマダ\u3000ハナコ'],
  ['か\u3099く', 'がく'],
  ['Anne-Marie O’Brien', 'Anne-Marie O’Brien'],
  ['\u200B', ''],
])('%o is kept as %o', (given, kept) => {
  expect(cleanReading(given)).toBe(kept);
  expect(checkReading(kept)).toBeUndefined();
});

it.each([
  ['佐藤', '佐'],
  ['さとう1', '1'],
  ['さとう\nはなこ', 'U+000A'],
  ['さとう😀', '😀'],
  ['김', '김'],
])('%o can not be read aloud', (reading, value) => {
  expect(checkReading(reading)).toEqual({ code: 'INVALID_CHARACTER', field: 'reading', params: { value } });
});

test('a reading has sixty characters at most', () => {
  expect(checkReading('あ'.repeat(60))).toBeUndefined();
  expect(checkReading('あ'.repeat(61))).toEqual({ code: 'TOO_LONG', field: 'reading', params: { limit: 60 } });
  expect(checkReading('あ'.repeat(1_000_000))?.code).toBe('TOO_LONG');
});

test('a reading that is kept stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const kept = cleanReading(text);
      expect(cleanReading(kept)).toBe(kept);
    }),
  );
});
