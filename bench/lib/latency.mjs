import { setTimeout as sleep } from 'node:timers/promises';
import { cases } from './cases.mjs';
import { residentMemory } from './memory.mjs';

const EVERY = 40;

/**
 * Asks for the first page of the list every 40 ms, as a few administrators would, until told to stop.
 * @param {import('./imports.mjs').Caller & { pid: number }} product
 * @param {Promise<unknown>} stop
 * @returns {Promise<{ took: number[], memory: number }>} milliseconds of each answer, and the most resident memory in
 * MB
 */
export async function listLatency(product, stop) {
  const [{ headers, body } = {}] = cases(10_000)[0]?.requests ?? [];
  /** @type {number[]} */
  const took = [];
  /** @type {Promise<void>[]} */
  const asked = [];
  let memory = 0;
  let running = true;
  void stop.then(() => (running = false));
  const one = async () => {
    const began = performance.now();
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { .../** @type {Record<string, string>} */ (headers), cookie: product.cookie },
      body: /** @type {string} */ (body),
    });
    const text = await response.text();
    if (text.startsWith('{"errors"')) throw new Error(text);
    took.push(performance.now() - began);
  };
  while (running) {
    // Whether or not the one before is answered: whoever comes does not wait for others to be served.
    asked.push(one());
    memory = Math.max(memory, residentMemory(product.pid));
    await sleep(EVERY);
  }
  await Promise.all(asked);
  return { took, memory };
}

/** The time within which 19 of 20 were answered. @param {readonly number[]} took */
export function p95(took) {
  const sorted = took.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0;
}
