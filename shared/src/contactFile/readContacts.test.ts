import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ContactFields, checkContact, cleanContact } from '../contacts/contact.ts';
import { LIMITS } from '../limits.ts';
import { tokenizeCsv } from '../sheetFile/csv/tokenize.ts';
import { writeCsv } from '../sheetFile/csv/write.ts';
import { contactExporter } from './contactExporter.ts';
import { readContacts } from './readContacts.ts';

const read = (csv: string) => readContacts(csv, { timeZone: 'Asia/Tokyo' });
const faults = (csv: string) => read(csv).issues.map(({ row, column, cell, issue }) => [row, column, cell, issue.code]);
const HEADER = 'Company,Contact person,Phone numbers,Categories\r\n';

describe('a file of contacts', () => {
  test('is read by its header, wherever and however that stands', () => {
    const iroha = { company: 'いろは', person: '山田', numbers: ['+81312345678'], categories: [] };
    expect(read('顧客一覧\n\n電話番号;メモ;担当者;会社名\n03-1234-5678;x;山田;いろは\n')).toMatchObject({
      rowCount: 1,
      rows: [{ row: 4, fields: iroha }],
      leftOut: ['メモ'],
      issueCount: 0,
    });
    const both = `${HEADER}A,,"03-1234-5678； +81 90-1234-5678","VIP; Partner"\r\n\r\n'=B,,0312345679,\r\n`;
    expect(read(both).rows).toEqual([
      {
        row: 2,
        fields: {
          company: 'A',
          person: '',
          numbers: ['+81312345678', '+819012345678'],
          categories: ['VIP', 'Partner'],
        },
      },
      { row: 4, fields: { company: '=B', person: '', numbers: ['+81312345679'], categories: [] } },
    ]);
  });

  test.each([
    ['', 'UNREADABLE_FILE'],
    ['a,b\n1,2\n', 'CONTACT_COLUMNS_NOT_FOUND'],
    ['Company,Categories\nA,B\n', 'CONTACT_COLUMNS_NOT_FOUND'],
    [HEADER, 'NO_CONTACTS_IN_FILE'],
    [`${HEADER}"A,,03-1234-5678\n`, 'UNREADABLE_FILE'],
    [`${HEADER}${'A,,03-1234-5678,\n'.repeat(LIMITS.contactFileRows + 1)}`, 'TOO_MANY_CONTACTS_IN_FILE'],
  ])('%j is none: %s', (csv, code) => {
    expect(faults(csv)).toEqual([[null, null, '', code]]);
    expect(read(csv).rows).toEqual([]);
  });

  test('has each fault told with its cell', () => {
    const csv = `${HEADER}A,,12,\r\n,,03-1234-5678,\r\nB,,03-1234-5678,a;b;c;d;e;f\r\n`;
    expect(faults(csv)).toEqual([
      [2, 'numbers', '12', 'INVALID_NUMBER'],
      [3, 'company', '', 'REQUIRED'],
      [4, 'categories', 'a;b;c;d;e;f', 'TOO_MANY_VALUES'],
      [4, 'numbers', '03-1234-5678', 'NUMBER_TWICE_IN_FILE'],
    ]);
    expect(read(csv).issues.at(-1)?.issue.params).toMatchObject({ value: '+81312345678', row: 3 });
  });

  test('tells the first of very many faults, and how many there are', () => {
    const { issues, issueCount } = read(`${HEADER}${'A,,12,\r\n'.repeat(2_000)}`);
    // Each but the first has the text of the row before as well.
    expect([issues.length, issueCount]).toEqual([LIMITS.fileIssues, 3_999]);
  });

  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  const given = fc.record({
    company: text,
    person: text,
    numbers: fc.uniqueArray(fc.stringMatching(/^\+81[1-9]\d{8}$/), { minLength: 1, maxLength: 3 }),
    categories: fc.array(text, { maxLength: 3 }),
  });

  test('that was written by an export is read as it was', () => {
    const readers = fc.constantFrom('Asia/Tokyo', 'Europe/London', 'America/New_York');
    fc.assert(
      fc.property(given, readers, fc.constantFrom('en', 'ja'), (fields: ContactFields, timeZone, locale) => {
        const kept = cleanContact(fields, timeZone);
        // An apostrophe alone is what a spreadsheet keeps in front of an empty text.
        if (checkContact(kept).length > 0 || [kept.company, kept.person].includes("'")) return;
        if (kept.categories.includes("'")) return;
        const { header, row } = contactExporter({ locale, timeZone });
        const csv = writeCsv([header, row(kept)]);
        expect(tokenizeCsv(csv, ',').records).toHaveLength(2);
        expect(readContacts(csv, { timeZone })).toMatchObject({ rows: [{ row: 2, fields: kept }], issueCount: 0 });
      }),
    );
  });
});
