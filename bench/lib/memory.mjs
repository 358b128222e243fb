import { readFileSync } from 'node:fs';

/** The memory that a process has in RAM, in MB (Linux). @param {number} pid */
export const residentMemory = (pid) =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Milliseconds between two looks. */
const LOOK_EVERY = 20;

/**
 * By how many MB a process grows at most while something is done, and from where.
 * @template T @param {number} pid @param {() => Promise<T>} work
 * @returns {Promise<{ result: T, before: number, peak: number }>}
 */
export async function growthDuring(pid, work) {
  const before = residentMemory(pid);
  let peak = before;
  const looking = setInterval(() => (peak = Math.max(peak, residentMemory(pid))), LOOK_EVERY);
  const result = await work();
  clearInterval(looking);
  return { result, before, peak };
}
