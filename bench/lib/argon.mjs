// The least that hashing can take: Argon2id at the product's parameters on all cores, and nothing else.
import { availableParallelism } from 'node:os';
import { createRequire } from 'node:module';
import { at } from '../../scripts/lib/paths.mjs';

// The very library that the product uses.
const { hash } = createRequire(at('server', 'package.json'))('@node-rs/argon2');
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Hashes so many passwords, never more at once than there are cores. @returns milliseconds
 * @param {number} count
 */
export async function timeHashing(count) {
  const began = performance.now();
  let left = count;
  const worker = async () => {
    for (; left > 0; ) {
      left -= 1;
      await hash(`Bench-${left}-pw`, ARGON2ID);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return performance.now() - began;
}
