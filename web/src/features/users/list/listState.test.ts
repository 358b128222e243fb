import { describe, expect, it } from 'vitest';
import { listVariables, readListState, sortBy, writeListState } from './listState.ts';

const state = (query: string) => readListState(new URLSearchParams(query));

describe('the list in its address', () => {
  it.each(['', 'search=sato&status=PENDING&sort=-loginId&after=abc', 'sort=name&before=xyz', 'sort=created'])(
    'says and reads %o',
    (query) => {
      expect(writeListState(state(query)).toString()).toBe(query);
    },
  );

  it('ignores what makes no sense', () => {
    expect(writeListState(state('status=GONE&sort=shoeSize&page=7')).toString()).toBe('');
  });
});

describe('sortBy', () => {
  it('turns the direction round and goes back to the first page', () => {
    const once = sortBy(state('after=abc'), 'NAME');
    expect(once).toMatchObject({ order: { field: 'NAME', direction: 'ASC' }, after: undefined });
    expect(sortBy(once, 'NAME').order.direction).toBe('DESC');
  });
});

describe('listVariables', () => {
  it('reads forwards, or backwards before a cursor', () => {
    expect(listVariables(state('after=abc'))).toMatchObject({ first: 50, after: 'abc' });
    const back = listVariables(state('before=abc'));
    expect(back).toMatchObject({ last: 50, before: 'abc' });
    expect(back).not.toHaveProperty('first');
  });
});
