import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPlace, blockOf, noPlaces, placeOf } from './places.ts';
import type { FoundUsers } from './userIndex.store.ts';
import { UserRanks } from './userOrders.ts';

function foundOf(numbers: readonly number[]): FoundUsers {
  const found = new Map(numbers.map((number) => [blockOf(number), noPlaces()]));
  for (const number of numbers) addPlace(found.get(blockOf(number)) ?? noPlaces(), placeOf(number));
  return found;
}
const ranksOf = (numbers: readonly number[]): UserRanks => new UserRanks(Uint32Array.from([0, ...numbers]));

test('users found are read in the order, from any of its users on and in either direction', () => {
  const order = fc.uniqueArray(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(
      order,
      fc.array(fc.boolean(), { minLength: 100 }),
      fc.nat(),
      fc.boolean(),
      (all, hit, at, backwards) => {
        const numbers = all.filter((_, i) => hit[i]);
        const read = backwards ? all.toReversed() : all;
        const from = at % all.length;
        const expected = (list: readonly number[]): number[] => list.filter((number) => numbers.includes(number));
        expect([...(ranksOf(all).sorted(foundOf(numbers), backwards) ?? [])]).toEqual(expected(read));
        const fromThere = ranksOf(all).sorted(foundOf(numbers), backwards, read[from]);
        expect([...(fromThere ?? [])]).toEqual(expected(read.slice(from)));
      },
    ),
  );
});

test('whoever was added while the order was read makes it of no use', () => {
  expect(ranksOf([3, 1]).sorted(foundOf([1, 2]), false)).toBeUndefined();
  expect(ranksOf([3, 1]).sorted(foundOf([1]), false, 5000)).toBeUndefined();
});
