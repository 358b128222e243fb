import { describe, expect, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import { checkCallMemo, cleanCallMemo } from './memo.ts';

describe('a memo', () => {
  test.each([
    ['  Call back\r\non Monday\r ', 'Call back\non Monday'],
    ['a\u2028b\u0085c\rd', 'a\nb\nc\nd'],
    ['name\tnumber', 'name number'],
    ['cop\u00adied\u200b from\ufeff a page', 'copied from a page'],
    [' \n\u3000\t', ''],
    ['一行目\n\n二行目', '一行目\n\n二行目'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanCallMemo(typed)).toBe(kept);
    expect(cleanCallMemo(kept)).toBe(kept);
    expect(checkCallMemo(kept)).toBeUndefined();
  });

  test.each(['\u0000', '\u001b', '\u007f', '\u202e', '\u2066', '\ud800'])('can not contain %j', (character) => {
    expect(checkCallMemo(cleanCallMemo(`a${character}b`))).toMatchObject({
      code: 'INVALID_CHARACTER',
      params: { of: 'memo' },
    });
  });

  test('has 1,000 characters at most, whatever they are made of', () => {
    for (const character of ['a', '髙', '😀']) {
      expect(checkCallMemo(character.repeat(LIMITS.callMemoLength))).toBeUndefined();
      expect(checkCallMemo(character.repeat(LIMITS.callMemoLength + 1))).toEqual({
        code: 'TOO_LONG',
        params: { of: 'memo', limit: LIMITS.callMemoLength },
      });
    }
  });
});
