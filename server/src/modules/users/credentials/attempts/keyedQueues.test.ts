import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { KeyedQueues } from './keyedQueues.ts';

test('of one key only so many tasks run at a time, of another key more', async () => {
  const queues = new KeyedQueues(2);
  let running = 0;
  let most = 0;
  const task = async (): Promise<void> => {
    most = Math.max(most, (running += 1));
    await setImmediate();
    running -= 1;
  };
  await Promise.all([1, 2, 3, 4, 5].map(() => queues.run('one', task)));
  expect(most).toBe(2);
  await Promise.all([...[1, 2, 3].map(() => queues.run('one', task)), queues.run('other', task)]);
  expect(most).toBe(3);
});

test('a task that waited runs in the context of whoever asked for it', async () => {
  const asker = new AsyncLocalStorage<string>();
  const queues = new KeyedQueues(1);
  const ask = (name: string) =>
    asker.run(name, () =>
      queues.run('one', async () => {
        await setImmediate();
        return asker.getStore();
      }),
    );
  expect(await Promise.all(['a', 'b', 'c'].map(ask))).toEqual(['a', 'b', 'c']);
});
