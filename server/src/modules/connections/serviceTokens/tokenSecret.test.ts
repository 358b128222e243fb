import { expect, test } from 'vitest';
import { hashOfSecret, isTokenSecret, newTokenSecret, startOfSecret } from './tokenSecret.ts';

test('a token is its prefix, 33 characters of base 62 and a checksum, and none is like another', () => {
  const tokens = Array.from({ length: 200 }, newTokenSecret);
  for (const token of tokens) {
    expect(token).toMatch(/^rct_[0-9A-Za-z]{39}$/);
    expect(isTokenSecret(token)).toBe(true);
  }
  expect(new Set(tokens).size).toBe(tokens.length);
});

test('every character that is another makes it none', () => {
  const token = newTokenSecret();
  for (let i = 0; i < token.length; i += 1) {
    const other = token[i] === 'a' ? 'b' : 'a';
    expect(isTokenSecret(`${token.slice(0, i)}${other}${token.slice(i + 1)}`)).toBe(false);
  }
  for (const text of ['', 'rct_', token.slice(0, -1), `${token}0`, ` ${token}`, `${token}\n`])
    expect(isTokenSecret(text)).toBe(false);
});

test('the checksum is CRC-32 in base 62, for whoever looks for tokens in texts', () => {
  expect(isTokenSecret('rct_0123456789ABCDEFGHIJKLMNOPQRSTUVW3ffP4c')).toBe(true);
});

test('of a token its hash is kept, and how it begins', () => {
  expect(hashOfSecret('rct_')).toMatch(/^[0-9a-f]{64}$/);
  expect(startOfSecret('rct_ABCDEFGH')).toBe('rct_ABCD');
});
