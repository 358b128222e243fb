import { expect, test, vi } from 'vitest';
import { newId } from './ids.ts';

const UUID_V7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

test('IDs are UUIDv7, all different, and in the order of their making', () => {
  const ids = Array.from({ length: 20_000 }, newId);
  expect(ids.filter((id) => !UUID_V7.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});

test('they stay in order where the clock goes back', () => {
  const before = newId();
  vi.spyOn(Date, 'now').mockReturnValue(1_000);
  const after = newId();
  vi.restoreAllMocks();
  expect(after > before).toBe(true);
});
