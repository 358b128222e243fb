import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanUserName } from './userName.ts';

const WALES = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}';
const SCOTLAND = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';

test.each([
  ['plain', 'Ann Lee', 'Ann Lee'],
  ['plain, in spaces', ' Ann Lee ', 'Ann Lee'],
  ['Japanese, in spaces of full width', '\u3000佐藤\u3000花子\u3000', '佐藤\u3000花子'],
  ['taken apart', 'Rene\u0301e', 'Renée'],
  ['taken apart, in kana', 'か\u3099く', 'がく'],
  ['of kanji of their own code', '塚\uFA10神\uFA19', '塚\uFA10神\uFA19'],
  ['with a filler', 'A\u3164n\u034Fn', 'Ann'],
  ['with blank Braille, in spaces', ' A\u2800nn ', 'Ann'],
  ['with tags of no flag', 'Ann\u{E0041}\u{E0042}', 'Ann'],
  ['with flags of tags', `Al ${WALES} Bo ${SCOTLAND}`, `Al ${WALES} Bo ${SCOTLAND}`],
  ['with a flag beside a filler', `A\u3164l ${WALES}`, `Al ${WALES}`],
  ['with a joiner beside Latin letters', 'A\u200Dnn\u200C', 'Ann'],
  ['with a joiner at the beginning', '\u200Dक', 'क'],
  ['with a joiner that its script needs', 'क\u094D\u200Dष', 'क\u094D\u200Dष'],
  ['with a selector of variants behind a kanji', '葛\u{E0100}', '葛\u{E0100}'],
  ['with a selector behind what has none', 'A\uFE0Fnn', 'Ann'],
])('a name that is %s is kept as it is seen', (_, name, kept) => {
  expect(cleanUserName(name)).toBe(kept);
});

test('more flags than have one digit stay each in its place', () => {
  const flags = Array.from({ length: 12 }, (__, i) => (i % 2 === 0 ? WALES : SCOTLAND)).join('');
  expect(cleanUserName(flags)).toBe(flags);
});

test('a name that was cleaned stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
      const kept = cleanUserName(name);
      expect(cleanUserName(kept)).toBe(kept);
    }),
  );
});

test('a name of very many marks is told in no time, whatever its length', () => {
  for (const count of [500, 200_000]) expect(cleanUserName(`क${'\u200D'.repeat(count)}क`)).toHaveLength(count + 2);
}, 2_000);
