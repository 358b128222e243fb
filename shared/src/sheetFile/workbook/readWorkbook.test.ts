import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../limits.ts';
import { decodeCsv } from '../encoding/decode.ts';
import { readSheetFile } from '../readSheetFile.ts';
import { readWorkbook } from './readWorkbook.ts';
import { workbookOf } from './testing.ts';

const tableOf = (bytes: Uint8Array): string[][] => {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.issue));
  return read.rows.map((cells) => [...cells]);
};
const oneSheet = (rows: string, more: Partial<Parameters<typeof workbookOf>[0]> = {}): Uint8Array =>
  workbookOf({ sheets: [{ name: 'Sheet1', rows }], ...more });
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
const inline = (text: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

describe('readWorkbook', () => {
  test('reads the kinds of cells that Excel writes', () => {
    const strings =
      '<si><t>plain</t></si>' +
      '<si><r><t>佐藤</t></r><r><rPr><b/></rPr><t xml:space="preserve"> Ann</t></r></si>' +
      '<si><t>髙橋</t><rPh sb="0" eb="2"><t>タカハシ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t>two_x000D_\nlines &amp; _x005F_x0041_</t></si>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="E1" t="s"><v>3</v></c></row>' +
      '<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>0.30000000000000004</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="b"><v>0</v></c>' +
      '<c r="E3" t="e"><v>#N/A</v></c><c r="F3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="G3"><f>1+1</f><v>2</v></c></row>';
    expect(tableOf(oneSheet(rows, { strings }))).toEqual([
      ['plain', '佐藤 Ann', '髙橋', '', 'two\r\nlines & _x0041_'],
      [],
      ['1', '0.3', 'TRUE', 'FALSE', '#N/A', 'ab', '2'],
    ]);
  });

  test('reads cells that do not say where they stand, and names with prefixes', () => {
    const rows = `<x:row xmlns:x="urn:x"><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row><row>${inline('c')}</row>`;
    expect(tableOf(oneSheet(rows))).toEqual([['1', 'b'], ['c']]);
  });

  test('tells dates with their time, so that none passes for what was typed', () => {
    const formats = [
      'yyyy/m/d',
      '"day" 0',
      '[Red]0.00',
      '[h]:mm',
      '0.00E+00',
      '[$-411]ggge"年"m"月"',
      'General',
      '0_d',
    ];
    const styles =
      `<numFmts>${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
      `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
      `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}</cellXfs>`;
    const rows = `<row r="1">${Array.from({ length: 10 }, (_, style) => `<c s="${style}"><v>45356.5</v></c>`).join('')}</row>`;
    const noon = '2024-03-05 12:00:00';
    const number = '45356.5';
    expect(tableOf(oneSheet(rows, { styles }))).toEqual([
      [number, noon, noon, number, number, noon, number, noon, number, number],
    ]);
    expect(tableOf(oneSheet('<row><c s="1"><v>0</v></c></row>', { styles, from1904: true }))).toEqual([
      ['1904-01-01 00:00:00'],
    ]);
  });

  test('reads the first visible sheet in which something stands, and says which', () => {
    const sheet = (name: string, cells: string, state?: 'hidden' | 'veryHidden') => ({
      name,
      rows: `<row r="2">${cells}</row>`,
      ...(state && { state }),
    });
    const bytes = workbookOf({
      sheets: [
        sheet('Secret', inline('no'), 'hidden'),
        sheet('Macro', inline('no'), 'veryHidden'),
        sheet('Blank', inline(' \u3000')),
        sheet('Users &amp; co', inline('yes')),
        sheet('More', inline('no')),
      ],
    });
    expect(readWorkbook(bytes)).toEqual({
      ok: true,
      rows: [[], ['yes']],
      sheet: { name: 'Users & co', others: ['Blank', 'More'], hiddenRows: 0 },
    });
    expect(readWorkbook(workbookOf({ sheets: [sheet('Secret', inline('no'), 'hidden'), sheet('Blank', '')] }))).toEqual(
      {
        ok: false,
        issue: { code: 'UNREADABLE_FILE', params: { fileKind: 'empty' } },
      },
    );
  });

  test('gives every table of texts back', () => {
    const cell = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom('"', ',', '\n', '\r', '<', '&', '_x', '髙', '𠮷', '\uFEFF', ' '),
          fc.string({ minLength: 1, maxLength: 1 }),
        ),
      })
      .filter((text) => !/_x[0-9a-f]{4}_/i.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (table) => {
        fc.pre(table.some((cells) => cells.some((text) => /[^\s\uFEFF]/.test(text))));
        const rows = table.map((cells) => `<row>${cells.map(inline).join('')}</row>`).join('');
        // What is empty at an end is no cell.
        const shorn = table.map((cells) => cells.slice(0, cells.findLastIndex((text) => text !== '') + 1));
        const last = shorn.findLastIndex((cells) => cells.length > 0);
        expect(tableOf(oneSheet(rows))).toEqual(shorn.slice(0, last + 1));
      }),
    );
  });
});

