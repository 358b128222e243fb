import { describe, expect, test } from 'vitest';
import {
  USER_IMPORT_STATUSES,
  expiryOf,
  hasResult,
  onCancel,
  onCommit,
  onPrepared,
  onUndo,
} from './userImport.machine.ts';

const states = USER_IMPORT_STATUSES.flatMap((status) =>
  [false, true].map((commitRequested) => ({ status, commitRequested })),
);

describe('an import', () => {
  test('is committed at most once, and only on the way to its end', () => {
    expect(
      Object.fromEntries(states.map((state) => [`${state.status} ${state.commitRequested}`, onCommit(state)])),
    ).toEqual({
      'INVALID false': 'refuse',
      'INVALID true': 'refuse',
      'PREPARING false': 'remember',
      'PREPARING true': 'nothing',
      'READY false': 'begin',
      'READY true': 'begin',
      'COMMITTING false': 'nothing',
      'COMMITTING true': 'nothing',
      'COMPLETED false': 'nothing',
      'COMPLETED true': 'nothing',
      'UNDONE false': 'refuse',
      'UNDONE true': 'refuse',
      'FAILED false': 'refuse',
      'FAILED true': 'refuse',
      'CANCELED false': 'refuse',
      'CANCELED true': 'refuse',
    });
  });

  test('is canceled until the commit begins', () => {
    expect(states.filter((state) => onCancel(state) === 'cancel').map((state) => state.status)).toEqual([
      'PREPARING',
      'PREPARING',
      'READY',
      'READY',
    ]);
    expect(onCancel({ status: 'CANCELED', commitRequested: false })).toBe('nothing');
  });

  test('is undone once, after it has added its users', () => {
    expect(Object.fromEntries(USER_IMPORT_STATUSES.map((status) => [status, onUndo({ status })]))).toEqual({
      INVALID: 'refuse',
      PREPARING: 'refuse',
      READY: 'refuse',
      COMMITTING: 'refuse',
      COMPLETED: 'undo',
      UNDONE: 'nothing',
      FAILED: 'refuse',
      CANCELED: 'refuse',
    });
    expect(USER_IMPORT_STATUSES.filter(hasResult)).toEqual(['COMPLETED', 'UNDONE']);
  });

  test('that is prepared goes where it was asked to go', () => {
    expect(onPrepared({ status: 'PREPARING', commitRequested: false })).toBe('READY');
    expect(onPrepared({ status: 'PREPARING', commitRequested: true })).toBe('COMMITTING');
  });

  test('runs out a day after its upload, while it waits and at no other time', () => {
    const createdAt = new Date('2026-11-22T03:00:00.000Z');
    for (const status of USER_IMPORT_STATUSES) {
      expect(expiryOf({ status, createdAt })?.toISOString()).toBe(
        status === 'READY' ? '2026-11-23T03:00:00.000Z' : undefined,
      );
    }
  });
});
