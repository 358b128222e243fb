import { expect, test } from 'vitest';
import { TableDigest, type Value } from './tableDigest.ts';

function digestOf(...rows: readonly (readonly Value[])[]): TableDigest {
  const digest = new TableDigest();
  for (const row of rows) digest.add(row);
  return digest;
}

const ROWS: readonly (readonly Value[])[] = [
  [1, '1', null, new Uint8Array([0, 255])],
  [2, '', 9_007_199_254_740_993n, null],
];

test('the same rows in another order, and as another driver gives them, are the same', () => {
  const [first = [], second = []] = ROWS;
  const asBuffer = [...first.slice(0, 3), Buffer.from([0, 255])];
  expect(digestOf(first, second).equals(digestOf(second, asBuffer))).toBe(true);
  expect(digestOf(first, second).rows).toBe(2);
});

test.each<[string, Value, Value]>([
  ['a number and its text', 1, '1'],
  ['nothing and an empty text', null, ''],
  ['nothing and its name', null, 'null'],
  ['bytes and their text', new Uint8Array([0x41]), 'A'],
  ['bytes and their digits', new Uint8Array([0x41]), 'x41'],
  ['flags', 0, 1],
  ['a space more', 'a', 'a '],
  ['a character of four bytes and one that took its place', '🦜', '?'],
])('%s are not the same', (_, one, other) => {
  expect(digestOf([one]).equals(digestOf([other]))).toBe(false);
});

test('a row less is not the same', () => {
  expect(digestOf(...ROWS).equals(digestOf(...ROWS.slice(1)))).toBe(false);
  expect(digestOf().equals(digestOf())).toBe(true);
});
