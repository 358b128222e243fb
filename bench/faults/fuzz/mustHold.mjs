import fc from 'fast-check';

/** So much of a counterexample is shown: with its seed and path it can be made again. */
const SHOWN = 1_500;

/**
 * Looks for what a property does not hold for.
 * @template T
 * @param {fc.IAsyncProperty<T>} property
 * @param {fc.Parameters<T>} options
 * @throws Error with the smallest counterexample that was found, its seed and its path
 */
export async function mustHold(property, options) {
  if ((options.interruptAfterTimeLimit ?? 1) <= 0) return;
  const found = await fc.check(property, options);
  if (!found.failed || found.counterexample === null) return;
  const { seed, counterexamplePath, counterexample, errorInstance } = found;
  const shown = fc.stringify(counterexample).slice(0, SHOWN);
  throw new Error(`seed ${seed}, path ${counterexamplePath}: ${shown}\n${String(errorInstance)}`);
}