test('readSheetFile reads a workbook, whatever encoding is asked for, and decodeCsv names it', async () => {
  const bytes = oneSheet(`<row>${inline('?')}</row>`);
  const read = { ok: true, table: [['?']], lossy: false, sheet: { name: 'Sheet1', others: [], hiddenRows: 0 } };
  expect(await readSheetFile(bytes)).toEqual(read);
  expect(await readSheetFile(bytes, { encoding: 'SHIFT_JIS' })).toEqual(read);
  expect(await readSheetFile(new TextEncoder().encode('a?'))).toMatchObject({
    table: 'a?',
    lossy: true,
    encoding: 'UTF_8',
  });
  expect(await decodeCsv(bytes)).toMatchObject({ issue: { params: { fileKind: 'workbook' } } });
});

describe('readWorkbook bears', () => {
  const damaged = { ok: false, issue: { code: 'UNREADABLE_FILE', params: { fileKind: 'damaged' } } };
  const tooLarge = { ok: false, issue: { code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } } };

  test.each<[string, string]>([
    ['a row beyond the last', '<row r="1048577"><c><v>1</v></c></row>'],
    ['a row of no number', '<row r="x"><c><v>1</v></c></row>'],
    ['rows out of order', '<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>'],
    ['a cell beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['tags that do not match', '<row r="1"><c></row>'],
    ['an entity of its own', '<row r="1"><c t="str"><v>&lol;</v></c></row>'],
  ])('%s', (_, rows) => {
    expect(readWorkbook(oneSheet(rows))).toEqual(damaged);
  });

  test('a last row that was only formatted, and a cell in the last corner', () => {
    expect(
      tableOf(oneSheet('<row r="1"><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="3"/></row>')),
    ).toEqual([['1']]);
    const [, second = []] = tableOf(oneSheet('<row r="2"><c r="XFD2"><v>1</v></c></row>'));
    expect(second).toHaveLength(16_384);
  });

  test('one long text that every cell refers to', () => {
    const strings = `<si><t>${'x'.repeat(30_000)}</t></si>`;
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(400)}</row>`;
    expect(readWorkbook(oneSheet(rows, { strings }))).toEqual(tooLarge);
  });

  test('a part that unpacks to more than it says', () => {
    const bomb = oneSheet('', {
      more: { 'xl/sharedStrings.xml': [strToU8(`<sst>${' '.repeat(50_000_000)}</sst>`), { level: 1 }] },
    });
    expect(bomb.length).toBeLessThan(300_000);
    // The size that the directory gives is made small: it is not believed.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let i = 0; i + 4 < bomb.length; i += 1) {
      if (view.getUint32(i, true) === 50_000_011) view.setUint32(i, 100, true);
    }
    expect(readWorkbook(bomb)).toEqual(tooLarge);
  });

  test('parts that are not there, and any bytes at all', () => {
    expect(readWorkbook(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toEqual(damaged);
    const whole = oneSheet(`<row>${inline('text')}</row>`);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const bytes = cut ? whole.slice(0, at) : whole.with(at, byte);
        const read = readWorkbook(bytes);
        if (!read.ok) expect(['UNREADABLE_FILE', 'FILE_TOO_LARGE']).toContain(read.issue.code);
      }),
    );
  });
});
