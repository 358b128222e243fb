import { expect, test, vi } from 'vitest';
import type { WorkEndedQuery } from '#graphql/generated.ts';
import { endedWork, isUnderWay } from './endedWork.ts';
import { type ReadMark, allRead, isNew, oneRead, readMark, writeMark } from './readMark.ts';

const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
});

type Import = WorkEndedQuery['userImports']['nodes'][number];
type BulkAction = WorkEndedQuery['userBulkActions']['nodes'][number];

const anImport = (id: string, given: Partial<Import>): Import => ({
  id,
  fileName: `${id}.csv`,
  status: 'COMPLETED',
  commitRequested: true,
  addedCount: 1,
  removedCount: 0,
  finishedAt: null,
  undoneAt: null,
  createdByName: 'a@b.example',
  ...given,
});
const aBulkAction = (id: string, given: Partial<BulkAction>): BulkAction => ({
  id,
  kind: 'DELETE',
  status: 'COMPLETED',
  changedCount: 1,
  finishedAt: null,
  createdByName: 'a@b.example',
  ...given,
});
const answer = (imports: Import[], actions: BulkAction[]): WorkEndedQuery => ({
  userImports: { nodes: imports },
  userBulkActions: { nodes: actions },
});

const ENDED = endedWork(
  answer(
    [
      anImport('i1', { finishedAt: '2026-11-30T05:00:00.000Z' }),
      anImport('i2', {
        status: 'UNDONE',
        finishedAt: '2026-11-30T04:00:00.000Z',
        undoneAt: '2026-11-30T07:00:00.000Z',
      }),
      anImport('i3', { status: 'CANCELED', finishedAt: '2026-11-30T06:00:00.000Z' }),
      anImport('i4', { status: 'READY' }),
    ],
    [aBulkAction('b1', { status: 'FAILED', finishedAt: '2026-11-30T06:00:00.000Z' })],
  ),
);
const SINCE: ReadMark = { since: '2026-11-30T05:30:00.000Z', seen: [] };
const newTo = (mark: ReadMark): string[] => ENDED.filter((one) => isNew(mark, one)).map(({ key }) => key);

test('what has ended is told by when it ended, an undoing by when that was, and nothing of what was canceled', () => {
  expect(ENDED.map(({ key, to }) => [key, to])).toEqual([
    ['i2:UNDONE', '/imports/i2'],
    ['b1:FAILED', '/users/bulk/b1'],
    ['i1:COMPLETED', '/imports/i1'],
  ]);
});

test('work goes on while it is committed, and while what is to be committed is prepared', () => {
  const goesOn = (given: Partial<Import>): boolean => isUnderWay(answer([anImport('i', given)], []));
  expect(goesOn({ status: 'COMMITTING', commitRequested: false })).toBe(true);
  expect(goesOn({ status: 'PREPARING' })).toBe(true);
  expect(goesOn({ status: 'PREPARING', commitRequested: false })).toBe(false);
  expect(goesOn({ status: 'COMPLETED' })).toBe(false);
  expect(isUnderWay(answer([], [aBulkAction('b', { status: 'COMMITTING' })]))).toBe(true);
});

test('what ended since one looked is new until it is read, at once or one by one', () => {
  expect(newTo(SINCE)).toEqual(['i2:UNDONE', 'b1:FAILED']);
  const one = oneRead(SINCE, 'b1:FAILED');
  expect(newTo(one)).toEqual(['i2:UNDONE']);
  const all = allRead(one, ENDED);
  expect(all).toEqual({ since: '2026-11-30T07:00:00.000Z', seen: [] });
  expect(newTo(all)).toEqual([]);
  expect(allRead(all, ENDED)).toBe(all);
});

test('the mark is kept for each person by themselves, and nothing that was before is news to one who is new', () => {
  writeMark('one', SINCE);
  expect(readMark('one')).toEqual(SINCE);
  const other = readMark('other');
  expect(newTo(other)).toEqual([]);
  expect(readMark('other')).toEqual(other);
  kept.set('rollcall.bell.broken', '{');
  expect(newTo(readMark('broken'))).toEqual([]);
});
