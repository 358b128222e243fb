import { describe, expect, test } from 'vitest';
import { states } from '../stagedWork/index.ts';
import { USER_IMPORT_STATUSES, hasResult, onImportCommit, onPrepared, onUndo } from './userImport.machine.ts';

const BY = {};

describe('an import', () => {
  test('may be asked for before it is prepared, and then goes where it was asked to go', () => {
    expect(onImportCommit({ status: 'PREPARING', committedBy: null })).toBe('remember');
    expect(onPrepared({ status: 'PREPARING', committedBy: null })).toBe('READY');
    expect(onPrepared({ status: 'PREPARING', committedBy: BY })).toBe('COMMITTING');
  });

  test('that was undone is at its end', () => {
    const undone = { status: 'UNDONE', committedBy: BY, createdAt: new Date(0) } as const;
    expect([onImportCommit(undone), states.onCancel(undone), states.expiryOf(undone)]).toEqual([
      'refuse',
      'refuse',
      undefined,
    ]);
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
});
