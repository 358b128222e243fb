import { expect, test } from 'vitest';
import { JSON_LIMITS, isReadQuickly } from './jsonShape.ts';

const SPACE = ' '.repeat(70_000);
const list = (entries: number): string => JSON.stringify(Array.from({ length: entries }, () => 0)) + SPACE;
const nested = (depth: number): string => '[{"a":'.repeat(depth / 2) + '}]'.repeat(depth / 2) + SPACE;

test('a list, and what stands within one another, is read up to its limit', () => {
  expect(isReadQuickly(list(JSON_LIMITS.entries + 1))).toBe(true);
  expect(isReadQuickly(list(JSON_LIMITS.entries + 2))).toBe(false);
  expect(isReadQuickly(nested(JSON_LIMITS.depth))).toBe(true);
  expect(isReadQuickly(nested(JSON_LIMITS.depth + 2))).toBe(false);
});

test('what stands in a text is not counted, whatever it is', () => {
  for (const part of [',', '[', '{', '\\"', '"', '\\', ',"[', '\n'])
    expect(isReadQuickly(JSON.stringify({ query: 'x', variables: { csv: part.repeat(200_000) } }))).toBe(true);
  expect(isReadQuickly(`${JSON.stringify('\\'.repeat(100_000))}${'['.repeat(100)}`)).toBe(false);
  expect(isReadQuickly(`"${'x'.repeat(100_000)}`)).toBe(true);
});
