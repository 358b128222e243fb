import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dimension, FILTER_VALUES, NO_FILTERS, buildFilters, without } from './listFilters.ts';
import { type ListState, ORDER_FIELDS, listVariables, readListState, sortedBy, writeListState } from './listState.ts';
import { COLUMN_IDS, DENSITIES, PAGE_SIZES } from './listView.ts';

const state = (query: string) => readListState(new URLSearchParams(query));

const subset = <T>(values: readonly T[]) => fc.subarray([...values]);
const position = fc.option(fc.integer({ min: 1, max: 999_999_999 }), { nil: undefined });
const cursors = fc.oneof(
  fc.constant({ after: undefined, before: undefined, position: undefined }),
  fc.record({ after: fc.base64String({ minLength: 1 }), before: fc.constant(undefined), position }),
  fc.record({ after: fc.constant(undefined), before: fc.base64String({ minLength: 1 }), position }),
);
const states: fc.Arbitrary<ListState> = fc
  .record({
    viewId: fc.option(fc.uuid(), { nil: undefined }),
    search: fc.string({ unit: 'grapheme' }),
    filters: fc.record({
      status: subset(FILTER_VALUES.status),
      privilege: subset(FILTER_VALUES.privilege),
      service: subset(FILTER_VALUES.service),
      locale: subset(FILTER_VALUES.locale),
      timeZone: subset(FILTER_VALUES.timeZone),
    }),
    importId: fc.option(fc.uuid(), { nil: undefined }),
    order: fc.record({ field: fc.constantFrom(...ORDER_FIELDS), direction: fc.constantFrom('ASC', 'DESC') }),
    columns: subset(COLUMN_IDS),
    density: fc.constantFrom(...DENSITIES),
    pageSize: fc.constantFrom(...PAGE_SIZES),
    cursor: cursors,
  })
  .map(({ cursor, ...rest }) => ({ ...rest, ...cursor }));

describe('the list in its address', () => {
  it.each([
    '',
    'search=sato&status=PENDING&sort=-loginId&after=abc',
    'sort=name&before=xyz',
    'sort=created',
    'status=PENDING&status=DEACTIVATED&service=phoneMobile&locale=ja&sort=-lastSignIn',
    'privilege=administrative&import=0190&columns=name&density=compact',
    'columns=status.lastSignIn',
    'size=100&after=abc&at=101',
    'view=0191&search=sato&columns=status.privileges.services.created',
    'view=0191&columns=name',
  ])('says and reads %o', (query) => {
    expect(writeListState(state(query)).toString()).toBe(query);
  });

  it('says everything that the list shows', () => {
    fc.assert(
      fc.property(states, (given) => {
        expect(state(writeListState(given).toString())).toEqual(given);
      }),
    );
  });

  it('reads any address, and says of it what it understood', () => {
    const params = fc.array(
      fc.tuple(
        fc.constantFrom(
          'search',
          'status',
          'service',
          'timeZone',
          'sort',
          'columns',
          'density',
          'size',
          'at',
          'after',
          'before',
          'x',
        ),
        fc.oneof(fc.string(), fc.constantFrom('name', 'ACTIVE', 'phone', '__proto__', 'constructor', '-created')),
      ),
    );
    fc.assert(
      fc.property(params, (pairs) => {
        const read = readListState(new URLSearchParams(pairs));
        expect(readListState(writeListState(read))).toEqual(read);
      }),
    );
  });

  it('ignores what makes no sense', () => {
    const nonsense =
      'status=GONE&service=users&timeZone=Mars&sort=shoeSize&columns=shoe&density=loose&page=7&size=30&at=9';
    expect(writeListState(state(nonsense)).toString()).toBe('');
    expect(writeListState(state('sort=constructor')).toString()).toBe('');
    expect(writeListState(state('after=abc&at=-4')).toString()).toBe('after=abc');
  });

  it('looks as it was remembered where the address does not say', () => {
    const remembered = { columns: ['status'], density: 'compact', pageSize: 25 } as const;
    expect(readListState(new URLSearchParams('sort=name'), remembered)).toMatchObject(remembered);
    const said = readListState(new URLSearchParams('columns=services.created'), remembered);
    expect(said).toMatchObject({ columns: ['services', 'created'], density: 'compact' });
  });
});

it('understands earlier addresses, in which the login ID was a column of its own', () => {
  expect(state('columns=loginId.created').columns).toEqual(['created']);
  expect(state('columns=loginId').columns).toEqual([]);
});

describe('filters', () => {
  it('can be taken away one by one', () => {
    const filters = buildFilters((dimension: Dimension) => (dimension === 'locale' ? ['en', 'ja', 'fr'] : []));
    expect(filters).toEqual({ ...NO_FILTERS, locale: ['ja', 'en'] });
    expect(without(filters, 'locale', 'ja')).toEqual({ ...NO_FILTERS, locale: ['en'] });
  });
});

describe('sortedBy', () => {
  it('turns the direction round, and begins with what is newest', () => {
    const byName = sortedBy({ field: 'CREATED_AT', direction: 'DESC' }, 'NAME');
    expect(byName).toEqual({ field: 'NAME', direction: 'ASC' });
    expect(sortedBy(byName, 'NAME').direction).toBe('DESC');
    expect(sortedBy(byName, 'LAST_SIGN_IN_AT').direction).toBe('DESC');
  });
});

describe('listVariables', () => {
  it('reads forwards, or backwards before a cursor', () => {
    expect(listVariables(state('after=abc'))).toMatchObject({ first: 50, after: 'abc' });
    const back = listVariables(state('before=abc'));
    expect(back).toMatchObject({ last: 50, before: 'abc' });
    expect(back).not.toHaveProperty('first');
    expect(listVariables(state('size=25&before=abc'))).toMatchObject({ last: 25 });
  });

  it('names values as the graph does, and leaves out what is no condition', () => {
    const { filter } = listVariables(
      state('service=phoneMobile&privilege=monitoring&locale=ja&timeZone=Asia%2FTokyo&import=7'),
    );
    const said = { service: ['PHONE_MOBILE'], privilege: ['MONITORING'], locale: ['JA'], timeZone: ['Asia/Tokyo'] };
    expect(filter).toEqual({ ...said, importId: '7' });
    expect(listVariables(state('')).filter).toEqual({});
  });

  it('asks for what is drawn', () => {
    expect(listVariables(state('columns=services'))).toMatchObject({ services: true, created: false, import: false });
    expect(listVariables(state('columns=services'), [])).toMatchObject({ services: false });
  });
});
