import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BLOCK_SIZE,
  addPlace,
  countPlaces,
  decodeInto,
  encodePlaces,
  intersect,
  listPlaces,
  noPlaces,
  removePlace,
  subtract,
  unite,
} from './places.ts';

const someSet = fc.oneof(
  fc.uniqueArray(fc.nat(BLOCK_SIZE - 1), { maxLength: 20 }),
  fc.uniqueArray(fc.nat(BLOCK_SIZE - 1), { minLength: 250, maxLength: 600, size: 'max' }),
);
const ascending = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b);
function placesOf(list: readonly number[]) {
  const places = noPlaces();
  for (const place of list) addPlace(places, place);
  return places;
}

test('a set comes back from its text as it went, in at most 684 characters', () => {
  fc.assert(
    fc.property(someSet, (list) => {
      const text = encodePlaces(placesOf(list));
      const back = noPlaces();
      decodeInto(back, text);
      expect(listPlaces(back)).toEqual(ascending(list));
      expect(countPlaces(back)).toBe(list.length);
      expect(text.length).toBeLessThanOrEqual(684);
      expect(text === '').toBe(list.length === 0);
    }),
  );
});

test('sets are united, intersected and subtracted as sets are', () => {
  fc.assert(
    fc.property(someSet, someSet, (one, other) => {
      const after = (change: typeof unite): number[] => {
        const places = placesOf(one);
        change(places, placesOf(other));
        return listPlaces(places);
      };
      expect(after(unite)).toEqual(ascending([...new Set([...one, ...other])]));
      expect(after(intersect)).toEqual(ascending(one.filter((place) => other.includes(place))));
      expect(after(subtract)).toEqual(ascending(one.filter((place) => !other.includes(place))));
    }),
  );
});

test('a place that is removed is gone, and no other', () => {
  const places = placesOf([0, 31, 32, 4095]);
  removePlace(places, 31);
  removePlace(places, 100);
  expect(listPlaces(places)).toEqual([0, 32, 4095]);
});
