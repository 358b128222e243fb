import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../users/columns.ts';
import { issueMessage } from '../../issues/issueMessages.ts';
import { LIMITS } from '../../limits.ts';
import { checkUserFields } from '../../users/fields.ts';
import { type CheckedUserCsv, checkUserCsv } from './checkUsers.ts';
import { FULL_CONTRACT, contractWith } from '../../users/testing.ts';
import { cellsOf, headerOf } from '../testing.ts';
import { writeCsv } from '../../sheetFile/csv/write.ts';

const check = (text: string, rowLimit = 100, contract = FULL_CONTRACT): CheckedUserCsv =>
  checkUserCsv(text, { contract, rowLimit });
const fileOf = (...rows: readonly (readonly string[])[]): string => writeCsv([headerOf(FULL_CONTRACT), ...rows]);
const rowOf = (cells: Readonly<Partial<Record<string, string>>>): string[] => cellsOf(FULL_CONTRACT, cells);

describe('checkUserCsv bears', () => {
  test('prototype keys, lone surrogates, null characters and cells of a million characters', () => {
    const rows = ['__proto__', 'constructor', '\uD800', '\0', 'x'.repeat(1_000_000)].flatMap((evil) =>
      COLUMNS.map(({ key }) =>
        rowOf({
          loginId: `${Math.random()}@example.com`,
          [key]: evil.length > 9 && key !== 'name' && key !== 'locale' ? 'x'.repeat(9_999) : evil,
        }),
      ),
    );
    const { issues } = check(fileOf(...rows), 1000);
    // A name may be `__proto__` or `constructor`, and a password the first.
    expect(new Set(issues.map((issue) => issue.row)).size).toBe(rows.length - 3);
    for (const { params } of issues) expect(params.value?.length ?? 0).toBeLessThanOrEqual(100);
  });

  test('any text at all, and tells why of every row that breaks a rule', () => {
    const strange = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('0', '1', '2', '', 'yes', 'a@b.co', '=1+1', '"', 'Abc12345', 'ｱ', 'x,y'),
    );
    const cells = fc.dictionary(fc.constantFrom(...COLUMNS.map(({ key }) => key as string)), strange, {
      noNullPrototype: true,
    });
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(cells).map((rows) => fileOf(...rows.map(rowOf))),
      fc.array(strange).map((list) => fileOf(list, list)),
    );
    const contracts = fc.constantFrom(FULL_CONTRACT, contractWith(), contractWith('phone'), contractWith('recPod'));
    fc.assert(
      fc.property(texts, contracts, (text, contract) => {
        const { rows, issues } = check(text, 3, contract);
        const named = new Set(issues.map((issue) => issue.row));
        for (const { row, fields } of rows) {
          const broken = checkUserFields(fields, contract);
          if (broken.length > 0) expect(named).toContain(row);
          for (const { code, field } of broken)
            expect(issues).toContainEqual(expect.objectContaining({ row, code, field }));
        }
        for (const issue of issues) {
          for (const locale of ['en', 'ja'] as const)
            expect(issueMessage(issue, locale, 'Asia/Tokyo')).not.toMatch(/undefined|NaN/);
        }
      }),
    );
  });

  test('rows whose cells have slipped, without telling a password', () => {
    const secret = 'S3cret-S3cret';
    const slipped = [...rowOf({ password: secret })];
    slipped.splice(1, 0, 'Sato');
    const short = writeCsv([
      [...headerOf(contractWith()).toSpliced(2, 1), 'Password'],
      ['a@b.co', 'Sato', 'Jr', ...Array<string>(8).fill('0'), secret],
    ]);
    const headless = writeCsv([rowOf({ password: secret }), rowOf({ password: secret })]);
    const unclosed = `${fileOf(rowOf({}))}b@example.com,"Name,0\r\n${rowOf({ password: secret }).join(',')}`;
    const swallowed = fileOf(rowOf({ locale: `0\n${secret}`, password: secret }));
    for (const text of [
      fileOf(slipped),
      short,
      headless,
      unclosed,
      swallowed,
      fileOf(rowOf({ password: `${secret}あ` })),
    ]) {
      const { issues } = check(text);
      expect(issues.length).toBeGreaterThan(0);
      expect(JSON.stringify(issues)).not.toContain(secret);
    }
    expect(check(short, 9, contractWith()).issues).toEqual([{ row: 2, code: 'TOO_MANY_CELLS', params: {} }]);
  });

  test('10,000 rows at once, and no more than that', () => {
    const rows = Array.from({ length: LIMITS.importRowsMax }, (_, i) => rowOf({ loginId: `u${i}@example.com` }));
    expect(check(fileOf(...rows), LIMITS.importRowsMax)).toMatchObject({ rowCount: rows.length, issues: [] });
    const tooMany = check(fileOf(...rows, rowOf({ loginId: 'last@example.com' })), LIMITS.importRowsMax);
    expect(tooMany).toMatchObject({
      rowCount: rows.length + 1,
      rows: [],
      issues: [{ row: null, code: 'TOO_MANY_ROWS' }],
    });
  });

  test('a file of nothing but line breaks or delimiters', () => {
    for (const text of ['\n', ',', 'x\n']) {
      const { records } = check(fileOf() + text.repeat(500_000));
      expect(records.length).toBeLessThanOrEqual(LIMITS.importRowsMax);
    }
  });
});
