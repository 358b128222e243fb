import { beforeAll, describe, expect, test } from 'vitest';
import { COLUMNS } from '../../users/columns.ts';
import { LIMITS } from '../../limits.ts';
import { loadCommonPasswords } from '../../users/passwords/commonPasswords.ts';
import { checkUserCsv } from './checkUsers.ts';
import type { FilePasswords } from './checkRow.ts';
import { UserCsvTable } from '../draft/table.ts';
import { createUserCsvTemplate } from '../template.ts';
import { FULL_CONTRACT, settingsFrom } from '../../users/testing.ts';
import { cellsOf, headerOf, joined } from '../testing.ts';
import { decodeCsv } from '../../sheetFile/encoding/decode.ts';
import { writeCsv } from '../../sheetFile/csv/write.ts';

let warn: FilePasswords;
beforeAll(async () => {
  warn = { common: await loadCommonPasswords(), organization: 'Acme', refuse: false };
});

const user = (loginId: string, password: string, name = 'Hanako'): string[] =>
  cellsOf(FULL_CONTRACT, { loginId, password, name });
const ROWS = [
  user('one@z.example', 'Xd2-bG6XxctN'),
  user('two@z.example', 'Password-1'),
  user('sato@z.example', 'Sato-2026'),
  user('not an address', 'Hanakoto-1', 'Hana\u200Bkoto'),
  user('five@z.example', 'short'),
];
const FOUND = [
  { row: 3, code: 'PASSWORD_COMMON', field: 'password', params: {} },
  { row: 4, code: 'PASSWORD_LIKE_LOGIN_ID', field: 'password', params: {} },
];

const check = (rows: readonly string[][], passwords?: FilePasswords) =>
  checkUserCsv(writeCsv([headerOf(FULL_CONTRACT), ...rows]), {
    contract: FULL_CONTRACT,
    rowLimit: 100,
    ...(passwords && { passwords }),
  });
const codes = (issues: readonly { row: number | null; code: string }[]): string[] =>
  issues.map(({ row, code }) => `${row} ${code}`);

describe('weak passwords of a file', () => {
  test('are warned of in their rows, which can be added all the same', () => {
    const { rows, warnings, issues } = check(ROWS, warn);
    expect(warnings).toEqual(FOUND);
    expect(rows).toHaveLength(5);
    expect(codes(issues)).toEqual(['5 INVALID_CHARACTER', '5 INVALID_CHARACTER', '6 TOO_SHORT']);
  });

  test('are errors where the organization refuses them', () => {
    const { warnings, issues } = check(ROWS, { ...warn, refuse: true });
    expect(warnings).toEqual([]);
    expect(codes(issues)).toEqual([
      '3 PASSWORD_COMMON',
      '4 PASSWORD_LIKE_LOGIN_ID',
      '5 INVALID_CHARACTER',
      '5 INVALID_CHARACTER',
      '6 TOO_SHORT',
    ]);
  });

  test('leave the values of other issues to be told: the password stands in its own cell', () => {
    const row = cellsOf(FULL_CONTRACT, { loginId: 'no-address', password: 'Password-1' });
    expect(check([row], { ...warn, refuse: true }).issues[0]?.params).toEqual({ value: 'no-address' });
  });

  test('are not looked for where there is nothing to know them by, nor in a file that has too many rows', () => {
    expect(check(ROWS).warnings).toEqual([]);
    expect(
      check(
        Array.from({ length: 101 }, (_, i) => user(`u${i}@z.example`, 'Password-1')),
        warn,
      ).warnings,
    ).toEqual([]);
  });

  test('are told of as many as issues are', () => {
    const rows = Array.from({ length: LIMITS.fileIssues + 5 }, (_, i) => user(`u${i}@z.example`, 'Password-1'));
    const text = writeCsv([headerOf(FULL_CONTRACT), ...rows]);
    const checked = checkUserCsv(text, { contract: FULL_CONTRACT, rowLimit: 2_000, passwords: warn });
    expect(checked.warnings).toHaveLength(LIMITS.fileIssues);
    expect(checked.warnings.at(-1)?.row).toBe(LIMITS.fileIssues + 1);
    expect(checked.rows).toHaveLength(rows.length);
  });

  test('of a template there are none', async () => {
    const template = createUserCsvTemplate({
      rows: 2_000,
      encoding: 'UTF_8',
      language: 'en',
      locale: 'en',
      timeZone: 'Asia/Tokyo',
      settings: settingsFrom([], FULL_CONTRACT),
      contract: FULL_CONTRACT,
    });
    const decoded = await decodeCsv(joined(template));
    if (!decoded.ok) throw new Error('The template is readable');
    const options = { contract: FULL_CONTRACT, rowLimit: 2_000, passwords: { ...warn, refuse: true } };
    const checked = checkUserCsv(decoded.text, options);
    expect(checked.rowCount).toBe(2_000);
    expect(checked.issues.filter(({ field }) => field === 'password')).toEqual([]);
  });
});

describe('a table under edit', () => {
  const tableOf = (passwords: FilePasswords): UserCsvTable =>
    new UserCsvTable({
      columns: COLUMNS.map(({ key }) => key),
      records: ROWS.slice(0, 4).map((cells, index) => ({ row: index + 2, cells })),
      contract: FULL_CONTRACT,
      rowLimit: 100,
      passwords,
    });

  test('warns as the file does, and no more of a row that is dropped or was fixed', () => {
    const table = tableOf(warn);
    expect(table.warnings()).toEqual(FOUND);
    expect(table.faulty()).toEqual([3]);
    expect(table.flagged()).toEqual([1, 2, 3]);
    expect(table.keepable()).toEqual([0, 1, 2]);
    const back = table.change([
      { position: 1, dropped: true },
      { position: 2, cells: user('sato@z.example', 'Xd2-bG6XxctN') },
    ]);
    expect(table.warnings()).toEqual([]);
    table.change(back);
    expect(table.warnings()).toEqual(FOUND);
  });

  test('refuses what it warned of once the policy is another', () => {
    const table = tableOf(warn).withTerms(FULL_CONTRACT, 100, { ...warn, refuse: true });
    expect(table.warnings()).toEqual([]);
    expect(table.faulty()).toEqual([1, 2, 3]);
    expect(table.keepable()).toEqual([0]);
  });
});
