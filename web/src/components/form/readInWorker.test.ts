import { LIMITS } from '@rollcall/shared';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readInWorker } from './readInWorker.ts';

/** A thread that does what it is told to. */
class FakeWorker extends EventTarget {
  terminated = false;
  readonly asked: unknown[] = [];
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const input = { kind: 'updates', terms: { contract: { users: { used: 0, limit: 1 } } }, file: 'Login ID\n' } as const;
let worker: FakeWorker;
let controller: AbortController;
const read = () => readInWorker(input, controller.signal, () => worker as unknown as Worker);

beforeEach(() => {
  vi.useFakeTimers();
  worker = new FakeWorker();
  controller = new AbortController();
});
afterEach(() => vi.useRealTimers());

test('a file is handed over, and its thread ends with the answer', async () => {
  const reading = read();
  worker.say('loaded');
  const answer = { ok: false, issue: { code: 'UNDECODABLE_TEXT', params: {} } };
  worker.say(answer);
  expect(await reading).toBe(answer);
  expect([worker.asked, worker.terminated]).toEqual([[input], true]);
});

test('one that takes too long is given up, and refused in words', async () => {
  const reading = read();
  worker.say('loaded');
  vi.advanceTimersByTime(LIMITS.fileReading - 1);
  expect(worker.terminated).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await reading).toEqual({ ok: false, issue: { code: 'FILE_TOO_COMPLEX', params: {} } });
  expect(worker.terminated).toBe(true);
});

test.each([
  ['a script that does not come', false, 'FILE_UNAVAILABLE'],
  ['a thread that dies of what it reads', true, 'FILE_TOO_COMPLEX'],
])('%s', async (_, loaded, code) => {
  const reading = read();
  if (loaded) worker.say('loaded');
  worker.dispatchEvent(new Event('error'));
  expect(await reading).toEqual({ ok: false, issue: { code, params: {} } });
});

test('one that is no longer wanted is given up', () => {
  void read();
  controller.abort();
  expect(worker.terminated).toBe(true);
});
