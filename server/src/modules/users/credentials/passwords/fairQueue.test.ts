import { expect, test } from 'vitest';
import { FairQueue } from './fairQueue.ts';

/** Work that takes one round of the event loop, and is taken down when it begins. */
const work = (began: string[], name: string) => (): Promise<string> => {
  began.push(name);
  return new Promise((resolve) => setImmediate(() => resolve(name)));
};

test('a few pieces are done before the rest of many, of however many others', async () => {
  const queue = new FairQueue(2, () => 0);
  const began: string[] = [];
  const large = ['a', 'b', 'c'].flatMap((who) =>
    Array.from({ length: 50 }, (_, i) => queue.run(who, work(began, `${who}${i}`))),
  );
  await Promise.all(large.slice(0, 20));
  const before = began.length;
  const small = Array.from({ length: 3 }, (_, i) => queue.run('small', work(began, `small${i}`)));
  expect(await Promise.all(small)).toEqual(['small0', 'small1', 'small2']);
  expect(began.slice(before, before + 3)).toEqual(['small0', 'small1', 'small2']);
  const third = began.slice(0, 30).filter((name) => name.startsWith('a')).length;
  expect(third).toBeGreaterThan(8);
  expect(third).toBeLessThan(12);
  await Promise.all(large);
});

test('no more are done at once than it may be, also where some fail', async () => {
  const queue = new FairQueue(2);
  let [now, most] = [0, 0];
  const pieces = Array.from({ length: 20 }, (_, i) =>
    queue.run(`${i % 3}`, async () => {
      most = Math.max(most, (now += 1));
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      if (i % 4 === 0) throw new Error('failed');
    }),
  );
  const outcomes = await Promise.allSettled(pieces);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(5);
  expect(most).toBe(2);
});

test('what is withdrawn before it begins is not done, and what has begun is', async () => {
  const queue = new FairQueue(1);
  const began: string[] = [];
  const withdrawn = new AbortController();
  const first = queue.run('a', work(began, 'first'), withdrawn.signal);
  const second = queue.run('a', work(began, 'second'), withdrawn.signal);
  const third = queue.run('b', work(began, 'third'));
  withdrawn.abort();
  await expect(second).rejects.toBe(withdrawn.signal.reason);
  await expect(queue.run('a', work(began, 'late'), withdrawn.signal)).rejects.toBe(withdrawn.signal.reason);
  expect(await Promise.all([first, third])).toEqual(['first', 'third']);
  expect(began).toEqual(['first', 'third']);
});

test('what waits is withdrawn when it is cleared', async () => {
  const queue = new FairQueue(1);
  const first = queue.run('a', work([], 'first'));
  const second = queue.run('b', work([], 'second'));
  queue.clear(new Error('stopped'));
  await expect(second).rejects.toThrow('stopped');
  expect(await first).toBe('first');
});

test('a hundred pieces may wait on one signal without a warning of a leak', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error): unknown => warnings.push(warning);
  process.on('warning', note);
  const queue = new FairQueue(1);
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 100 }, () => queue.run('a', () => Promise.resolve(), signal)));
  process.off('warning', note);
  expect(warnings).toEqual([]);
});
