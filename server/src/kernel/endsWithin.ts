import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits for a promise, but no longer than so many milliseconds.
 * @returns whether it was fulfilled by then
 * @throws what it was rejected with by then; what comes later is ignored
 */
export async function endsWithin(milliseconds: number, promise: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(milliseconds, false, { signal: timer.signal });
  late.catch(() => undefined);
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    timer.abort();
  }
}
