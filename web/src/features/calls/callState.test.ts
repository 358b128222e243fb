import { describe, expect, test } from 'vitest';
import { EVERYTHING, callFilter, isFiltered, readCallState, scoreOf, writeCallState } from './callState.ts';

const USER = '0190aaaa-0000-7000-8000-000000000001';
const ALL = {
  search: '03-12',
  userId: USER,
  kind: 'INCOMING',
  status: 'MISSED',
  from: '2026-11-01',
  to: '2026-11-30',
  overallFrom: 0,
  overallTo: 62.5,
  audio: 'with',
} as const;

describe('the address of the response history', () => {
  test('says every filter, and nothing where there is none', () => {
    expect(readCallState(writeCallState(ALL))).toEqual(ALL);
    expect(writeCallState(EVERYTHING).toString()).toBe('');
    expect(isFiltered(EVERYTHING)).toBe(false);
    expect(isFiltered({ ...EVERYTHING, overallFrom: 0 })).toBe(true);
  });

  test('with what makes no sense filters nothing', () => {
    const params = new URLSearchParams(
      'user=me&kind=LOUD&status=&from=2026-13-01&to=today&overallFrom=-1&overallTo=101&audio=yes&page=2',
    );
    expect(readCallState(params)).toEqual(EVERYTHING);
    expect(readCallState(new URLSearchParams({ search: 'x'.repeat(300) })).search).toHaveLength(255);
  });
});

test('days are whole, in the viewer’s zone', () => {
  expect(callFilter(ALL, 'Asia/Tokyo')).toEqual({
    search: '03-12',
    userId: USER,
    kind: ['INCOMING'],
    status: ['MISSED'],
    from: '2026-10-31T15:00:00.000Z',
    to: '2026-11-30T15:00:00.000Z',
    overallFrom: 0,
    overallTo: 62.5,
    withAudio: true,
  });
  expect(callFilter({ ...EVERYTHING, audio: 'without' }, 'Asia/Tokyo')).toEqual({ withAudio: false });
  expect(callFilter(EVERYTHING, 'Asia/Tokyo')).toEqual({});
});

test.each([
  ['0', 0],
  ['１００', 100],
  ['62,5', 62.5],
  [' 7.25 ', 7.25],
  ['100.1', undefined],
  ['1e1', undefined],
  ['-1', undefined],
  ['', undefined],
  [null, undefined],
])('the score %s is %s', (text, score) => {
  expect(scoreOf(text)).toBe(score);
});
