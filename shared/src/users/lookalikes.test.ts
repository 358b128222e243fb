import { expect, test } from 'vitest';
import { lookalikeOf } from './lookalikes.ts';

test.each([
  ['А', 'A'],
  ['о', 'o'],
  ['Κ', 'K'],
  ['ι', 'i'],
])('%s of another script looks like %s', (letter, latin) => {
  expect(letter).not.toBe(latin);
  expect(lookalikeOf(letter)).toBe(latin);
});

test.each(['A', 'é', 'Ж', ''])('"%s" looks like no Latin letter but its own', (letter) => {
  expect(lookalikeOf(letter)).toBeUndefined();
});
