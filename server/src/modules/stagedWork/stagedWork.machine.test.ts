import { expect, test } from 'vitest';
import { STAGED_WORK_STATUSES, type StagedWorkState, expiryOf, onCancel, onCommit } from './stagedWork.machine.ts';

const decide = (decision: (state: StagedWorkState) => string, committedBy: object | null = null) =>
  Object.fromEntries(STAGED_WORK_STATUSES.map((status) => [status, decision({ status, committedBy })]));

test('work is done at most once, and only when it was seen to be ready', () => {
  const seen = {
    PREPARING: 'refuse',
    INVALID: 'refuse',
    READY: 'begin',
    COMMITTING: 'nothing',
    COMPLETED: 'nothing',
    FAILED: 'refuse',
    CANCELED: 'refuse',
  };
  expect(decide((state) => onCommit(state))).toEqual(seen);
  expect(decide((state) => onCommit(state, true))).toEqual({ ...seen, PREPARING: 'remember' });
  expect(decide((state) => onCommit(state, true), {})).toEqual({ ...seen, PREPARING: 'nothing' });
});

test('it is canceled until then', () => {
  expect(decide(onCancel)).toEqual({
    PREPARING: 'cancel',
    INVALID: 'refuse',
    READY: 'cancel',
    COMMITTING: 'refuse',
    COMPLETED: 'refuse',
    FAILED: 'refuse',
    CANCELED: 'nothing',
  });
});

test('it waits for a day, and at no other time than when it is ready', () => {
  const createdAt = new Date('2026-11-22T03:00:00Z');
  for (const status of STAGED_WORK_STATUSES) {
    const expiry = status === 'READY' ? new Date('2026-11-23T03:00:00Z') : undefined;
    expect(expiryOf({ status, createdAt })).toEqual(expiry);
  }
});
