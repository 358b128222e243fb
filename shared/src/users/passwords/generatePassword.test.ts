import { expect, test } from 'vitest';
import { checkPassword } from '../fields.ts';
import { generatePassword } from './generatePassword.ts';

const MADE = 3_000;
const LENGTH = 14;
const ALLOWED = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#$%*+-=?@_';
const make = () => Array.from({ length: MADE }, generatePassword);

test('generatePassword meets the rules, and no spreadsheet takes it for a formula', () => {
  const made = make();
  for (const password of made) {
    expect(checkPassword(password)).toBeUndefined();
    expect(password).toHaveLength(LENGTH);
    expect(password).toMatch(/^[A-Za-z].*\d.*[A-Za-z]$/);
    expect(password).toMatch(/[!#$%*+\-=?@_]/);
    expect(password).not.toMatch(/^[=+\-@']|[,;"\s]/);
  }
  expect(new Set(made).size).toBe(made.length);
});

test('takes each of its characters about as often as the others, and none that is mistaken for another', () => {
  const times = new Map([...ALLOWED].map((character) => [character, 0]));
  // At its ends there are letters only, and elsewhere a digit and a mark more than by chance: of the letters in
  // between.
  for (const character of make().join('')) times.set(character, (times.get(character) ?? 0) + 1);
  expect([...times.keys()].join('')).toBe(ALLOWED);
  const letters = [...times].flatMap(([character, count]) => (/[A-Za-z]/.test(character) ? [count] : []));
  // About 570 each: so far from it chance comes once in more runs than there will be.
  expect(Math.min(...letters)).toBeGreaterThan(400);
  expect(Math.max(...letters)).toBeLessThan(760);
  expect(Math.min(...times.values())).toBeGreaterThan(400);
});

test('has the digit and the mark that it must have at no place more than at another', () => {
  const made = make();
  const first = (what: RegExp): number[] => {
    const counts = Array.from({ length: LENGTH }, () => 0);
    for (const password of made) {
      const at = password.search(what);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return counts;
  };
  // Where they stood before they were shuffled, every password would have them.
  expect(Math.max(...first(/\d/))).toBeLessThan(MADE / 2);
  expect(Math.max(...first(/[!#$%*+\-=?@_]/))).toBeLessThan(MADE / 2);
  for (let at = 1; at < LENGTH - 1; at += 1)
    expect(made.filter((password) => /\d/.test(password.charAt(at))).length).toBeGreaterThan(MADE / 20);
});
