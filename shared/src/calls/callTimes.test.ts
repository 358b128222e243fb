import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contradictionOf, durationsOf } from './callTimes.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const at = (time: string | null): Date | null => (time === null ? null : new Date(`2026-11-30T${time}Z`));
const times = (started: string, answered: string | null, ended: string | null) => ({
  startedAt: at(started) ?? NOW,
  answeredAt: at(answered),
  endedAt: at(ended),
});

test.each([
  ['11:00:00', '11:00:10', '11:05:00', undefined],
  ['11:00:00', null, '11:00:30', undefined],
  ['11:00:00', null, null, undefined],
  ['11:00:00', '11:00:00', '11:00:00', undefined],
  ['11:00:00', '10:59:59', '11:05:00', 'answeredAt'],
  ['11:00:00', '11:05:01', '11:05:00', 'endedAt'],
  ['11:00:00', null, '10:59:59', 'endedAt'],
  // A sender's clock may be five minutes ahead.
  ['12:05:00', null, null, undefined],
  ['12:05:01', null, null, 'startedAt'],
  ['11:00:00', '12:05:01', null, 'answeredAt'],
  ['11:00:00', '11:00:10', '12:05:01', 'endedAt'],
])('begun %s, answered %s, ended %s: %s', (started, answered, ended, contradiction) => {
  expect(contradictionOf(times(started, answered, ended), NOW)).toBe(contradiction);
});

test('a call of a clock that was never set is none', () => {
  const none = { answeredAt: null, endedAt: null };
  expect(contradictionOf({ ...none, startedAt: new Date('2000-01-01T00:00:00Z') }, NOW)).toBeUndefined();
  expect(contradictionOf({ ...none, startedAt: new Date('1999-12-31T23:59:59Z') }, NOW)).toBe('startedAt');
});

test('a call of more than a week is none', () => {
  const startedAt = new Date('2026-11-01T00:00:00Z');
  const week = { startedAt, answeredAt: startedAt, endedAt: new Date('2026-11-08T00:00:00Z') };
  expect(contradictionOf(week, NOW)).toBeUndefined();
  expect(contradictionOf({ ...week, endedAt: new Date('2026-11-08T00:00:00.001Z') }, NOW)).toBe('endedAt');
});

test.each([
  ['11:00:00', '11:00:10', '11:05:00', 10, 290],
  ['11:00:00', null, '11:00:30', 30, 0],
  ['11:00:00', '11:00:10', null, 10, null],
  ['11:00:00', null, null, null, null],
])('begun %s, answered %s, ended %s: rang %s s, talked %s s', (started, answered, ended, ringSeconds, talkSeconds) => {
  expect(durationsOf(times(started, answered, ended))).toEqual({ ringSeconds, talkSeconds });
});

test('times that do not contradict each other give no negative durations', () => {
  const instant = fc.date({ min: new Date('2026-11-30T00:00:00Z'), max: NOW, noInvalidDate: true });
  const maybe = fc.option(instant);
  fc.assert(
    fc.property(instant, maybe, maybe, (startedAt, answeredAt, endedAt) => {
      const call = { startedAt, answeredAt, endedAt };
      if (contradictionOf(call, NOW)) return;
      const { ringSeconds, talkSeconds } = durationsOf(call);
      expect(ringSeconds ?? 0).toBeGreaterThanOrEqual(0);
      expect(talkSeconds ?? 0).toBeGreaterThanOrEqual(0);
      expect(talkSeconds === null).toBe(endedAt === null);
    }),
  );
});
