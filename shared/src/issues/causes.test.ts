import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../users/columns.ts';
import { type Cause, causesOf, runsOf } from './causes.ts';
import { causeWords } from './causeWords.ts';
import { ERROR_CODES } from './errorCodes.ts';
import { issueMessage } from './issueMessages.ts';

const required = (row: number, field: 'locale' | 'name' = 'locale') => ({ row, field, code: 'REQUIRED' }) as const;
const unknown = (row: number, value: string) => ({ row, field: 'locale', code: 'UNKNOWN_VALUE', value }) as const;
const shape = (causes: readonly Cause<{ readonly row: number }>[]) =>
  causes.map(({ code, field, value, issues }) => [code, field, value, issues.map(({ row }) => row)]);

describe('causesOf', () => {
  test('puts the same rule broken in the same column together, in the order of the first of each', () => {
    expect(shape(causesOf([required(2, 'name'), required(2), required(3), required(4, 'name')]))).toEqual([
      ['REQUIRED', 'name', undefined, [2, 4]],
      ['REQUIRED', 'locale', undefined, [2, 3]],
    ]);
  });

  test('tells values that are not known apart while they are few', () => {
    const few = [unknown(2, 'fr'), unknown(3, 'de'), unknown(4, 'fr')];
    expect(shape(causesOf(few))).toEqual([
      ['UNKNOWN_VALUE', 'locale', 'fr', [2, 4]],
      ['UNKNOWN_VALUE', 'locale', 'de', [3]],
    ]);
    const many = Array.from({ length: 6 }, (_, index) => unknown(index + 2, `v${index}`));
    expect(shape(causesOf(many))).toEqual([['UNKNOWN_VALUE', 'locale', undefined, [2, 3, 4, 5, 6, 7]]]);
  });

  test('leaves what concerns the whole file apart, each for itself', () => {
    const whole = { row: null, field: undefined, code: 'UNKNOWN_COLUMN' } as const;
    expect(causesOf([whole, whole]).map(({ issues }) => issues.length)).toEqual([1, 1]);
  });

  test('keys are unlike each other', () => {
    const keys = causesOf([required(2), required(2, 'name'), unknown(2, 'a'), unknown(3, 'b')]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });
});

test('runsOf puts neighbors together', () => {
  expect(runsOf([2, 3, 4, 7, 9, 10])).toEqual([
    [2, 4],
    [7, 7],
    [9, 10],
  ]);
  expect(runsOf([])).toEqual([]);
});

describe.each(['en', 'ja'] as const)('causeWords (%s)', (locale) => {
  test('says what is wrong without a full stop, and what to do in a sentence, whatever is absent', () => {
    for (const code of ERROR_CODES) {
      for (const field of [undefined, ...COLUMNS.map(({ key }) => key)]) {
        const message = issueMessage({ code, params: {}, ...(field && { field }) }, locale, 'Asia/Tokyo');
        const { cause, way } = causeWords({ code, field, value: undefined }, message, locale);
        expect(`${cause} ${way}`.replace(/undefined$/, '')).not.toMatch(/undefined|NaN|\[object|null/);
        expect(cause).not.toMatch(/[.。]$/);
        if (way !== undefined) expect(way).toMatch(/[.?。+-]$/);
      }
    }
  });

  test('names the column and the value', () => {
    const { cause, way } = causeWords({ code: 'UNKNOWN_VALUE', field: 'locale', value: 'fr' }, '', locale);
    expect(cause).toContain('fr');
    expect(cause).toContain(locale === 'en' ? 'Locale' : '言語');
    expect(way).toContain('1');
  });
});
