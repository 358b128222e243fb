import { expect, test } from 'vitest';
import { hasMoreCodePoints, hasMoreGraphemes } from './count.ts';
import { excerpt } from './excerpt.ts';
import { isBlank, trimUnseen } from './trim.ts';
import { foldWidth } from './width.ts';

test('excerpt, isBlank and foldWidth', () => {
  expect(excerpt('a'.repeat(100))).toHaveLength(100);
  expect(excerpt('a'.repeat(101))).toBe(`${'a'.repeat(99)}…`);
  expect(excerpt(`${'a'.repeat(98)}😀😀`)).toBe(`${'a'.repeat(98)}…`);
  expect(excerpt('first\nsecond')).toBe('first…');
  expect([isBlank(''), isBlank(' \u00A0\u3000'), isBlank('0')]).toEqual([true, true, false]);
  expect(foldWidth('ｓａｔｏ＠１．ｃｏ①')).toBe('sato@1.co①');
});

test('trimUnseen takes away what can not be seen around a value, and nothing within it', () => {
  for (const unseen of [
    ' ',
    '\u3000',
    '\u00A0',
    '\u200B',
    '\uFEFF',
    '\u202A',
    '\u2060',
    '\u00AD',
    '\r\n',
    '\t',
    '\x1A',
    '\x00',
  ])
    expect(trimUnseen(`${unseen}${unseen}佐藤${unseen}花子${unseen}`)).toBe(`佐藤${unseen}花子`);
  for (const whole of ['', 'a', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️', 'ｶﾞ', '\u0301']) expect(trimUnseen(whole)).toBe(whole);
  expect(trimUnseen(' '.repeat(1_000_000))).toBe('');
  expect([isBlank('\uFEFF\u200B'), isBlank("'"), isBlank('\x1A')]).toEqual([true, false, true]);
});

test('graphemes are counted as a person counts characters, and code points as Unicode does', () => {
  const texts = ['👨‍👩‍👧‍👦', 'e\u0301', 'abc', '', '髙橋 一郎'];
  const count = (hasMore: (text: string, limit: number) => boolean) =>
    texts.map((text) => [0, 1, 2, 3, 4, 5, 6, 7].find((limit) => !hasMore(text, limit)));
  expect(count(hasMoreGraphemes)).toEqual([1, 1, 3, 0, 5]);
  expect(count(hasMoreCodePoints)).toEqual([7, 2, 3, 0, 5]);
});
