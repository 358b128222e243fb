import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../users/columns.ts';
import { checkUserCsv } from './checks/checkUsers.ts';
import { decodeCsv } from '../sheetFile/encoding/decode.ts';
import { CSV_ENCODINGS } from '../sheetFile/encoding/encodings.ts';
import { CSV_DELIMITERS } from '../sheetFile/csv/dialect.ts';
import { type FaultyRow, type FaultyRowsInput, writeFaultyRows } from './faultyRows.ts';
import { FULL_CONTRACT } from '../users/testing.ts';
import { cellsOf, headerOf } from './testing.ts';
import { tokenizeCsv } from '../sheetFile/csv/tokenize.ts';
import { writeCsv } from '../sheetFile/csv/write.ts';

const KEYS = COLUMNS.map(({ key }) => key);
const OPTIONS = { contract: FULL_CONTRACT, rowLimit: 100 };
const row = (cells: Readonly<Record<string, string>>, reasons = ['Why.']): FaultyRow => ({
  row: 7,
  cells: cellsOf(FULL_CONTRACT, cells),
  reasons,
});

async function written(rows: readonly FaultyRow[], more: Partial<FaultyRowsInput> = {}) {
  const top = { row: 1, cells: headerOf(FULL_CONTRACT) };
  const input = {
    top,
    columns: KEYS,
    rows,
    language: 'en',
    encoding: 'UTF_8',
    delimiter: ',',
    write: writeCsv,
    ...more,
  } as const;
  const file = writeFaultyRows(input);
  const decoded = await decodeCsv(file.bytes);
  if (!decoded.ok) throw new Error(decoded.issue.code);
  return { ...file, text: decoded.text, records: tokenizeCsv(decoded.text, input.delimiter).records };
}

describe('a file of faulty rows', () => {
  test('has the reasons behind all other columns, in the reader’s language, and is accepted once it is fixed', async () => {
    const { records, text } = await written([row({ loginId: 'no' }, ['Nicht so.', '違います。'])], { language: 'ja' });
    expect(records[0]?.at(-1)).toBe('エラーの理由');
    expect(records[1]?.at(-1)).toBe('Nicht so. 違います。');
    expect(checkUserCsv(text, OPTIONS).issues).toMatchObject([{ code: 'INVALID_FORMAT', field: 'loginId' }]);
    expect(checkUserCsv(text.replace(/^no,/m, 'sato@b.example,'), OPTIONS).issues).toEqual([]);
  });

  test('replaces the reasons of the time before', async () => {
    const top = { row: 1, cells: [...headerOf(FULL_CONTRACT), 'reasons'] };
    const faulty = { row: 2, cells: [...cellsOf(FULL_CONTRACT), 'Old.'], reasons: ['New.'] };
    const { records } = await written([faulty], { top, columns: [...KEYS, null] });
    expect(records.map((cells) => cells.length)).toEqual([KEYS.length + 1, KEYS.length + 1]);
    expect(records[1]?.at(-1)).toBe('New.');
  });

  test('keeps the cells of a row that has more than the header, and of one that has fewer', async () => {
    const wide = { row: 2, cells: [...cellsOf(FULL_CONTRACT), '', 'slipped'], reasons: ['Too many.'] };
    const short = { row: 3, cells: ['a@b.example'], reasons: ['Too few.'] };
    const { records, text } = await written([wide, short]);
    expect(records[1]?.slice(KEYS.length)).toEqual(['', 'slipped', 'Too many.']);
    expect(records[2]).toHaveLength(KEYS.length + 3);
    expect(checkUserCsv(text, OPTIONS).issues).toMatchObject([{ code: 'UNKNOWN_COLUMN' }]);
    expect(checkUserCsv(text.replace('slipped', ''), OPTIONS).rows).toHaveLength(1);
  });

  test('is in UTF-8 where Shift_JIS lacks a character, and names that', async () => {
    const kept = await written([row({ name: '髙﨑①㈱' })], { encoding: 'SHIFT_JIS' });
    expect(kept).toMatchObject({ encoding: 'SHIFT_JIS', strangers: [] });
    const lost = await written([row({ name: '𠮷野 Zoë' })], { encoding: 'SHIFT_JIS' });
    expect(lost).toMatchObject({ encoding: 'UTF_8', strangers: ['𠮷', 'ë'] });
    expect(lost.text).toContain('𠮷野 Zoë');
  });

  test('gives every value back as it was meant: formulas as text, passwords to the byte', async () => {
    const dangerous = fc
      .tuple(
        fc.constantFrom('', "'", "''", '=', '+', '-', '@', "'=", "''-", ' =', '="', '="\'"'),
        fc.string({ maxLength: 12 }),
      )
      .map((parts) => parts.join(''));
    const valuesOf = (text: string, delimiter: string) => checkUserCsv(text, { ...OPTIONS, delimiter }).rows[0]?.fields;
    await fc.assert(
      fc.asyncProperty(
        fc.record({ loginId: dangerous, name: dangerous, password: dangerous }),
        fc.constantFrom(...CSV_ENCODINGS),
        fc.constantFrom(...CSV_DELIMITERS),
        async (cells, encoding, delimiter) => {
          const faulty = row(cells);
          const meant = valuesOf(writeCsv([headerOf(FULL_CONTRACT), faulty.cells]), ',');
          const { text, records } = await written([faulty], { encoding, delimiter });
          expect(valuesOf(text, delimiter)).toEqual(meant);
          const safe = /^(?![=+\-@\t\r])|^="(?:[^"]|"")*"$/;
          expect(records[1]?.[KEYS.indexOf('password')]).toMatch(safe);
          expect(records[1]?.[KEYS.indexOf('name')]).toMatch(safe);
        },
      ),
    );
  });
});
