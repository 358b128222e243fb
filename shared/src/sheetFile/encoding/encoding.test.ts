import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../limits.ts';
import { decodeCsv } from './decode.ts';
import { encodeCsv } from './encode.ts';
import { shiftJisCodes } from '../../text/shiftJis.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hex = (digits: string): Uint8Array => Uint8Array.from(digits.split(' '), (byte) => Number.parseInt(byte, 16));
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return new Uint8Array(view.buffer);
};
const encoded = (text: string, encoding: 'UTF_8' | 'SHIFT_JIS'): Uint8Array => {
  const result = encodeCsv(text, encoding);
  if (!result.ok) throw new Error(result.characters.join());
  return result.bytes;
};

const LOSSY = new Set(['ASCII', 'Shift_JIS', 'CP932']);

describe('decodeCsv', () => {
  test.each([
    ['UTF-8', bytesOf('a,佐藤'), 'UTF_8', 'a,佐藤'],
    ['UTF-8 with BOM', bytesOf('\uFEFFa,佐藤'), 'UTF_8', 'a,佐藤'],
    ['ASCII', bytesOf('a,b'), 'UTF_8', 'a,b'],
    ['UTF-16LE', utf16('\uFEFFa\t佐藤', false), 'UTF_16LE', 'a\t佐藤'],
    ['UTF-16BE', utf16('\uFEFFa\t佐藤', true), 'UTF_16BE', 'a\t佐藤'],
    ['UTF-16LE without BOM', utf16('a\t佐藤', false), 'UTF_16LE', 'a\t佐藤'],
    ['UTF-16BE without BOM', utf16('a\t佐藤', true), 'UTF_16BE', 'a\t佐藤'],
    ['Shift_JIS', hex('61 2C 8D B2 93 A1'), 'SHIFT_JIS', 'a,佐藤'],
    ['CP932', hex('87 40 87 8A FB FC ED 95'), 'SHIFT_JIS', '①㈱髙﨑'],
    ['UTF-16LE without BOM, Japanese at its beginning', utf16('ログイン\tID', false), 'UTF_16LE', 'ログイン\tID'],
    ['UTF-16BE without BOM, Japanese at its beginning', utf16('ログイン\tID', true), 'UTF_16BE', 'ログイン\tID'],
  ])('detects %s', async (name, bytes, encoding, text) => {
    expect(await decodeCsv(bytes)).toEqual({ ok: true, encoding, text, lossy: LOSSY.has(name) });
  });

  test('forces an encoding', async () => {
    expect(await decodeCsv(hex('8D B2'), 'SHIFT_JIS')).toMatchObject({ text: '佐' });
    expect(await decodeCsv(hex('8D B2'), 'UTF_8')).toEqual({
      ok: false,
      issue: { code: 'UNDECODABLE_TEXT', params: {} },
    });
    expect(await decodeCsv(utf16('a,b', false), 'UTF_16LE')).toMatchObject({ text: 'a,b' });
    expect(await decodeCsv(bytesOf('\uFEFFa'), 'UTF_8')).toMatchObject({ text: 'a' });
    expect(await decodeCsv(hex('61'), 'UTF_16LE')).toMatchObject({ issue: { code: 'UNDECODABLE_TEXT' } });
  });

  test.each([
    ['empty', new Uint8Array()],
    ['empty', hex('EF BB BF')],
    ['workbook', bytesOf('PK\x03\x04....[Content_Types].xml')],
    ['workbook', bytesOf(`PK\x03\x04${'.'.repeat(200_000)}xl/workbook.xml`)],
    ['workbook', bytesOf('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['workbook', hex('D0 CF 11 E0 A1 B1 1A E1')],
    ['archive', bytesOf('PK\x03\x04photo.jpg')],
    ['archive', hex('1F 8B 08 00')],
    ['archive', bytesOf('Rar!\x1A\x07')],
    ['document', bytesOf('PK\x03\x04word/document.xml')],
    ['document', bytesOf('{\\rtf1')],
    ['encrypted', Uint8Array.from([...hex('D0 CF 11 E0 A1 B1 1A E1'), ...utf16('EncryptedPackage', false)])],
    ['webPage', bytesOf('\uFEFF\r\n <!DOCTYPE html><html>')],
    ['webPage', bytesOf('<html xmlns:x="urn:schemas-microsoft-com:office:excel">')],
    ['xml', bytesOf('<?xml version="1.0"?><Workbook>')],
    ['json', bytesOf('{ "users": [] }')],
    ['json', bytesOf('[{"loginId":"a"}]')],
    ['picture', bytesOf('RIFF....WEBPVP8 ')],
    ['picture', bytesOf('\0\0\0\x18ftypheic')],
    ['picture', hex('49 49 2A 00')],
    ['empty', hex('FF FE')],
    ['pdf', bytesOf('%PDF-1.7')],
    ['picture', hex('89 50 4E 47 0D 0A 1A 0A')],
    ['picture', hex('FF D8 FF E0')],
    ['picture', bytesOf('GIF89a')],
    ['binary', bytesOf('Login ID\0')],
    ['binary', hex('61 00 62')],
    ['binary', utf16('\uFEFFa\0', false)],
  ])('names what is not CSV: %s', async (fileKind, bytes) => {
    expect(await decodeCsv(bytes)).toEqual({ ok: false, issue: { code: 'UNREADABLE_FILE', params: { fileKind } } });
  });

  test.each(['Hélène', 'Müller,', 'Jörg', 'Élodie', 'Peña', 'René,', 'Gauß,'])(
    'refuses Windows-1252 rather than misread %s, unless it is asked for',
    async (name) => {
      const bytes = Uint8Array.from([...`1,${name} Smith,2`], (character) => character.charCodeAt(0));
      expect(await decodeCsv(bytes)).toMatchObject({ ok: false, issue: { code: 'ENCODING_UNCERTAIN' } });
      expect(await decodeCsv(bytes, 'WINDOWS_1252')).toMatchObject({ text: `1,${name} Smith,2`, lossy: true });
    },
  );

  test('reads Windows-1252 as Windows does, and no byte that it has not', async () => {
    expect(await decodeCsv(hex('80 8A 92 9F E9'), 'WINDOWS_1252')).toMatchObject({ text: '€Š’Ÿé' });
    expect(await decodeCsv(hex('61 81'), 'WINDOWS_1252')).toMatchObject({ issue: { code: 'UNDECODABLE_TEXT' } });
  });

  test.each<[string, Uint8Array]>([
    ['UTF-8 that was cut off', bytesOf('ログインID,ユーザー名\n佐藤,花').slice(0, -1)],
    ['UTF-8 with a byte of something else', Uint8Array.from([...bytesOf('名前,佐藤 花子\n'), 0xe9, 0x2c, 0x0a])],
    ['broken UTF-8 that says it is', hex('EF BB BF 8D B2')],
    ['a lone surrogate in UTF-16', utf16('\uFEFFa,\uD800b', false)],
  ])('refuses %s rather than misread it', async (_, bytes) => {
    expect(await decodeCsv(bytes)).toEqual({ ok: false, issue: { code: 'UNDECODABLE_TEXT', params: {} } });
  });

  test.each(['渡邉,ｱｱ', '﨑,髙', 'ログインID', 'ひらがな', '林 健', '佐藤 花子,ｻﾄｳ ﾊﾅｺ'])(
    'reads %s in Shift_JIS',
    async (text) => {
      expect(await decodeCsv(encoded(text, 'SHIFT_JIS'))).toMatchObject({ encoding: 'SHIFT_JIS', text });
    },
  );

  test.each<[string, Uint8Array, string]>([
    ['EUC-JP', hex('BA B4 C6 A3 0A B2 D6 BB D2 0A'), 'EUC_JP'],
    ['EUC-JP headers', hex('A5 ED A5 B0 A5 A4 A5 F3 49 44'), 'EUC_JP'],
    ['GBK', hex('D5 C5 CE B0 2C C0 EE C4 C8 2C CD F5 D0 E3 D3 A2'), 'GB18030'],
    ['ISO-2022-JP', bytesOf('\x1B$B:4F#\x1B(B,1'), 'ISO_2022_JP'],
    ['kana of half width', encoded('ｻﾄｳ ﾊﾅｺ', 'SHIFT_JIS'), 'SHIFT_JIS'],
    ['two of them, which are a letter of UTF-8 as well', hex('D8 B6'), 'UTF_8'],
    ['the same, as kana', hex('D8 B6'), 'SHIFT_JIS'],
  ])('asks about %s, and offers what is right', async (_, bytes, encoding) => {
    const read = await decodeCsv(bytes);
    if (read.ok) throw new Error(`Taken for ${read.encoding}`);
    expect(read.issue.code).toBe('ENCODING_UNCERTAIN');
    expect(read.issue.params.readings?.map((reading) => reading.encoding)).toContain(encoding);
  });

  test('keeps the controls of Shift_JIS', async () => {
    expect(await decodeCsv(hex('B1 1A 1C 7F'), 'SHIFT_JIS')).toMatchObject({ text: 'ｱ\x1a\x1c\x7f' });
  });

  test('refuses what is too large', async () => {
    const issue = { code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } };
    expect(await decodeCsv(new Uint8Array(LIMITS.csvLength + 1).fill(97))).toEqual({ ok: false, issue });
    expect(await decodeCsv(new Uint8Array(LIMITS.csvLength).fill(97))).toMatchObject({ ok: true });
  });

  test('never throws and never replaces a byte', async () => {
    const encodings = fc.constantFrom(
      undefined,
      'UTF_8' as const,
      'UTF_16LE' as const,
      'UTF_16BE' as const,
      'SHIFT_JIS' as const,
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), encodings, async (bytes, encoding) => {
        const result = await decodeCsv(bytes, encoding);
        if (result.ok && result.encoding === 'SHIFT_JIS') expect(result.text).not.toContain('\uFFFD');
      }),
    );
  });
});

