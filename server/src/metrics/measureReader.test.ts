import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Measured } from '../kernel/index.ts';
import { MeasureReader } from './measureReader.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

function made(read: () => Promise<readonly Measured[]>) {
  const reading = vi.fn(read);
  return { reading, reader: new MeasureReader({ name: 'n', help: 'h', read: reading }) };
}

test('values are good for five seconds, and longer where reading them takes long', async () => {
  let value = 0;
  let takes = 0;
  const { reading, reader } = made(async () => {
    vi.advanceTimersByTime(takes);
    value += 1;
    return [{ value }];
  });
  expect(await reader.values()).toEqual([{ value: 1 }]);
  vi.advanceTimersByTime(4_999);
  expect(await reader.values()).toEqual([{ value: 1 }]);
  takes = 1_000;
  vi.advanceTimersByTime(1);
  expect(await reader.values()).toEqual([{ value: 2 }]);
  vi.advanceTimersByTime(99_999);
  expect(await reader.values()).toEqual([{ value: 2 }]);
  vi.advanceTimersByTime(1);
  expect(await reader.values()).toEqual([{ value: 3 }]);
  expect(reading).toHaveBeenCalledTimes(3);
});

test('what hangs is left out in time, and is not asked anew', async () => {
  let release: (values: readonly Measured[]) => void = () => undefined;
  const { reading, reader } = made(
    () =>
      new Promise((resolve) => {
        release = resolve;
      }),
  );
  const asked = [reader.values(), reader.values()];
  await vi.advanceTimersByTimeAsync(1_500);
  expect(await Promise.all(asked)).toEqual([undefined, undefined]);
  const again = reader.values();
  release([{ value: 1 }]);
  expect(await again).toEqual([{ value: 1 }]);
  expect(reading).toHaveBeenCalledTimes(1);
});

test('what fails is left out, and is asked anew the next time', async () => {
  let fails = true;
  const { reader } = made(async () => {
    if (fails) throw new Error('gone');
    return [{ value: 1 }];
  });
  expect(await reader.values()).toBeUndefined();
  fails = false;
  expect(await reader.values()).toEqual([{ value: 1 }]);
});
