import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../users/columns.ts';
import { LIMITS } from '../../limits.ts';
import { type CheckedUserCsv, checkUserCsv } from './checkUsers.ts';
import { FULL_CONTRACT, contractWith } from '../../users/testing.ts';
import { cellsOf, headerOf } from '../testing.ts';
import { writeCsv } from '../../sheetFile/csv/write.ts';

const check = (text: string, rowLimit = 100, contract = FULL_CONTRACT): CheckedUserCsv =>
  checkUserCsv(text, { contract, rowLimit });
const fileOf = (...rows: readonly (readonly string[])[]): string => writeCsv([headerOf(FULL_CONTRACT), ...rows]);
const rowOf = (cells: Readonly<Partial<Record<string, string>>>): string[] => cellsOf(FULL_CONTRACT, cells);
const brief = ({ issues }: CheckedUserCsv): string[] =>
  issues.map((issue) => `${issue.row} ${issue.code} ${issue.field ?? ''}`.trim());

describe('checkUserCsv reads', () => {
  test.each([undefined, ','])('whole lines in quotes, the delimiter found or chosen (%s)', (delimiter) => {
    const csv = fileOf(rowOf({})).replace(/^.+$/gm, (line) => `"${line.trim()}"`);
    const options = { contract: FULL_CONTRACT, rowLimit: 100, delimiter };
    expect(checkUserCsv(csv, options)).toMatchObject({ issues: [], rowCount: 1 });
  });

  test('a right row', () => {
    const checked = check(
      fileOf(rowOf({ timeZone: '7', locale: '1', phoneEnable: '1', monitoring: 'yes', meetingsAccess: '2' })),
    );
    expect(checked.issues).toEqual([]);
    expect(checked).toMatchObject({ delimiter: ',', rowCount: 1, header: COLUMNS.map((column) => column.key) });
    expect(checked.rows).toHaveLength(1);
    expect(checked.rows[0]).toMatchObject({
      row: 2,
      fields: {
        loginId: 'sato@example.com',
        name: '佐藤 花子',
        password: 'XdCxbG6XxctN',
        locale: 'en',
        timeZone: 'America/New_York',
        settings: {
          administrative: false,
          monitoring: true,
          phoneEnable: true,
          meetingsAccess: 'NONE',
          meetingsSharedLink: 'ALL',
        },
      },
    });
  });

  test('cells trimmed and folded, passwords only trimmed', () => {
    const wide = rowOf({
      loginId: '\u3000ｓａｔｏ＠example.com\u00A0',
      name: ' ＡＢ\u3000',
      password: ' Pass1234 ',
      locale: '１',
      timeZone: '１３',
    });
    expect(check(fileOf(wide)).rows[0]?.fields).toMatchObject({
      loginId: 'sato@example.com',
      name: 'ＡＢ',
      password: 'Pass1234',
      locale: 'en',
      timeZone: 'Pacific/Honolulu',
    });
    expect(brief(check(fileOf(rowOf({ password: 'Ｐass1234' }))))).toEqual(['2 FULL_WIDTH_CHARACTER password']);
  });

  test.each([';', '\t'])('files delimited by %j, also with a sep= line', (delimiter) => {
    const text = fileOf(rowOf({})).replaceAll(',', delimiter);
    expect(check(text)).toMatchObject({ delimiter, issues: [] });
    expect(check(`sep=${delimiter}\r\n${text}`)).toMatchObject({ delimiter, issues: [], rows: [{ row: 2 }] });
    expect(checkUserCsv(text, { contract: FULL_CONTRACT, rowLimit: 9, delimiter: ',' }).rows).toEqual([]);
  });

  test('blank rows as none, keeping the numbers of the others', () => {
    const text = fileOf(
      [''],
      rowOf({ loginId: 'a@example.com' }),
      ['', ' ', '\u3000'],
      ['', ''],
      rowOf({ loginId: 'b@example.com' }),
      [''],
    );
    const checked = check(text);
    expect(checked.rows.map(({ row }) => row)).toEqual([3, 6]);
    expect(checked).toMatchObject({ rowCount: 2, issues: [], records: [{ row: 3 }, { row: 6 }] });
  });

  test('all who would take a seat, also in rows that can not be read', () => {
    const beyond = [...rowOf({ phoneEnable: '1' }), 'x'];
    const checked = check(
      fileOf(rowOf({}), rowOf({ loginId: 'b@example.com', locale: 'x', phoneEnable: '1' }), beyond),
    );
    expect(checked.rows.map(({ row }) => row)).toEqual([2]);
    const [right, unread, slipped] = checked.takers;
    expect(right).toBe(checked.rows[0]);
    expect(unread).toMatchObject({ row: 3, settings: { phoneEnable: true } });
    expect(unread).not.toHaveProperty('fields');
    expect(slipped).toEqual({ row: 4, settings: undefined });
  });

  test('the header and the rows as they stand, wherever the first of them is', () => {
    const checked = check(`\r\n${fileOf(rowOf({}))}`);
    expect(checked.top).toEqual({ row: 2, cells: headerOf(FULL_CONTRACT) });
    expect(checked.records).toEqual([{ row: 3, cells: rowOf({}) }]);
    expect(check(`\r\n${writeCsv([['Login ID', 'Shoe'], ['x']])}`).issues).toContainEqual({
      row: 2,
      code: 'UNKNOWN_COLUMN',
      params: { value: 'Shoe' },
    });
  });

  test('a column without a header as none, as long as nothing stands in it', () => {
    const columnOf = (more: string): string =>
      writeCsv([
        headerOf(FULL_CONTRACT).toSpliced(1, 0, ''),
        rowOf({}).toSpliced(1, 0, ' '),
        rowOf({ loginId: 'b@example.com' }).toSpliced(1, 0, more),
      ]);
    expect(check(columnOf('')).issues).toEqual([]);
    expect(check(columnOf('x')).issues).toEqual([{ row: 1, code: 'UNKNOWN_COLUMN', params: { value: 'B' } }]);
  });

  test('a cell with line breaks as one row', () => {
    expect(brief(check(fileOf(rowOf({ name: 'A\nB' }), rowOf({ loginId: 'x' }))))).toEqual([
      '2 INVALID_CHARACTER name',
      '3 INVALID_FORMAT loginId',
    ]);
  });
});