describe('encodeCsv', () => {
  test('writes the bytes that Windows writes', () => {
    expect(encoded('①㈱髙﨑〜−～－≒∵￢ⅰ纊ｱ\\~', 'SHIFT_JIS')).toEqual(
      hex('87 40 87 8A FB FC FA B1 81 60 81 7C 81 60 81 7C 81 E0 81 E6 81 CA FA 40 FA 5C B1 5C 7E'),
    );
    expect(encoded('é', 'UTF_8')).toEqual(hex('EF BB BF C3 A9'));
  });

  test('names each character that has no place, once', () => {
    expect(encodeCsv('a😀b𠮷é?😀¥', 'SHIFT_JIS')).toEqual({ ok: false, characters: ['😀', '𠮷', 'é', '¥'] });
    expect(encodeCsv('a\uD800b', 'UTF_8')).toEqual({ ok: false, characters: ['\uD800'] });
    expect(encodeCsv('a\uD800b', 'SHIFT_JIS')).toEqual({ ok: false, characters: ['\uD800'] });
  });

  const alternates = '〜−—‖¢£¬';
  const known = [...shiftJisCodes().keys()].filter((character) => !alternates.includes(character));

  test('holds every character of CP932', async () => {
    // 63 half-width kana, 6879 of JIS X 0208, 74 more of NEC, 373 more of IBM; the rest is for private use.
    expect(known.filter((character) => !/[\uE000-\uF8FF]/.test(character))).toHaveLength(63 + 6879 + 74 + 373);
    expect(await decodeCsv(encoded(known.join(''), 'SHIFT_JIS'), 'SHIFT_JIS')).toMatchObject({ text: known.join('') });
  });

  test('decodeCsv reads back what it wrote', async () => {
    const ascii = Array.from({ length: 127 }, (_, i) => String.fromCharCode(i + 1));
    const sjis = fc.string({ unit: fc.constantFrom(...ascii, ...known), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(sjis, async (text) => {
        expect(await decodeCsv(encoded(text, 'SHIFT_JIS'), 'SHIFT_JIS')).toMatchObject({ text });
      }),
    );
    const utf8 = fc.string({ unit: 'grapheme', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(utf8, async (text) => {
        fc.pre(!text.includes('\0'));
        expect(await decodeCsv(encoded(`1,${text}`, 'UTF_8'))).toMatchObject({ text: `1,${text}`, encoding: 'UTF_8' });
      }),
    );
  });
});
