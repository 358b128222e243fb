import { expect, test } from 'vitest';
import { typedCount } from './typedCount.ts';

test('reads a number however it is typed, and nothing else', () => {
  expect(['12', ' 12 ', '１２', '1,2', '1 200', '1.200'].map(typedCount)).toEqual([12, 12, 12, 12, 1200, 1200]);
  expect(['', 'twelve', '12x', '-12'].map(typedCount)).toEqual([undefined, undefined, undefined, undefined]);
});
