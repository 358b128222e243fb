import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../users/columns.ts';
import { isKnownHeader, matchHeader, mayBeData } from './headers.ts';
import { FULL_CONTRACT, contractWith } from '../../users/testing.ts';
import { headerOf } from '../testing.ts';

const none = (): boolean => false;
const keys = COLUMNS.map((column) => column.key);

describe('matchHeader', () => {
  test.each(['en', 'ja'] as const)('knows every header (%s), in any order', (language) => {
    const header = headerOf(FULL_CONTRACT, language);
    expect(matchHeader(header, FULL_CONTRACT, none)).toEqual({ columns: keys, issues: [] });
    expect(matchHeader(header.toReversed(), FULL_CONTRACT, none)).toEqual({ columns: keys.toReversed(), issues: [] });
  });

  test.each([
    ['login id', 'loginId'],
    [' LOGIN\u00A0ID ', 'loginId'],
    ['Ｌｏｇｉｎ　ＩＤ', 'loginId'],
    ['Login\nID', 'loginId'],
    ['\uFEFFLogin ID', 'loginId'],
    ['ログイン ID', 'loginId'],
    ['ﾛｸﾞｲﾝID', 'loginId'],
    ['Username', 'name'],
    ['Temporary Password', 'password'],
    ['仮パスワード', 'password'],
    ['TEMPORARY\u200Bpassword', 'password'],
    ['一時 パスワード', 'password'],
    ['miitelphoneenable', 'phoneEnable'],
    ['ＭｉｉＴｅｌ　Ｐｈｏｎｅ　利用', 'phoneEnable'],
    ['login_id', 'loginId'],
    ['TIME-ZONE', 'timeZone'],
    ['email_address', 'loginId'],
    ['user-principal-name', 'loginId'],
    ['displayName', 'name'],
    ['__proto__', null],
    ['constructor', null],
    ['toString', null],
  ])('%j is %s', (header, key) => {
    expect(matchHeader([header], contractWith(), none).columns).toEqual([key]);
  });

  const issuesOf = (extra: readonly string[], hasData = none) =>
    matchHeader([...headerOf(FULL_CONTRACT), ...extra], FULL_CONTRACT, hasData).issues;

  test("takes a column by its own name before another system's, also where an underscore stands in it", () => {
    expect(matchHeader(['email', 'login_id', 'user_name'], contractWith(), none).columns).toEqual([
      null,
      'loginId',
      'name',
    ]);
  });

  test('names an unknown column, and the one that was likely meant', () => {
    expect(issuesOf(['Shoe size'])).toEqual([{ code: 'UNKNOWN_COLUMN', params: { value: 'Shoe size' } }]);
    const [, ...rest] = headerOf(FULL_CONTRACT);
    expect(matchHeader(['Logn ID', ...rest], FULL_CONTRACT, none).issues).toEqual([
      { code: 'UNKNOWN_COLUMN', params: { value: 'Logn ID', column: 'loginId' } },
      { code: 'MISSING_COLUMN', field: 'loginId', params: {} },
    ]);
  });

  test('leaves out what an export tells besides, in either language', () => {
    const told = ['Status', 'created', ' Last sign-in', 'User ID', 'ステータス', 'ユーザーID'];
    const { columns, issues } = matchHeader([...told, ...headerOf(FULL_CONTRACT)], FULL_CONTRACT, () => true);
    expect(issues).toEqual([]);
    expect(columns).toEqual([...told.map(() => null), ...keys]);
    expect(issuesOf(['Statuses'])).toHaveLength(1);
  });

  test('names a doubled column, also where the two are in different languages', () => {
    expect(issuesOf(['ユーザー名 '])).toEqual([
      { code: 'DUPLICATE_COLUMN', field: 'name', params: { value: 'ユーザー名' } },
    ]);
  });

  test('names each missing column that the contract calls for, and no other', () => {
    const { issues } = matchHeader(['Login ID'], contractWith('phone'), none);
    const missing = [
      'name',
      'password',
      'locale',
      'timeZone',
      'administrative',
      'monitoring',
      'analyticsDownloadRecordings',
    ];
    expect(issues.map((issue) => issue.field)).toEqual([
      ...missing,
      'analyticsExportCallHistory',
      'analyticsExportContacts',
      'phoneEnable',
    ]);
    expect(issues.every((issue) => issue.code === 'MISSING_COLUMN')).toBe(true);
  });

  test('takes columns of what is not subscribed, and does without them', () => {
    expect(matchHeader(headerOf(FULL_CONTRACT), contractWith(), none).issues).toEqual([]);
    const phone = COLUMNS.findIndex(({ key }) => key === 'phoneEnable');
    expect(matchHeader(headerOf(contractWith()).toSpliced(phone, 1), contractWith(), none).issues).toEqual([]);
    expect(matchHeader(headerOf(FULL_CONTRACT).toSpliced(phone, 1), FULL_CONTRACT, none).issues).toEqual([
      { code: 'MISSING_COLUMN', field: 'phoneEnable', params: {} },
    ]);
  });

  test('ignores blank headers, unless something stands under one amid the others', () => {
    expect(matchHeader([...headerOf(FULL_CONTRACT), '', ' '], FULL_CONTRACT, () => true)).toEqual({
      columns: keys,
      issues: [],
    });
    const header = ['', ...headerOf(FULL_CONTRACT)];
    expect(matchHeader(header, FULL_CONTRACT, none)).toEqual({ columns: [null, ...keys], issues: [] });
    expect(matchHeader(header, FULL_CONTRACT, () => true).issues).toEqual([
      { code: 'UNKNOWN_COLUMN', params: { value: 'A' } },
    ]);
  });

  test('quotes nothing of a first row that is a user instead of a header', () => {
    const { issues } = matchHeader(['sato@example.com', '佐藤', 'Secret123'], contractWith(), none);
    expect(JSON.stringify(issues)).not.toContain('Secret123');
    expect(issues).toEqual([{ code: 'HEADER_NOT_FOUND', params: {} }]);
  });

  test('bears a header of a million characters or cells', () => {
    expect(issuesOf(['x'.repeat(1_000_000)])[0]?.params.value).toHaveLength(100);
    expect(issuesOf(Array<string>(1_000_000).fill('x')).length).toBeLessThan(100);
    const mails = Array<string>(200_000).fill('E-mail');
    expect(matchHeader(['Name', ...mails], FULL_CONTRACT, none).issues.length).toBeLessThan(100);
  });
});

describe('what is remembered of a header', () => {
  test('is nothing of one that is known in either language, whatever else it is called', () => {
    expect(['Login ID', ' ログインＩＤ ', 'Reasons', 'Status'].map(isKnownHeader)).toEqual([true, true, true, true]);
    expect(['Email', 'Mailbox', '', '__proto__'].map(isKnownHeader)).toEqual([false, false, false, false]);
  });

  test('is nothing that may be a login ID or a password', () => {
    expect(['sato@example.com', 'Xd2-bG6XxctN', 'Walking-home-1'].map(mayBeData)).toEqual([true, true, true]);
    expect(['Mailbox', 'Full name', 'メール1', 'E-Mail-Address', 'Phone 2'].map(mayBeData)).toEqual(
      Array(5).fill(false),
    );
  });
});
