import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../users/columns.ts';
import { FULL_CONTRACT, contractWith } from '../../users/testing.ts';
import { cellsOf } from '../testing.ts';
import { rowChecker, rowReader, strangeCells } from './checkRow.ts';

const KEYS = COLUMNS.map(({ key }) => key);
const read = rowReader(KEYS, FULL_CONTRACT);
const issuesOf = (cells: Parameters<typeof cellsOf>[1], more: readonly string[] = []) =>
  read([...cellsOf(FULL_CONTRACT, cells), ...more]).issues;

describe('what may be a password is not told', () => {
  test('a login ID that is the row’s own password', () => {
    const secret = 'not-an-address-1';
    expect(issuesOf({ loginId: secret, password: secret })).toEqual([
      { code: 'INVALID_FORMAT', field: 'loginId', params: {} },
    ]);
    // Another login ID is told, though it might be somebody's password.
    expect(issuesOf({ loginId: secret })).toEqual([
      { code: 'INVALID_FORMAT', field: 'loginId', params: { value: secret } },
    ]);
  });

  test('a doubled login ID that is the row’s own password, or that stands in a row without a right one', () => {
    const check = rowChecker(KEYS, FULL_CONTRACT);
    const of = (row: number, password: string, more: readonly string[] = []) =>
      check(row, [...cellsOf(FULL_CONTRACT, { loginId: 'sato1@example.com', password }), ...more]).issues[0];
    expect(of(2, 'Walking-home-1')).toBeUndefined();
    expect(of(3, 'Walking-home-1')).toEqual({
      code: 'DUPLICATE_IN_FILE',
      field: 'loginId',
      params: { value: 'sato1@example.com', row: 2 },
    });
    const withheld = { code: 'DUPLICATE_IN_FILE', field: 'loginId', params: { row: 2 } };
    expect(of(4, 'sato1@example.com')).toEqual(withheld);
    expect(of(5, 'short')).toEqual(withheld);
    expect(of(6, 'Walking-home-1', [''])).toEqual(withheld);
  });

  test('a word of a setting, a locale or a time zone that would do as a password', () => {
    expect(issuesOf({ locale: 'Abcdefg-1', timeZone: 'Mars', phoneEnable: 'Kestrel-7-hills' })).toEqual([
      { code: 'UNKNOWN_VALUE', field: 'locale', params: {} },
      { code: 'UNKNOWN_VALUE', field: 'timeZone', params: { value: 'Mars' } },
      { code: 'UNKNOWN_VALUE', field: 'phoneEnable', params: {} },
    ]);
  });

  test('any value of a row that is not as wide as the header, or whose password is wrong', () => {
    const told = { code: 'UNKNOWN_VALUE', field: 'timeZone', params: { value: 'Mars' } };
    const withheld = { code: 'UNKNOWN_VALUE', field: 'timeZone', params: {} };
    expect(issuesOf({ timeZone: 'Mars' })).toEqual([told]);
    expect(issuesOf({ timeZone: 'Mars' }, [''])).toEqual([withheld]);
    expect(issuesOf({ timeZone: 'Mars', password: 'short' })).toContainEqual(withheld);
  });

  test('but for the one character that is wrong, by which nobody guesses the rest', () => {
    expect(issuesOf({ loginId: 'sató@example.com', password: 'short' })).toContainEqual({
      code: 'INVALID_CHARACTER',
      field: 'loginId',
      params: { value: 'ó' },
    });
  });
});

describe('a row', () => {
  test('is read as fields where every cell is a value, even if they may not be added', () => {
    const { fields, loginId, issues } = read(cellsOf(FULL_CONTRACT, { loginId: ' ｓａｔｏ@example.com ', name: '' }));
    expect(fields).toMatchObject({ loginId: 'sato@example.com', name: '', locale: 'ja', timeZone: 'Asia/Tokyo' });
    expect(loginId).toEqual({ key: 'sato@example.com', text: 'sato@example.com', quotable: true });
    expect(issues).toEqual([{ code: 'REQUIRED', field: 'name', params: {} }]);
    expect(read(cellsOf(FULL_CONTRACT, { locale: '' }))).toMatchObject({
      fields: undefined,
      issues: [{ code: 'REQUIRED', field: 'locale', params: {} }],
    });
    expect(read(cellsOf(FULL_CONTRACT, { loginId: 'no' })).loginId).toBeUndefined();
  });

  test('takes its login ID and name as an export defuses them, and its password as it is', () => {
    const { fields } = read(
      cellsOf(FULL_CONTRACT, { loginId: "'+a@example.com", name: "'=Sato", password: "'=Abcdefg-1" }),
    );
    expect(fields).toMatchObject({ loginId: '+a@example.com', name: '=Sato', password: "'=Abcdefg-1" });
  });

  test('has no more said of it where something stands beyond its last column', () => {
    expect(issuesOf({ loginId: 'no' }, ['x'])).toEqual([{ code: 'TOO_MANY_CELLS', params: {} }]);
    expect(read([...cellsOf(FULL_CONTRACT), 'x'])).toEqual({
      issues: [{ code: 'TOO_MANY_CELLS', params: {} }],
      warnings: [],
    });
    expect(strangeCells(['x', ' '], ['loginId'])).toBeUndefined();
    expect(strangeCells(['x'], ['loginId'])).toBeUndefined();
  });

  test('has a login ID in one case as in another', () => {
    const check = rowChecker(KEYS, contractWith());
    const of = (row: number, loginId: string) => check(row, cellsOf(FULL_CONTRACT, { loginId })).issues[0]?.code;
    expect([of(2, 'A@example.com'), of(3, 'b@example.com'), of(4, 'a@EXAMPLE.com')]).toEqual([
      undefined,
      undefined,
      'DUPLICATE_IN_FILE',
    ]);
  });
});

describe('a weak password', () => {
  const passwords = { common: new Set(['summer']), organization: 'Acme', refuse: true };
  const cells = cellsOf(FULL_CONTRACT, { loginId: 'kestrel@example.com', name: 'Sato', password: 'Summer-2026!' });

  test('is refused or warned of, as is wanted, and is not looked for where nothing is known', () => {
    const weak = { code: 'PASSWORD_COMMON', field: 'password', params: {} };
    expect(rowReader(KEYS, FULL_CONTRACT, false, passwords)(cells)).toMatchObject({ issues: [weak], warnings: [] });
    const warned = rowReader(KEYS, FULL_CONTRACT, false, { ...passwords, refuse: false })(cells);
    expect(warned).toMatchObject({ issues: [], warnings: [weak] });
    expect(read(cells)).toMatchObject({ issues: [], warnings: [] });
  });

  test('is held against the fields that are right, and those alone', () => {
    const like = (given: Parameters<typeof cellsOf>[1]) =>
      rowReader(KEYS, FULL_CONTRACT, false, passwords)(cellsOf(FULL_CONTRACT, given)).issues.map(({ code }) => code);
    expect(like({ loginId: 'kestrel@example.com', password: 'Kestrel-77' })).toEqual(['PASSWORD_LIKE_LOGIN_ID']);
    expect(like({ loginId: 'kestrel', password: 'Kestrel-77' })).toEqual(['INVALID_FORMAT']);
    expect(like({ name: 'Kestrel', password: 'Kestrel-77' })).toEqual(['PASSWORD_LIKE_NAME']);
    expect(like({ name: 'Kes\u202Etrel', password: 'Kestrel-77' })).toEqual(['INVALID_CHARACTER']);
  });
});
