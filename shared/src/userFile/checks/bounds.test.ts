import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../users/columns.ts';
import { LIMITS } from '../../limits.ts';
import { checkUserCsv } from './checkUsers.ts';
import { checkUserUpdates } from './checkUpdates.ts';
import { firstIssues, joinIssues, moreIssues } from '../issues/firstIssues.ts';
import { readSheetFile } from '../../sheetFile/readSheetFile.ts';
import type { RowIssue } from '../issues/rowIssues.ts';
import { FULL_CONTRACT } from '../../users/testing.ts';
import { cellsOf, headerOf } from '../testing.ts';
import { BOUNDS } from '../../sheetFile/workbook/bounds.ts';
import { workbookOf } from '../../sheetFile/workbook/testing.ts';
import { writeCsv } from '../../sheetFile/csv/write.ts';

const contract = FULL_CONTRACT;
const header = headerOf(contract);
const blanks = (count: number): string[] => Array<string>(count).fill('');

describe('columns', () => {
  const wide = (width: number): string[] => [...cellsOf(contract), ...blanks(width - header.length - 1), 'x'];
  const tooMany = (row: number, value: string) => ({
    row,
    code: 'TOO_MANY_COLUMNS',
    params: { value, limit: LIMITS.fileColumns },
  });

  test('beyond the last one are refused once, at the first row in which something stands there', () => {
    const text = writeCsv([header, cellsOf(contract), wide(201), wide(300)]);
    const checked = checkUserCsv(text, { contract, rowLimit: 10 });
    expect(checked).toMatchObject({ rows: [], rowCount: 3, issueCount: 1, issues: [tooMany(3, '201')] });
    expect(checkUserUpdates(text, { contract }).issues).toEqual([tooMany(3, '201')]);
    expect(checkUserCsv(writeCsv([wide(201)]), { contract, rowLimit: 10 }).issues).toContainEqual(tooMany(1, '201'));
  });

  test('may be blank, and are refused by their row up to the last one', () => {
    const blank = writeCsv([
      [...header, ...blanks(900)],
      [...cellsOf(contract), ...blanks(5_000)],
    ]);
    expect(checkUserCsv(blank, { contract, rowLimit: 10 })).toMatchObject({ rowCount: 1, issues: [] });
    const within = checkUserCsv(writeCsv([header, wide(200)]), { contract, rowLimit: 10 });
    expect(within.issues).toMatchObject([{ row: 2, code: 'TOO_MANY_CELLS' }]);
  });
});

describe('issues', () => {
  const issue = (row: number | null): RowIssue => ({ row, code: 'TOO_MANY_CELLS', params: {} });

  test('are the first of all, and how many more there are is told', () => {
    const found = firstIssues(Array.from({ length: 1_500 }, (_, i) => issue(1_500 - i)));
    expect([found.issues.length, found.issueCount, found.issues[0]?.row, found.issues.at(-1)?.row]).toEqual([
      1_000, 1_500, 1, 1_000,
    ]);
    const joined = joinIssues(found, firstIssues([issue(null), issue(2_000)], 7));
    expect([joined.issues.length, joined.issueCount, joined.issues[0]?.row]).toEqual([1_000, 1_509, null]);
    expect(moreIssues(joined)).toEqual([{ row: null, code: 'MORE_ISSUES', params: { value: '509' } }]);
    expect(moreIssues(firstIssues([issue(1)]))).toEqual([]);
  });

  test('of a file are counted, however many there are, and no row of changes goes without one', () => {
    const wrong = Array.from({ length: 1_000 }, () => COLUMNS.map(() => 'x y'));
    const text = writeCsv([header, ...wrong]);
    const { issues, issueCount } = checkUserCsv(text, { contract, rowLimit: 1_000 });
    const one = checkUserCsv(writeCsv([header, ...wrong.slice(0, 1)]), { contract, rowLimit: 1_000 }).issueCount;
    expect([issues.length, issueCount]).toEqual([LIMITS.fileIssues, one * 1_000]);
    const updates = checkUserUpdates(writeCsv([header.toSpliced(2, 1), ...wrong.map((cells) => cells.slice(1))]), {
      contract,
    });
    expect(updates.issues).toHaveLength(LIMITS.fileIssues);
    const oneUpdate = checkUserUpdates(
      writeCsv([header.toSpliced(2, 1), ...wrong.slice(0, 1).map((cells) => cells.slice(1))]),
      {
        contract,
      },
    );
    expect(updates.issueCount).toBe(oneUpdate.issueCount * 1_000);
    // Of the last rows one each is kept, and it is the first.
    expect(updates.rows.at(-1)?.issues).toEqual(oneUpdate.rows[0]?.issues.slice(0, 1));
    expect(updates.rows[0]?.issues).toEqual(oneUpdate.rows[0]?.issues);
    expect(updates.issueCount).toBeGreaterThan(10_000);
    expect(updates.rows.every((row) => row.issues.length > 0)).toBe(true);
    expect(updates.rows.reduce((sum, row) => sum + row.issues.length, 0)).toBeLessThan(2_100);
  });
});

describe('a workbook', () => {
  const tooComplex = { ok: false, issue: { code: 'FILE_TOO_COMPLEX', params: {} } };
  const sheets = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `S${i}`, rows: '' }));
  const one = (rows: string) => [{ name: 'S', rows }];
  const right = '<row><c><v>1</v></c></row>';

  test('of as many sheets as may be is read', async () => {
    const all = [...sheets(LIMITS.sheets - 1), ...one(right)];
    expect(await readSheetFile(workbookOf({ sheets: all }))).toMatchObject({ ok: true, sheet: { name: 'S' } });
  });

  test.each<[string, Parameters<typeof workbookOf>[0]]>([
    ['sheets', { sheets: sheets(LIMITS.sheets + 1) }],
    ['elements inside one another', { sheets: one(`${'<a>'.repeat(60)}${'</a>'.repeat(60)}`) }],
    ['attributes', { sheets: one(`<row ${Array.from({ length: 101 }, (_, i) => `a${i}="1"`).join(' ')}/>`) }],
    ['texts', { sheets: one(right), strings: '<si/>'.repeat(BOUNDS.strings + 1) }],
    ['styles', { sheets: one(right), styles: `<cellXfs>${'<xf/>'.repeat(BOUNDS.styles + 1)}</cellXfs>` }],
    ['elements', { sheets: one(`<row>${'<a/>'.repeat(BOUNDS.elements)}</row>`) }],
    [
      'parts',
      {
        sheets: one(right),
        more: Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`a${i}`, new Uint8Array()])),
      },
    ],
  ])('of too many %s is refused in words', { timeout: 120_000 }, async (_, workbook) => {
    expect(await readSheetFile(workbookOf(workbook))).toEqual(tooComplex);
  });
});
