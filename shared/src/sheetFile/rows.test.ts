import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import { writeCsv } from './csv/write.ts';
import { isTooLong, readRows } from './rows.ts';

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', ' ', '\u3000', 'a') },
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '\uFEFF', 'sep=', 'x', '髙') }),
);
const wide = fc
  .tuple(fc.integer({ min: 195, max: 205 }), cell, fc.constantFrom('', ' ', 'x'))
  .map(([count, first, last]) => [first, ...Array.from({ length: count - 2 }, () => ''), last]);
const table = fc.array(fc.oneof({ weight: 4, arbitrary: fc.array(cell, { maxLength: 4 }) }, wide), { maxLength: 8 });

test('the cells of a workbook are the rows that they would be as a CSV', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 6 }), (rows, rowsMax) => {
      const asText = readRows(writeCsv(rows), ',', rowsMax);
      expect(readRows(rows, ',', rowsMax)).toEqual(asText);
    }),
    { numRuns: 500 },
  );
});

test('leaves the rows that it is given as they are', () => {
  const row = ['a', ...Array.from({ length: 300 }, () => '')];
  expect(readRows([row], ',', 9).top?.cells).toHaveLength(LIMITS.fileColumns);
  expect(row).toHaveLength(301);
});

test('only a text can be too long: what a workbook holds was counted while it was read', () => {
  const limit = 'x'.repeat(LIMITS.csvLength);
  expect([isTooLong(limit), isTooLong(`${limit}x`), isTooLong([[`${limit}x`]])]).toEqual([false, true, false]);
});
