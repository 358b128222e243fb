import { describe, expect, it } from 'vitest';
import { NOBODY, between, choose, isChosen, selectionOf } from './chosenUsers.ts';
import { readListState } from './listState.ts';

const PAGE = ['a', 'b', 'c', 'd'];
const ALL = { all: true, ids: new Set<string>() };
const ids = (chosen: { ids: ReadonlySet<string> }) => [...chosen.ids];

describe('choosing users', () => {
  it('keeps those of other pages', () => {
    const first = choose(NOBODY, PAGE, ['a', 'b'], true);
    const second = choose(first, ['x', 'y'], ['y'], true);
    expect(ids(second)).toEqual(['a', 'b', 'y']);
    expect(ids(choose(second, PAGE, ['a'], false))).toEqual(['b', 'y']);
  });

  it('of all who match keeps the rest of the page once one is left out', () => {
    expect(isChosen(ALL, 'anyone')).toBe(true);
    expect(choose(ALL, PAGE, ['b'], false)).toEqual({ all: false, ids: new Set(['a', 'c', 'd']) });
    expect(choose(ALL, PAGE, ['b'], true)).toEqual(ALL);
  });

  it('finds the users from one to another', () => {
    expect(between(PAGE, 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(between(PAGE, 'd', 'b')).toEqual(['b', 'c', 'd']);
    expect(between(PAGE, undefined, 'c')).toEqual(['c']);
    expect(between(PAGE, 'gone', 'c')).toEqual(['c']);
  });

  it('says all who match by what they match', () => {
    const state = readListState(new URLSearchParams('search=sato&service=phone'));
    expect(selectionOf(ALL, state)).toEqual({ kind: 'matching', search: 'sato', filter: { service: ['PHONE'] } });
    expect(selectionOf(choose(NOBODY, PAGE, ['c'], true), state)).toEqual({ kind: 'ids', ids: ['c'] });
  });
});
