import { inspect } from 'node:util';
import fc from 'fast-check';

/** So much of a counterexample is shown: with its seed and path it can be made again. */
const SHOWN = 1_500;

/**
 * Looks for what a property does not hold for.
 * @template T
 * @param {fc.IAsyncProperty<T>} property
 * @param {{ seed: number, numRuns: number, until: number }} options `until` is when to stop looking, by
 * `performance.now()`
 * @throws Error with the smallest counterexample that was found, its seed and its path
 */
export async function mustHold(property, { seed, numRuns, until }) {
  const left = until - performance.now();
  if (left <= 0) return;
  const found = await fc.check(property, { seed, numRuns, plugins: [fc.interruptAfterTimeLimit(left)] });
  if (!found.failed || found.counterexample === null) return;
  const { counterexamplePath, counterexample, errorInstance } = found;
  throw new Error(
    `seed ${found.seed}, path ${counterexamplePath}: ${shown(counterexample)}\n${inspect(errorInstance)}`,
  );
}

/** @param {unknown} counterexample */
function shown(counterexample) {
  try {
    return fc.stringify(counterexample).slice(0, SHOWN);
  } catch (error) {
    // The bytes of a large file, written as numbers, are more than a text can hold.
    if (error instanceof RangeError) return 'too large to be shown';
    throw error;
  }
}
