import { expect, test } from 'vitest';
import { daysOf } from './days.ts';
import type { AuditEntry } from './entry.ts';

const entry = (occurredAt: string | null): AuditEntry => ({ occurredAt }) as AuditEntry;
const of = (timeZone: string, ...times: (string | null)[]) =>
  daysOf(times.map(entry), timeZone).map(({ day, entries }) => [day, entries.length]);

test('entries stand under the day that it was for their reader', () => {
  const times = ['2026-11-30T15:30:00Z', '2026-11-30T14:59:59Z', '2026-11-30T00:00:00Z'];
  expect(of('UTC', ...times)).toEqual([['2026-11-30', 3]]);
  expect(of('Asia/Tokyo', ...times)).toEqual([
    ['2026-12-01', 1],
    ['2026-11-30', 2],
  ]);
});

test('one without a time stays beside its neighbours', () => {
  const [late, early] = ['2026-11-30T12:00:00Z', '2026-11-29T12:00:00Z'];
  expect(of('UTC', null, late, null, early)).toEqual([
    ['2026-11-30', 3],
    ['2026-11-29', 1],
  ]);
  expect(of('UTC', null)).toEqual([[undefined, 1]]);
});

test('the order is kept where a clock was set back', () => {
  const days = of('UTC', '2026-11-29T12:00:00Z', '2026-11-30T12:00:00Z', '2026-11-29T11:00:00Z');
  expect(days.map(([day]) => day)).toEqual(['2026-11-29', '2026-11-30', '2026-11-29']);
});
