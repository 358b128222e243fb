import { expect, test } from 'vitest';
import { takeTurns } from './turns.ts';

test('what comes in together begins in a round of the event loop each', async () => {
  const turn = takeTurns();
  let round = 0;
  let counting: NodeJS.Immediate;
  const count = (): void => {
    round += 1;
    counting = setImmediate(count);
  };
  counting = setImmediate(count);
  const rounds = await Promise.all(Array.from({ length: 50 }, () => turn().then(() => round)));
  clearImmediate(counting);
  expect(new Set(rounds).size).toBe(50);
});
