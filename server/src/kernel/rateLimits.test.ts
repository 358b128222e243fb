import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { systemClock } from './clock.ts';
import { networkOf } from './network.ts';
import { RateLimits } from './rateLimits.ts';

const NOW = new Date('2026-11-22T03:00:00.300Z');

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

/** How many of so many are let through. */
async function through(rates: RateLimits, times: number, user: string, organization = 'o'): Promise<number> {
  let count = 0;
  for (let i = 0; i < times; i += 1) if (!(await rates.take('export', { user, organization }))) count += 1;
  return count;
}

describe('a budget', () => {
  test('is a minute’s, and is told to be there again at a full second, when it is', async () => {
    const rates = new RateLimits(systemClock, true);
    expect(await through(rates, 100, 'a')).toBe(20);
    vi.advanceTimersByTime(30_000);
    const until = await rates.take('export', { user: 'a', organization: 'o' });
    expect(until).toEqual(new Date('2026-11-22T03:01:01.000Z'));
    expect(until && rates.secondsUntil(until)).toBe(31);
    vi.advanceTimersByTime((until?.getTime() ?? 0) - Date.now());
    expect(await through(rates, 100, 'a')).toBe(20);
  });

  test('is each user’s own, and all of theirs together their organization’s', async () => {
    const rates = new RateLimits(systemClock, true);
    const counts = [];
    for (const user of ['a', 'b', 'c', 'd']) counts.push(await through(rates, 20, user));
    expect(counts).toEqual([20, 20, 20, 0]);
    expect(await through(rates, 20, 'e', 'other')).toBe(20);
  });

  test('lets one through that costs more than all of it', async () => {
    const rates = new RateLimits(systemClock, true);
    expect(await rates.take('upload', { user: 'a' }, 1000)).toBeUndefined();
    expect(await rates.take('upload', { user: 'a' }, 1)).toBeDefined();
  });

  test('comes back though the clock is set back by an hour', async () => {
    const rates = new RateLimits(systemClock, true);
    await through(rates, 100, 'a');
    vi.setSystemTime(NOW.getTime() - 3_600_000);
    vi.advanceTimersByTime(60_000);
    expect(await through(rates, 100, 'a')).toBe(20);
  });

  test('is none where nothing is limited', async () => {
    expect(await through(new RateLimits(systemClock, false), 100, 'a')).toBe(100);
  });
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8:0:0:1:2:3:4', '2001:db8:0:0'],
  ['2001:db8:1::', '2001:db8:1:0'],
  ['::1', '0:0:0:0'],
  ['2001:0DB8:0:00::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['no:address', 'no:address'],
  ['unknown', 'unknown'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
