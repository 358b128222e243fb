import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defuseFormula, plainCode, plainText, restoreFormula } from './formula.ts';
import { tokenizeCsv } from './csv/tokenize.ts';
import { writeCsv } from './csv/write.ts';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '=HYPERLINK("http://x.example","x")',
  "=cmd|' /C calc'!A0",
  "'=1",
  "''@x",
  '＝1+1',
  '＋81',
  '－1',
  '＠SUM(A1)',
  "'＝1",
])('makes %j a text', (cell) => {
  expect(defuseFormula(cell)).toBe(`'${cell}`);
});

test.each(['', 'sato@example.com', 'a=b', ' =1', '1-2', "'quoted'", "'", '佐藤 花子', '2026-11-22'])(
  'leaves %j as it is',
  (cell) => {
    expect(defuseFormula(cell)).toBe(cell);
    expect(restoreFormula(cell)).toBe(cell);
  },
);

const cells = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', 'a') }),
);

test('whatever is defused comes back as it was', () => {
  fc.assert(fc.property(cells, (cell) => restoreFormula(defuseFormula(cell)) === cell));
});

test('nothing that is defused begins as a formula does', () => {
  fc.assert(fc.property(cells, (cell) => !/^[=+\-@＝＋－＠\t\r\n]/.test(defuseFormula(cell))));
});

test('what is defused stays so in the file: no quote or break comes before the apostrophe', () => {
  const cell = '\r\n=1,"2"';
  const { records } = tokenizeCsv(writeCsv([[defuseFormula(cell), 'x']]), ',');
  expect(records[0]?.[0]?.startsWith("'")).toBe(true);
});

test.each([
  ["'=1", '=1', '=1'],
  ["'0", "'0", '0'],
  ["''a@b.co", "''a@b.co", 'a@b.co'],
  ["'", '', ''],
  ['="00123"', '00123', '00123'],
  ['="a"&"b"', '="a"&"b"', '="a"&"b"'],
  ["O'Brien", "O'Brien", "O'Brien"],
  ['', '', ''],
])('%s is the text %s and the code %s', (cell, text, code) => {
  expect([plainText(cell), plainCode(cell)]).toEqual([text, code]);
});
