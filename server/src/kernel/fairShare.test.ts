import { expect, test } from 'vitest';
import { FairShare } from './fairShare.ts';

test('whoever has used least comes next, and the first of those who have used the same', () => {
  const shares = new FairShare(() => 0);
  expect(shares.least(['a', 'b'])).toBe('a');
  shares.add('a', 2);
  expect(shares.least(['a', 'b'])).toBe('b');
  shares.add('b', 3);
  expect(shares.least(['a', 'b'])).toBe('a');
  expect(shares.least([])).toBeUndefined();
});

test('what was used counts half after ten seconds, and nothing in the end', () => {
  let now = 0;
  const shares = new FairShare(() => now);
  shares.add('a', 8);
  now = 10_000;
  expect(shares.of('a')).toBeCloseTo(4);
  shares.add('a', 1);
  expect(shares.of('a')).toBeCloseTo(5);
  now = 1_000_000;
  expect(shares.of('a')).toBeCloseTo(0);
});

test('a small piece of work is done before the next part of a large one, and large ones share', () => {
  let now = 0;
  const shares = new FairShare(() => now);
  const wanted = new Map([
    ['large', 400],
    ['larger', 400],
  ]);
  const given: string[] = [];
  for (let i = 0; i < 300; i += 1) {
    if (i === 100) wanted.set('small', 5);
    const who = shares.least([...wanted].filter(([, left]) => left > 0).map(([name]) => name)) ?? '';
    shares.add(who, 1);
    wanted.set(who, (wanted.get(who) ?? 0) - 1);
    given.push(who);
    now += 10;
  }
  expect(given.slice(100, 105)).toEqual(Array(5).fill('small'));
  const larges = given.filter((who) => who === 'large').length;
  expect(Math.abs(larges - given.filter((who) => who === 'larger').length)).toBeLessThan(3);
});
