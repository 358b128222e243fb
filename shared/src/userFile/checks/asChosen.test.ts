import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../sheetFile/csv/write.ts';
import { LIMITS } from '../../limits.ts';
import { FULL_CONTRACT } from '../../users/testing.ts';
import { cellsOf, headerOf } from '../testing.ts';
import { checkFile } from './checkFile.ts';
import { checkUserUpdates } from './checkUpdates.ts';
import { checkUserCsv } from './checkUsers.ts';

const contract = FULL_CONTRACT;
const HEADER = headerOf(contract);
const FILLED = { locale: 'en', timeZone: 'Asia/Manila', passwords: true } as const;
const check = (text: string, more: object = {}) => checkUserCsv(text, { contract, rowLimit: 3, ...more });
const codes = (issues: readonly { row: number | null; code: string; field?: unknown }[]) =>
  issues.map(({ row, code, field }) => [row, code, field]);
/** A right file, with a header of another system over its first column. */
const FOREIGN = writeCsv([['Mailbox', ...HEADER.slice(1)], cellsOf(contract)]);
const MATCHED = { Mailbox: 'loginId' } as const;

describe('a file of users', () => {
  test('is read below the header, by the delimiter, in the columns and with the values that are chosen', async () => {
    const text = `Login ID;User name;Password;Locale\nMailbox;User name\na@b.co;Ann`;
    const terms = { contract, rowLimit: 3 };
    const chosen = { delimiter: ';', headerRow: 2, columns: MATCHED, filled: FILLED } as const;
    const read = await checkFile({ kind: 'users', terms, file: text, ...chosen });
    if (!read.ok) throw new Error('This file can be read');
    expect(read.checked.issues).toEqual([]);
    expect(read.checked.rows).toMatchObject([{ row: 3, fields: { loginId: 'a@b.co', name: 'Ann', locale: 'en' } }]);
    for (const left of Object.keys(chosen)) {
      const other = await checkFile({ kind: 'users', terms, file: text, ...chosen, [left]: undefined });
      // The delimiter is found without being told; each of the others makes another file of it.
      expect([left, other.ok && other.checked.issueCount > 0]).toEqual([left, left !== 'delimiter']);
    }
    const commas = await checkFile({ kind: 'users', terms, file: text, ...chosen, delimiter: ',' });
    expect(commas).toMatchObject({ checked: { delimiter: ',', rows: [] } });
  });

  test('stands as it is where nothing was chosen, and in our own columns where it was', () => {
    expect(check(writeCsv([HEADER.toReversed(), cellsOf(contract).toReversed()])).top?.cells).toEqual(
      HEADER.toReversed(),
    );
    const matched = check(FOREIGN, { columns: MATCHED });
    expect(matched).toMatchObject({ issues: [], top: { row: 1, cells: HEADER }, rows: [{ row: 2 }] });
    const short = writeCsv([
      ['User name', 'Login ID'],
      ['Ann', 'a@b.co'],
    ]);
    const filled = check(short, { filled: FILLED });
    expect(filled.issues).toEqual([]);
    expect(filled.top?.cells.toSorted()).toEqual(HEADER.toSorted());
    expect(filled.top?.cells.slice(0, 2)).toEqual(['User name', 'Login ID']);
  });

  test('says what was matched of the headers that stand in it, and stands as it is where none of them does', () => {
    expect(check(FOREIGN, { columns: { ...MATCHED, Department: null } }).matched).toEqual(MATCHED);
    expect(check(FOREIGN, { columns: { Mailbox: null } }).matched).toEqual({ Mailbox: null });
    const other = check(writeCsv([HEADER.toReversed(), cellsOf(contract).toReversed()]), { columns: MATCHED });
    expect(other).toMatchObject({ matched: undefined, issues: [], top: { cells: HEADER.toReversed() } });
  });

  test('keeps its own header as long as that is wrong, or too many stand below it', () => {
    const wrong = check(FOREIGN, { columns: { Mailbox: null } });
    expect(codes(wrong.issues)).toEqual([[1, 'MISSING_COLUMN', 'loginId']]);
    expect(wrong).toMatchObject({ rows: [], takers: [], top: { cells: ['Mailbox', ...HEADER.slice(1)] } });
    const many = writeCsv([['Mailbox', ...HEADER.slice(1)], ...Array.from({ length: 4 }, () => cellsOf(contract))]);
    const tooMany = check(many, { columns: MATCHED });
    expect(codes(tooMany.issues)).toEqual([[null, 'TOO_MANY_ROWS', undefined]]);
    expect(tooMany).toMatchObject({ rows: [], top: { cells: ['Mailbox', ...HEADER.slice(1)] } });
  });

  test('names each column that is missing and can not be filled, and nothing of those that can', () => {
    const missing = (more: object) => codes(check('Login ID\na@b.co', more).issues);
    expect(missing({ filled: FILLED })).toEqual([[1, 'MISSING_COLUMN', 'name']]);
    expect(missing({ filled: { ...FILLED, passwords: false } })).toEqual([
      [1, 'MISSING_COLUMN', 'name'],
      [1, 'MISSING_COLUMN', 'password'],
    ]);
    expect(missing({}).length).toBe(HEADER.length - 1);
  });

  test('has a doubled or strange column named, though those that are missing are filled', () => {
    const doubled = writeCsv([
      ['Login ID', 'User name', 'Locale', '言語', 'Shoe'],
      ['a@b.co', 'Ann', '0', '0', '42'],
    ]);
    expect(codes(check(doubled, { filled: FILLED }).issues)).toEqual([
      [1, 'DUPLICATE_COLUMN', 'locale'],
      [1, 'UNKNOWN_COLUMN', undefined],
    ]);
  });

  test('has nothing in a column without a header that no row reaches', () => {
    expect(check(writeCsv([[...HEADER, '', ' '], cellsOf(contract)])).issues).toEqual([]);
    expect(checkUserUpdates('Login ID,,\na@b.co', { contract }).issues).toEqual([]);
  });

  test('has its issues counted beyond those that are kept', () => {
    const rows = Array.from({ length: LIMITS.fileIssues + 7 }, (_, i) =>
      cellsOf(contract, { loginId: `u${i}@b.co`, locale: 'x', timeZone: 'y' }),
    );
    const checked = check(writeCsv([HEADER, ...rows]), { rowLimit: 5_000 });
    expect([checked.issues.length, checked.issueCount]).toEqual([LIMITS.fileIssues, 2 * rows.length]);
  });
});

