import { expect, test } from 'vitest';
import { paceOf } from './pace.ts';

test('work is followed quickly while it goes on, and is not given up because nobody moves', () => {
  for (const status of ['PREPARING', 'COMMITTING'] as const) {
    const { every, ends } = paceOf({ status });
    expect(every).toBeLessThan(500);
    expect(ends).toBe(true);
  }
});

test('what waits for someone is asked about less often, and only while someone is there', () => {
  const { every, ends } = paceOf({ status: 'READY' });
  expect(every).toBeGreaterThan(1000);
  expect(ends).toBe(false);
});

test('what is over, or not known, is not asked about again', () => {
  for (const status of ['INVALID', 'COMPLETED', 'UNDONE', 'FAILED', 'CANCELED'] as const) {
    expect(paceOf({ status }).every).toBe(0);
  }
  expect(paceOf(null).every).toBe(0);
  expect(paceOf(undefined).every).toBe(0);
});
