import { expect, test } from 'vitest';
import { BULK_ACTION_STATUSES, expiryOf, onCancel, onCommit } from './bulkAction.machine.ts';

const decide = (decision: (state: { status: (typeof BULK_ACTION_STATUSES)[number]; changeCount: number }) => string) =>
  Object.fromEntries(BULK_ACTION_STATUSES.map((status) => [status, decision({ status, changeCount: 2 })]));

test('a bulk action is carried out at most once, and only when it was seen to be ready', () => {
  expect(decide(onCommit)).toEqual({
    PREPARING: 'refuse',
    INVALID: 'refuse',
    READY: 'begin',
    COMMITTING: 'nothing',
    COMPLETED: 'nothing',
    FAILED: 'refuse',
    CANCELED: 'refuse',
  });
  expect(onCommit({ status: 'READY', changeCount: 0 })).toBe('refuse');
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

test('it waits for a day', () => {
  const createdAt = new Date('2026-11-22T03:00:00Z');
  expect(expiryOf({ status: 'READY', createdAt })).toEqual(new Date('2026-11-23T03:00:00Z'));
  expect(expiryOf({ status: 'COMMITTING', createdAt })).toBeUndefined();
});