describe('a file of changes', () => {
  test('is read below the header and in the columns that are chosen', async () => {
    const text = 'Login ID,User name\nMailbox,User name\na@b.co,Ann\n';
    const chosen = { headerRow: 2, columns: MATCHED } as const;
    const read = await checkFile({ kind: 'updates', terms: { contract }, file: text, ...chosen });
    const rows = [{ row: 3, loginId: 'a@b.co', changes: { name: 'Ann', settings: {} } }];
    const header = { titles: ['Mailbox', 'User name'], header: ['loginId', 'name'], matched: MATCHED };
    expect(read).toMatchObject({ checked: { headerRow: 2, issues: [], rows, ...header } });
  });

  test('says where its header stands also where it is refused', () => {
    const titled = 'Users of the sales department\n\nLogin ID,User name,Locale,Shoe\na@b.co,Ann,0,42\n';
    const refused = { headerRow: 3, rows: [], issueCount: 1, header: ['loginId', 'name', 'locale', null] };
    expect(checkUserUpdates(titled, { contract })).toMatchObject(refused);
    expect(checkUserUpdates('', { contract }).headerRow).not.toBe(2);
  });

  test('asks for nothing in a column that it leaves empty or does not have', () => {
    const [row] = checkUserUpdates('Login ID,MiiTel Phone Enable\na@b.co,\n', { contract }).rows;
    expect(row?.changes).toStrictEqual({ settings: {} });
  });

  test('names the first row of a user also in the third', () => {
    const { issues } = checkUserUpdates('Login ID\na@b.co\nA@b.co\na@B.co\n', { contract });
    expect(issues.map(({ row, params }) => [row, params.row])).toEqual([
      [3, 2],
      [4, 2],
    ]);
  });

  test('has one issue of each row kept once there are more than can be listed', () => {
    const rows = Array.from({ length: LIMITS.fileIssues + 3 }, (_, i) => `u${i}@b.co,x,y`);
    const checked = checkUserUpdates(['Login ID,Locale,Time zone', ...rows].join('\n'), { contract });
    expect([checked.issues.length, checked.issueCount]).toEqual([LIMITS.fileIssues, 2 * rows.length]);
    expect([checked.rows[0]?.issues.length, checked.rows.at(-1)?.issues.length]).toEqual([2, 1]);
  });
});
