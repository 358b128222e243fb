import { describe, expect, test } from 'vitest';
import type { Issue } from '../../issues/issue.ts';
import { NO_RESULT } from '../../sheetFile/formula.ts';
import { COLUMNS } from '../../users/columns.ts';
import { FULL_CONTRACT } from '../../users/testing.ts';
import { cellsOf } from '../testing.ts';
import { type FilePasswords, rowReader } from './checkRow.ts';
import { checkSeats, seatsOf } from './checkSeats.ts';

const KEYS = COLUMNS.map(({ key }) => key);
const WARN: FilePasswords = { common: new Set(['summer']), organization: 'Acme', refuse: false };
const read = (cells: Parameters<typeof cellsOf>[1], passwords: FilePasswords | undefined = WARN, columns = KEYS) =>
  rowReader(columns, FULL_CONTRACT, false, passwords)(cellsOf(FULL_CONTRACT, cells));
const brief = (issues: readonly Pick<Issue, 'field' | 'code'>[]) => issues.map(({ field, code }) => `${field} ${code}`);

describe('a formula without its result', () => {
  test('is named as that in its cell, and not by the rules that it breaks', () => {
    const { issues } = read({ loginId: NO_RESULT, timeZone: NO_RESULT, locale: 'x', name: '' });
    expect(issues).toEqual([
      { code: 'REQUIRED', field: 'name', params: {} },
      { code: 'UNKNOWN_VALUE', field: 'locale', params: { value: 'x' } },
      { code: 'FORMULA_WITHOUT_RESULT', field: 'loginId', params: {} },
      { code: 'FORMULA_WITHOUT_RESULT', field: 'timeZone', params: {} },
    ]);
  });

  test('says nothing of the other cells, and nothing where it stands in a column that is left out', () => {
    expect(brief(read({ name: NO_RESULT }).issues)).toEqual(['name FORMULA_WITHOUT_RESULT']);
    const ignored = rowReader([...KEYS, null], FULL_CONTRACT)([...cellsOf(FULL_CONTRACT), NO_RESULT]);
    expect(ignored.issues).toEqual([]);
    const other = rowReader([...KEYS, null], FULL_CONTRACT);
    expect(brief(other([...cellsOf(FULL_CONTRACT, { locale: 'x' }), NO_RESULT]).issues)).toEqual([
      'locale UNKNOWN_VALUE',
    ]);
  });
});

describe('of a password', () => {
  test('it is told that a spreadsheet changed it, before that it is a weak one', () => {
    const changed = read({ password: '2026-03-05' }, { ...WARN, common: new Set(['2026-03-05']) });
    expect(brief(changed.warnings)).toEqual(['password CHANGED_BY_SPREADSHEET']);
    expect(brief(read({ password: 'Summer-2026!' }).warnings)).toEqual(['password PASSWORD_COMMON']);
  });

  test('what is doubtful about the name is told besides', () => {
    const doubtful = { name: '12345' };
    expect(brief(read(doubtful).warnings)).toEqual(['name CHANGED_BY_SPREADSHEET']);
    expect(brief(read({ ...doubtful, password: 'Summer-2026!' }).warnings)).toEqual([
      'name CHANGED_BY_SPREADSHEET',
      'password PASSWORD_COMMON',
    ]);
    expect(brief(read({ ...doubtful, password: '2026-03-05' }).warnings)).toEqual([
      'name CHANGED_BY_SPREADSHEET',
      'password CHANGED_BY_SPREADSHEET',
    ]);
  });

  test('a warning quotes no name that may be a password, and any other', () => {
    const [told] = read({ name: '12345' }).warnings;
    expect(told?.params).toEqual({ value: '12345' });
    const [withheld] = read({ name: '12345', password: 'short' }).warnings;
    expect(withheld?.params).toEqual({});
  });

  test('it is told that it is weak in a row that has something else wrong, too', () => {
    const { issues, warnings } = read({ password: 'Summer-2026!', locale: 'x', timeZone: 'y' });
    expect([brief(issues), brief(warnings)]).toEqual([
      ['locale UNKNOWN_VALUE', 'timeZone UNKNOWN_VALUE'],
      ['password PASSWORD_COMMON'],
    ]);
  });
});

describe('rows that a quote swallowed', () => {
  const swallowed = 'a@b.co,Ann,x,y\nb@b.co,Ben,x,y\n';

  test.each(['loginId', 'name', 'password'] as const)('are suspected in %s', (field) => {
    expect(brief(read({ [field]: swallowed }).issues)).toEqual([`${field} SWALLOWED_ROWS`]);
  });
});

test('a question mark stands for itself where none of the file’s characters can be lost', () => {
  const names = (lossy?: boolean) => rowReader(KEYS, FULL_CONTRACT, lossy)(cellsOf(FULL_CONTRACT, { name: 'Ann?' }));
  expect([names().issues, names(false).issues]).toEqual([[], []]);
  expect(brief(names(true).issues)).toEqual(['name LOST_CHARACTER']);
});

test('a wrong login ID is quoted by its beginning', () => {
  const [issue] = read({ loginId: `no-address-${'x'.repeat(150)}` }).issues;
  expect(issue).toMatchObject({ code: 'INVALID_FORMAT', field: 'loginId' });
  expect(issue?.params.value).toMatch(/^no-address-x{88}…$/);
});

test('a row is read as fields only where every cell is a value', () => {
  expect(read({ timeZone: 'Mars' }).fields).toBeUndefined();
  expect(read({ locale: 'x' }).fields).toBeUndefined();
  expect(read({ phoneEnable: 'perhaps' }).fields).toBeUndefined();
  expect(read({}).fields).toMatchObject({ timeZone: 'Asia/Tokyo' });
});

test('whoever could not be read takes a seat of users, as they will once they are fixed', () => {
  expect(seatsOf(undefined)).toEqual(['users']);
  const full = { users: { used: 3, limit: 4 } };
  expect(
    checkSeats(
      [2, 3].map((row) => ({ row, settings: undefined })),
      full,
    ),
  ).toMatchObject([{ row: 3, code: 'SEAT_LIMIT_REACHED' }]);
});
