import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sha256OfFile, sha256OfText } from './fileSha256.ts';

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

  test('parts no character, wherever the pieces end', async () => {
    for (const before of ['', 'x', 'xx']) {
      const text = before + '😀'.repeat(600_000);
      expect(await sha256OfText(text)).toBe(onServer(text));
    }
  });

  test('is made of a file once, and lets others have their turn', async () => {
    const file = { text: 'あ'.repeat(8_000_000) };
    let turns = 0;
    const others = setInterval(() => (turns += 1));
    expect(await sha256OfFile(file)).toBe(onServer(file.text));
    clearInterval(others);
    expect(turns).toBeGreaterThan(5);
    expect(sha256OfFile(file)).toBe(sha256OfFile(file));
  });
});
