import iconvLite from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { FULL_CONTRACT } from '../../users/testing.ts';
import type { CsvEncoding } from '../../sheetFile/encoding/encodings.ts';
import { checkFile } from './checkFile.ts';
import { namesAsRead } from './namesAsRead.ts';

/** Its own types are of Node.js, which this package has no other use for. */
const iconv = iconvLite as unknown as { encode(text: string, label: string): Uint8Array };

const HEADER = 'Login ID,User name,Password';
const western = (...rows: readonly string[]): Uint8Array => iconv.encode([HEADER, ...rows].join('\n'), 'windows-1252');

const samples = async (bytes: Uint8Array, encodings: readonly CsvEncoding[], delimiter?: string) =>
  (
    await namesAsRead(
      bytes,
      encodings.map((encoding) => ({ encoding, sample: [] })),
      FULL_CONTRACT,
      delimiter,
    )
  ).map(({ encoding, sample }) => [encoding, ...sample]);
const names = async (bytes: Uint8Array, delimiter?: string) =>
  (await samples(bytes, ['WINDOWS_1252'], delimiter))[0]?.slice(1);

describe('the names of a file', () => {
  test('are told as each encoding reads them', async () => {
    const file = western('a@b.co,Renée,Xd2-bG6XxctN');
    expect(await samples(file, ['WINDOWS_1252', 'SHIFT_JIS', 'WINDOWS_1251'])).toEqual([
      ['WINDOWS_1252', 'Renée'],
      ['SHIFT_JIS', 'Ren馥'],
      ['WINDOWS_1251', 'Renйe'],
    ]);
  });

  test('are those in which the encodings differ, each once, trimmed, and four of them', async () => {
    const rows = ['Zoë', 'Ann', ' Zoë ', 'Åke', '', 'Noël', 'José', 'João'].map((name, i) => `a${i}@b.co,${name},x`);
    expect(await names(western(...rows))).toEqual(['Zoë', 'Åke', 'Noël', 'José']);
  });

  test('are told alone: no other cell may be quoted, a password least', async () => {
    expect(await names(western('a@b.co,Ann,Sécret-99-é', 'é@b.co'))).toEqual([]);
  });

  test('stand in the first column as in any other', async () => {
    expect(await names(iconv.encode('User name,Login ID\nZoë,é@b.co', 'windows-1252'))).toEqual(['Zoë']);
  });

  test('are excerpts where they are long', async () => {
    const [name = ''] = (await names(western(`a@b.co,${'é'.repeat(500)},x`))) ?? [];
    expect([name.length, name.at(-1)]).toEqual([100, '…']);
  });

  test('are found by the delimiter that is chosen', async () => {
    const file = iconv.encode('Login ID|User name\na@b.co|Zoë;Ann', 'windows-1252');
    expect(await names(file, '|')).toEqual(['Zoë;Ann']);
    expect(await names(file, ';')).toEqual([]);
  });

  test('are the header where none is known by it, and nothing where bytes have no meaning', async () => {
    const strange = iconv.encode('Prénom,Téléphone\nZoë,1', 'windows-1252');
    expect(await names(strange)).toEqual(['Prénom', 'Téléphone']);
    expect(await samples(strange, ['EUC_JP'])).toEqual([['EUC_JP']]);
    expect(await names(new Uint8Array())).toEqual([]);
  });

  test('are looked for in the first 64 kB, and in whole lines of them', async () => {
    const kanji = (name: string) => iconv.encode(`${HEADER}\n${name}`, 'shift_jis');
    const filler = `a@b.co,Ann,x\n`;
    const lines = (count: number) => filler.repeat(count);
    // The 65,537th byte is in the middle of a character, in the last line that is begun there.
    const head = iconv.encode(`${HEADER}\nab@b.co,佐藤,x\n${lines(5_037)}`, 'shift_jis');
    expect([head.length < 65_536, (65_536 - head.length - 'a@b.co,'.length) % 2]).toEqual([true, 1]);
    const cut = new Uint8Array([...head, ...iconv.encode(`a@b.co,${'あ'.repeat(40)},x\n`, 'shift_jis')]);
    expect(await samples(cut, ['SHIFT_JIS'])).toEqual([['SHIFT_JIS', '佐藤']]);
    const early = iconv.encode(`${HEADER}\na@b.co,佐藤,x\n${lines(5_100)}b@b.co,鈴木,x`, 'shift_jis');
    expect(early.length).toBeGreaterThan(65_536);
    expect(await samples(early, ['SHIFT_JIS'])).toEqual([['SHIFT_JIS', '佐藤']]);
    const endless = kanji(`a@b.co,${'あ'.repeat(40_000)}`);
    const [[, sample = ''] = []] = await samples(endless, ['SHIFT_JIS']);
    expect(sample).toBe('');
    const short = kanji('a@b.co,佐藤,x\nb@b.co,鈴木');
    expect(await samples(short, ['SHIFT_JIS'])).toEqual([['SHIFT_JIS', '佐藤', '鈴木']]);
  });
});

test('a file whose encoding is asked for is refused with its names in each, and read in the one that is chosen', async () => {
  const terms = { contract: FULL_CONTRACT, rowLimit: 10 };
  const file = western('a@b.co,Renée,Xd2-bG6XxctN', 'b@b.co,Zoë,Xd2-bG6XxctN');
  const asked = await checkFile({ kind: 'users', terms, file });
  if (asked.ok) throw new Error('This file may be in several encodings');
  const { code, params } = asked.issue;
  expect(code).toBe('ENCODING_UNCERTAIN');
  expect(params.readings).toContainEqual({ encoding: 'WINDOWS_1252', sample: ['Renée', 'Zoë'] });
  const chosen = await checkFile({ kind: 'users', terms, file, encoding: 'WINDOWS_1252' });
  expect(chosen).toMatchObject({ ok: true, encoding: 'WINDOWS_1252' });
});
