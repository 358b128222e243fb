import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sha256OfText } from './sha256OfText.ts';

/** As the server makes it. */
const onServer = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the hash by which a file is known', () => {
  test.each([
    ['nothing', ''],
    ['ASCII', 'Login ID,Name\r\n'],
    ['Japanese and characters of two units', '𠮷野,みさき😀'],
    ['half a character', 'a\uD842b'],
  ])('is the server’s of %s', async (_, text) => {
    expect(await sha256OfText(text)).toBe(onServer(text));
  });

  test('is the same with and without a byte order mark, of which only the first is one', async () => {
    expect(await sha256OfText('\uFEFFa')).toBe(onServer('a'));
    expect(await sha256OfText('\uFEFF\uFEFFa')).toBe(onServer('\uFEFFa'));
  });
});
