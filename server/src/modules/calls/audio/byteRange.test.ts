import { expect, test } from 'vitest';
import { byteRangeOf } from './byteRange.ts';

test.each([
  ['bytes=0-', { from: 0, to: 100 }],
  ['bytes=0-0', { from: 0, to: 1 }],
  ['bytes=10-19', { from: 10, to: 20 }],
  ['bytes=99-', { from: 99, to: 100 }],
  ['bytes=50-1000', { from: 50, to: 100 }],
  ['bytes=-1', { from: 99, to: 100 }],
  ['bytes=-1000', { from: 0, to: 100 }],
  [' bytes=1-2 ', { from: 1, to: 3 }],
  ['bytes=100-', 'UNSATISFIABLE'],
  ['bytes=100-200', 'UNSATISFIABLE'],
  ['bytes=-0', 'UNSATISFIABLE'],
])('%s of a hundred bytes', (header, range) => {
  expect(byteRangeOf(header, 100)).toEqual(range);
});

test.each([
  undefined,
  '',
  'bytes=',
  'bytes=-',
  'bytes=2-1',
  'bytes=0-1,3-4',
  'items=0-1',
  'bytes=a-b',
  `bytes=${'9'.repeat(99)}-`,
])('%s is no range, and the whole is sent', (header) => {
  expect(byteRangeOf(header, 100)).toBeUndefined();
});
