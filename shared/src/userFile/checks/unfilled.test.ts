import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../sheetFile/csv/write.ts';
import { FULL_CONTRACT } from '../../users/testing.ts';
import { cellsOf, headerOf } from '../testing.ts';
import { checkUserUpdates } from './checkUpdates.ts';
import { checkUserCsv } from './checkUsers.ts';

const contract = FULL_CONTRACT;
const HEADER = headerOf(contract);
const unfilled = (more: Readonly<Record<string, string>> = {}) => cellsOf(contract, { loginId: '', name: '', ...more });
const check = (rows: readonly (readonly string[])[], leaveOutUnfilled?: boolean, header = HEADER) =>
  checkUserCsv(writeCsv([header, ...rows]), { contract, rowLimit: 3, leaveOutUnfilled });
const brief = ({ issues }: ReturnType<typeof check>) => issues.map(({ row, code, field }) => [row, code, field]);

describe('rows that nobody filled in', () => {
  test('are one error each, and left out where that is asked for', () => {
    const rows = [unfilled(), cellsOf(contract), unfilled()];
    expect(brief(check(rows))).toEqual([
      [2, 'NOBODY_IN_ROW', 'loginId'],
      [4, 'NOBODY_IN_ROW', 'loginId'],
    ]);
    const kept = check(rows, true);
    expect([brief(kept), kept.rowCount, kept.rows.map(({ row }) => row), kept.records.map(({ row }) => row)]).toEqual([
      [],
      1,
      [3],
      [3],
    ]);
  });

  test.each([
    ['the header once more', headerOf(contract)],
    ['the header in the other language', headerOf(contract, 'ja')],
  ])('are nobody either where they are %s', (_, header) => {
    const rows = [header, cellsOf(contract)];
    expect(brief(check(rows))).toEqual([[2, 'NOBODY_IN_ROW', 'loginId']]);
    const kept = check(rows, true);
    expect([brief(kept), kept.rows.map(({ row }) => row)]).toEqual([[], [3]]);
  });

  test('are kept where a user only has the name of a column', () => {
    expect(brief(check([cellsOf(contract, { name: 'User name' })], true))).toEqual([]);
  });

  test('do not count against how many one file may add', () => {
    const rows = [...Array.from({ length: 9 }, () => unfilled()), cellsOf(contract)];
    expect(brief(check(rows))).toEqual([[null, 'TOO_MANY_ROWS', undefined]]);
    expect(brief(check(rows, true))).toEqual([]);
    expect(brief(check([unfilled()], true))).toEqual([[null, 'NO_ROWS', undefined]]);
  });

  test('are kept where something else is wrong with them, or half of a user stands there', () => {
    const rows = [unfilled({ locale: 'fr' }), unfilled({ name: 'Ann' }), unfilled({ loginId: 'a@b.co' })];
    expect(brief(check(rows, true))).toEqual(brief(check(rows)));
    expect(brief(check(rows, true))).toEqual([
      [2, 'REQUIRED', 'loginId'],
      [2, 'REQUIRED', 'name'],
      [2, 'UNKNOWN_VALUE', 'locale'],
      [3, 'REQUIRED', 'loginId'],
      [4, 'REQUIRED', 'name'],
    ]);
    const slipped = [[...unfilled(), 'x']];
    expect(brief(check(slipped, true))).toEqual([[2, 'TOO_MANY_CELLS', undefined]]);
  });

  test('quote nothing that may be a password, also where cells slipped sideways', () => {
    const slipped = check([unfilled({ password: '', locale: 'Kestrel-7-hills', timeZone: 'Mars' })]);
    expect(JSON.stringify(slipped.issues)).not.toContain('Kestrel-7-hills');
    expect(brief(slipped)).toContainEqual([2, 'UNKNOWN_VALUE', 'locale']);
  });

  test('can not be told where the columns of login IDs and names are not known', () => {
    const header = ['Shoe', ...HEADER.slice(1)];
    expect(check([unfilled()], true, header).rowCount).toBe(1);
    const nameless = HEADER.map((name) => (name === 'User name' ? 'Shoe' : name));
    expect(check([unfilled()], true, nameless).rowCount).toBe(1);
  });
});

test('a file of changes tells what stands in the columns that change nothing, where something does', () => {
  const rows = (text: string) => checkUserUpdates(text, { contract }).rows.map(({ told }) => told);
  expect(rows('Login ID,Status,User ID\na@b.co,Active,u-1\nb@b.co,,\n')).toEqual([
    { status: 'Active', id: 'u-1' },
    undefined,
  ]);
  const [row] = checkUserUpdates('Login ID\na@b.co\n', { contract }).rows;
  expect(Object.keys(row ?? {})).not.toContain('told');
});
