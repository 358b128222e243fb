import { setImmediate } from 'node:timers/promises';

/**
 * Lets what came in together begin one after another, each in a round of the event loop of its own: two hundred
 * requests at once would all be worked on in a single round otherwise, which nobody else's, nor a health check, comes
 * between.
 */
export function takeTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => setImmediate());
    return last;
  };
}
