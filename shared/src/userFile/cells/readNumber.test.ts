import { expect, test } from 'vitest';
import { writeCsv } from '../../sheetFile/csv/write.ts';
import { FULL_CONTRACT } from '../../users/testing.ts';
import { checkUserUpdates } from '../checks/checkUpdates.ts';
import { readNumber } from './readNumber.ts';

const codeOf = (cell: string): string | undefined => readNumber(cell, 'Asia/Tokyo').issue?.code;
const updated = (cell: string): (string | undefined)[] =>
  checkUserUpdates(
    writeCsv([
      ['Login ID', 'Extension'],
      ['ken@x.example', cell],
    ]),
    {
      contract: FULL_CONTRACT,
    },
  ).issues.map(({ code }) => code);

test.each([
  ['an extension with the fraction of a float', '2001.0'],
  ['half of one', '0.5'],
  ['a day', '3月1日'],
  ['a day with its midnight', '2001-03-01 00:00:00'],
  ['a day in full width', '３/１'],
  ['a time', '12:30'],
  ['an amount', '2,001'],
  ['powers of ten', '8.13123E+11'],
])('%s is named as what a spreadsheet made, in a file of new users and in one of changes', (_, cell) => {
  expect([codeOf(cell), updated(cell)]).toEqual(['CHANGED_BY_SPREADSHEET', ['CHANGED_BY_SPREADSHEET']]);
});

test.each([
  ['a number without its leading zero', '312345678'],
  ['a number without its plus', '8190123456789'],
])('%s is named as that where the zone is known', (_, cell) => {
  expect([codeOf(cell), updated(cell)]).toEqual(['CHANGED_BY_SPREADSHEET', []]);
});

test('a column that was too narrow is no extension', () => {
  expect([codeOf('####'), updated('####'), codeOf('#N/A')]).toEqual([
    'SPREADSHEET_ERROR',
    ['SPREADSHEET_ERROR'],
    'SPREADSHEET_ERROR',
  ]);
});

test('what a spreadsheet had no part in is told by the rule of numbers', () => {
  expect(codeOf('ext. 2001')).toBe('INVALID_USER_NUMBER');
});

test.each([
  ['2001', '2001'],
  ['="0042"', '0042'],
  ['03.1234.5678', '+81312345678'],
  ['#21', '#21'],
  ['', undefined],
])('%o is read as %o', (cell, kept) => {
  expect([readNumber(cell, 'Asia/Tokyo').phoneNumber?.phoneNumber, codeOf(cell)]).toEqual([kept, undefined]);
});
