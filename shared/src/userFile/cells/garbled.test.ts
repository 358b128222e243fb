import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftJisCodes } from '../../text/shiftJis.ts';
import { ungarbled } from './garbled.ts';
import { readName } from './readName.ts';

/** What a program shows of bytes that it takes for Windows-1252, or for Latin-1 with its controls. */
const asWestern = (bytes: readonly number[], encoding: 'windows-1252' | 'latin1'): string =>
  encoding === 'latin1'
    ? String.fromCharCode(...bytes)
    : new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
const shiftJis = (text: string): number[] =>
  Array.from(text, (character) => shiftJisCodes().get(character) ?? character.charCodeAt(0)).flatMap((code) =>
    code > 0xff ? [code >> 8, code & 0xff] : [code],
  );
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

describe('a name that was read in a wrong encoding', () => {
  test.each([
    ['Shift_JIS as Latin-1', asWestern(shiftJis('佐藤 花子'), 'latin1'), '佐藤 花子'],
    ['Shift_JIS as Windows-1252', asWestern(shiftJis('鈴木 一郎'), 'windows-1252'), '鈴木 一郎'],
    ['UTF-8 as Windows-1252', asWestern(utf8('José'), 'windows-1252'), 'José'],
    ['UTF-8 as Shift_JIS, two letters', '貂｡霎ｺ', '渡辺'],
    ['as a web page writes it', 'Ren&eacute;e M&uuml;ller &amp; &#20304;&#x85E4;', 'Renée Müller & 佐藤'],
    ['as an address writes it', '%E4%BD%90%E8%97%A4 %41', '佐藤 A'],
    ['as an address writes it, a part', '100%E4%BD%90%E8%97%A4', '100佐藤'],
  ])('%s', (_, name, meant) => {
    expect(ungarbled(name)).toBe(meant);
    const told = readName(name, false);
    expect(told.issue ?? told.warning).toMatchObject({ code: 'GARBLED_TEXT', params: { meant } });
  });

  test('is found whatever its kanji, where Shift_JIS was taken for Latin-1', () => {
    const kanji = [...shiftJisCodes().keys()].filter((character) => /^\p{Script=Han}$/u.test(character));
    const name = fc.array(fc.constantFrom(...kanji), { minLength: 2, maxLength: 8 }).map((list) => list.join(''));
    fc.assert(
      fc.property(name, (meant) => {
        const read = asWestern(shiftJis(meant), 'latin1');
        fc.pre(/[\x80-\x9F]/.test(read));
        // The bytes of a few, such as 關仝, are UTF-8 as well.
        expect(ungarbled(read)).toBeDefined();
      }),
    );
  });
});

test.each([
  'José Muñoz',
  'Søren Ågård',
  'Ægir Þórsson',
  'Łukasz Żółć',
  'Đặng Thị Hồng',
  'Jean‑Noël D’Arc',
  'Ana «Nina» Ruiz',
  'María José ½',
  '佐藤ﾀﾛｳ',
  'ﾔﾏﾀﾞ 花子',
  '莉子',
  '王小明',
])('%s is a name', (name) => {
  expect(ungarbled(name)).toBeUndefined();
});
