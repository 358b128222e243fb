import { CSV_DELIMITERS, tokenizeCsv } from '@rollcall/shared';
import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlock, writeBlock } from './block.ts';
import { writeRecords } from './writeRecords.ts';

/** For a machine that has other things to do. */
const PATIENT = { timeout: 60_000 };

const cell = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '\uFEFF', ' ', '　', "'", '=', 'sep=', '髙', '𠮷'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});
const records = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

describe('what is written', () => {
  test('is read by the reader of files, whatever stands in it and between its cells', PATIENT, () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...CSV_DELIMITERS), (rows, delimiter) => {
        expect(tokenizeCsv(writeRecords(rows, delimiter), delimiter)).toEqual({ records: rows });
      }),
      { numRuns: 300 },
    );
  });

  test('ends each record with CRLF, and quotes no more than it must', () => {
    expect(
      writeRecords(
        [
          ['a', '', 'b c'],
          ['1,5', '"', 'x\ny'],
        ],
        ',',
      ),
    ).toBe('a,,b c\r\n"1,5","""","x\ny"\r\n');
  });

  test('as a block is read as that block, by us and by the reader of files', PATIENT, () => {
    fc.assert(
      fc.property(records, (rows) => {
        const block = writeBlock(rows);
        expect(readBlock(block)).toEqual(rows);
        expect(tokenizeCsv(block, '\t').records).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a pasted block', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['nothing', '', []],
    ['one word', 'a', [['a']]],
    [
      'what Excel copies',
      'a\tb\r\n"c\nd"\t"e ""f"""\r\n',
      [
        ['a', 'b'],
        ['c\nd', 'e "f"'],
      ],
    ],
    [
      'what Google Sheets copies, without a last line break',
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['an empty cell', '\r\n', [['']]],
    ['a row of nothing in the middle', 'a\n\nb\n', [['a'], [''], ['b']]],
    [
      'a quoted word with more behind it, as Excel copies it',
      '"Sato" Ann\tb\r\n"c\td\r\n',
      [
        ['"Sato" Ann', 'b'],
        ['"c', 'd'],
      ],
    ],
    ['a quote within a cell', '5" disk\tb\n', [['5" disk', 'b']]],
    ['a quote that is never closed', '"a\tb\nc', [['"a', 'b'], ['c']]],
  ])('%s', (_, text, rows) => {
    expect(readBlock(text)).toEqual(rows);
  });

  test('takes no longer than in proportion to its length, whatever its quotes are', PATIENT, () => {
    for (const unit of ['"', '"x', '"x" ', '" ', '"\t', '"x"\n', '""" \t', '\n']) {
      const text = `"${unit.repeat(Math.ceil(400_000 / unit.length))}`;
      const before = cpuUsage();
      readBlock(text);
      expect(cpuUsage(before).user / 1_000, `milliseconds for ${JSON.stringify(unit)}`).toBeLessThan(3_000);
    }
  });
});