describe('checkUserCsv refuses', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', ['null UNREADABLE_FILE']],
    ['only white space', ' \r\n,,\n\u3000', ['null UNREADABLE_FILE']],
    ['only a header', fileOf(), ['null NO_ROWS']],
    ['only a header that lacks columns', 'Login ID,User name\n', ['null NO_ROWS']],
    ['template rows not filled in', fileOf(rowOf({ loginId: '', name: '' })), ['2 NOBODY_IN_ROW loginId']],
    [
      'what was written into a row that names nobody',
      fileOf(rowOf({ loginId: '', name: '', locale: 'fr' })),
      ['2 REQUIRED loginId', '2 REQUIRED name', '2 UNKNOWN_VALUE locale'],
    ],
    [
      'days in columns of codes, which a spreadsheet made',
      fileOf(rowOf({ locale: '1899-12-31 00:00:00', timeZone: '1/5', administrative: '1月1日', phoneEnable: '1:0' })),
      [
        '2 CHANGED_BY_SPREADSHEET locale',
        '2 CHANGED_BY_SPREADSHEET timeZone',
        '2 CHANGED_BY_SPREADSHEET administrative',
        '2 UNKNOWN_VALUE phoneEnable',
      ],
    ],
    ['a quote never closed', `${fileOf(rowOf({}))}"a`, ['null UNREADABLE_FILE']],
    ['cells beyond the header', fileOf([...rowOf({}), '', 'x']), ['2 TOO_MANY_CELLS']],
    ['empty cells beyond the header: not', fileOf([...rowOf({}), '', ' ']), []],
    [
      'fewer cells than the header',
      fileOf(rowOf({}).slice(0, 4)),
      COLUMNS.slice(4).map(({ key }) => `2 REQUIRED ${key}`),
    ],
    [
      'empty codes',
      fileOf(rowOf({ locale: '', timeZone: ' ', meetingsAccess: '' })),
      ['2 REQUIRED locale', '2 REQUIRED timeZone', '2 REQUIRED meetingsAccess'],
    ],
    [
      'unknown codes',
      fileOf(rowOf({ locale: '2', timeZone: '14', administrative: '2', meetingsAccess: '3' })),
      [
        '2 UNKNOWN_VALUE locale',
        '2 UNKNOWN_VALUE timeZone',
        '2 UNKNOWN_VALUE administrative',
        '2 UNKNOWN_VALUE meetingsAccess',
      ],
    ],
    ['what needs another', fileOf(rowOf({ monitoring: '1' })), ['2 REQUIRES_PERMISSION monitoring']],
    [
      'what needs one that can not be read: only the latter',
      fileOf(rowOf({ monitoring: '1', phoneEnable: 'x' })),
      ['2 UNKNOWN_VALUE phoneEnable'],
    ],
  ])('%s', (_, text, issues) => {
    expect(brief(check(text))).toEqual(issues);
  });

  test('a login ID that stands in the file before, in whatever case', () => {
    const rows = ['A@example.com', 'b@example.com', 'a@EXAMPLE.com', 'Ａ@example.com'].map((loginId) =>
      rowOf({ loginId }),
    );
    const { issues } = check(fileOf(...rows));
    expect(issues).toEqual([
      { row: 4, code: 'DUPLICATE_IN_FILE', field: 'loginId', params: { value: 'a@EXAMPLE.com', row: 2 } },
      { row: 5, code: 'DUPLICATE_IN_FILE', field: 'loginId', params: { value: 'A@example.com', row: 2 } },
    ]);
  });

  test('more rows than the limit, without checking them one by one', () => {
    const checked = check(fileOf(rowOf({}), rowOf({ loginId: 'x' }), rowOf({ loginId: 'c@example.com' })), 2);
    expect(brief(checked)).toEqual(['null TOO_MANY_ROWS']);
    expect(checked.issues[0]?.params).toEqual({ value: '3', limit: 2 });
    expect(checked).toMatchObject({ rows: [], takers: [], rowCount: 3, header: COLUMNS.map(({ key }) => key) });
    expect(check(fileOf(rowOf({}), rowOf({ loginId: 'b@example.com' })), 2).issues).toEqual([]);
  });

  test('what is wrong with the file as a whole, and nothing of its rows', () => {
    const nothing = { delimiter: ',', top: null, header: [], records: [], rows: [], takers: [], warnings: [] };
    const of = (...issues: object[]) => ({ issues, issueCount: issues.length });
    const empty = { row: null, code: 'UNREADABLE_FILE', params: { fileKind: 'empty' } };
    expect(check('')).toEqual({ ...nothing, rowCount: 0, ...of(empty) });
    const tooLarge = { row: null, code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } };
    expect(check('a'.repeat(LIMITS.csvLength + 1))).toEqual({ ...nothing, rowCount: 0, ...of(tooLarge) });
    expect(check(fileOf()).issues).toEqual([{ row: null, code: 'NO_ROWS', params: {} }]);
    const open = (row: number) => ({ row: null, code: 'UNREADABLE_FILE', params: { row } });
    expect(check('"Login ID')).toEqual({
      ...nothing,
      rowCount: 0,
      ...of(open(1), { row: null, code: 'NO_ROWS', params: {} }),
    });
    const unclosed = check(`${fileOf(rowOf({}), rowOf({}))}"a`, 2);
    const tooMany = { row: null, code: 'TOO_MANY_ROWS', params: { value: '3', limit: 2 } };
    expect(unclosed).toMatchObject({ ...nothing, records: {}, rowCount: 3, ...of(open(4), tooMany) });
    expect(unclosed.records.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  test('a wrong header with all that is wrong with it, and no row', () => {
    const checked = check(
      writeCsv([
        ['Login ID', 'login id', 'Passwort', 'Nonsense'],
        ['x', 'y', 'z'],
      ]),
    );
    expect(brief(checked).slice(0, 4)).toEqual([
      '1 DUPLICATE_COLUMN loginId',
      '1 MISSING_COLUMN name',
      '1 MISSING_COLUMN password',
      '1 MISSING_COLUMN locale',
    ]);
    expect(checked.issues.filter((issue) => issue.code === 'UNKNOWN_COLUMN').map((issue) => issue.params)).toEqual([
      { value: 'Passwort', column: 'password' },
      { value: 'Nonsense' },
    ]);
    expect(checked).toMatchObject({ header: ['loginId', null, null, null], rows: [], rowCount: 1 });
  });

  test('a service that is not subscribed, where it is switched on', () => {
    const contract = contractWith('phone');
    const text = (cells: Readonly<Record<string, string>>): string => writeCsv([headerOf(FULL_CONTRACT), rowOf(cells)]);
    const off = check(text({ meetingsAccess: '0', meetingsSharedLink: 'nonsense', recPodEnable: '' }), 9, contract);
    expect(off.issues).toEqual([]);
    expect(off.rows[0]?.fields.settings).toMatchObject({
      meetingsAccess: 'NONE',
      meetingsSharedLink: 'NONE',
      recPodEnable: false,
    });
    expect(brief(check(text({ recPodEnable: '1', meetingsEnable: 'x' }), 9, contract))).toEqual([
      '2 UNKNOWN_VALUE meetingsEnable',
      '2 NOT_SUBSCRIBED recPodEnable',
    ]);
  });

  test('a text that is too long', () => {
    expect(brief(check('a'.repeat(LIMITS.csvLength + 1)))).toEqual(['null FILE_TOO_LARGE']);
  });
});
