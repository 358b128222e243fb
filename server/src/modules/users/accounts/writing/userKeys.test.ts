import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nameSortKey, searchKey } from './userKeys.ts';

const bytewise = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
const sorted = (names: readonly string[]): string[] =>
  names.toSorted((a, b) => bytewise(nameSortKey(a), nameSortKey(b)));

describe('the order of names', () => {
  it.each([
    ['kana go by the fifty sounds, whichever script', ['あべ', 'アライ', 'いとう', 'ウエダ', 'えんどう']],
    ['voicing marks count last', ['はな', 'ばな', 'ぱな', 'はなこ', 'ひな']],
    ['small kana stand before large ones', ['きゃく', 'きやく', 'きゆ']],
    ['a long vowel counts as its vowel', ['さあとう', 'サートウ', 'さいとう']],
    ['kanji go by JIS, after kana', ['わたなべ', '阿部', '伊藤', '加藤', '佐藤', '田中', '渡辺', '鈴木']],
    ['a repeated kanji is the kanji', ['佐々木', '佐佐木', '佐藤']],
    ['Latin goes before kana, whatever case and width', ['Abe', 'abé', 'ＢＡＢＡ', 'Zimmer', 'あべ']],
    ['digits go before letters', ['1', '2', 'a']],
    ['what JIS does not know goes last', ['弌', '髙橋', '𠮷田']],
    ['a family name goes before those that are longer', ['田 一', '田中 一', '田中 花子', '田中一']],
  ])('%s', (_, names) => {
    expect(sorted(names.toReversed())).toEqual(names);
  });

  it('goes as the platform orders names in kana and common kanji', () => {
    const collator = new Intl.Collator('ja');
    const names = [
      'あおき',
      'アオヤマ',
      'いしい',
      'イシダ',
      '安藤',
      '井上',
      '岡田',
      '小川',
      '木村',
      '高橋',
      '山本',
      'smith',
      'Tanaka',
    ];
    expect(sorted(names)).toEqual(names.toSorted(collator.compare));
  });
});

test('a key fits its column, holds no half character, and is not empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), (name) => {
      for (const key of [nameSortKey(name), searchKey(name)]) {
        expect(key.length).toBeLessThanOrEqual(255);
        expect(key.isWellFormed()).toBe(true);
      }
      expect(nameSortKey(name)).not.toBe('');
    }),
  );
});

test.each([
  ['spaces, of any width', ['佐藤花子', '佐藤 花子', '佐藤\u3000花子', ' 佐藤  花子 ']],
  ['case and width', ['sato', 'SATO', 'ＳＡＴＯ', 'Sa to']],
  ['the script of kana, also of half width', ['さとう', 'サトウ', 'ｻﾄｳ']],
  ['how voicing is written', ['がぎ', 'ガギ', 'ｶﾞｷﾞ', 'か\u3099き\u3099']],
  ['the dots of i', ['ilker', 'İlker', 'ILKER', 'ılker', 'i\u0307lker']],
  ['accents', ['jose muller', 'José Müller', 'JOSE\u0301 MU\u0308LLER']],
])('a search ignores %s', (_, texts) => {
  expect(new Set(texts.map(searchKey)).size).toBe(1);
});

test('a search tells apart what is said otherwise', () => {
  const names = ['はな', 'ばな', 'ぱな', 'はなー', '佐藤', '佐東', 'きや', 'きゃ', 'o', '0'];
  expect(new Set(names.map(searchKey)).size).toBe(names.length);
});
