import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberSet } from './numberSet.ts';

test('takes each number once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000)), (numbers) => {
      const [set, known] = [new NumberSet(), new Set<number>()];
      for (const number of numbers) {
        expect(set.add(number)).toBe(!known.has(number));
        known.add(number);
      }
      expect(set.size).toBe(known.size);
    }),
  );
});
