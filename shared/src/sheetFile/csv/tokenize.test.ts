import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectDelimiter } from './dialect.ts';
import { tokenizeCsv } from './tokenize.ts';
import { writeCsv } from './write.ts';

describe('tokenizeCsv', () => {
  test.each<[string, string, string[][]]>([
    ['nothing', '', []],
    ['one line', 'a,b', [['a', 'b']]],
    ['an empty last cell', 'a,', [['a', '']]],
    ['a last line break ends the last record', 'a\r\n', [['a']]],
    ['a blank line is a record', 'a\n\nb', [['a'], [''], ['b']]],
    ['CRLF, LF and CR mixed', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['CR before a blank line', 'a\r\r\nb', [['a'], [''], ['b']]],
    ['a quoted delimiter', '"a,b",c', [['a,b', 'c']]],
    ['quoted line breaks', '"a\r\nb\nc\rd",e', [['a\r\nb\nc\rd', 'e']]],
    ['doubled quotes', '"a""b""",c', [['a"b"', 'c']]],
    ['an empty quoted cell', '"",""', [['', '']]],
    ['a quote amid an unquoted cell', 'a"b,c', [['a"b', 'c']]],
    ['text after a closing quote', '"a"b"c",d', [['ab"c"', 'd']]],
    ['spaces before an opening quote', '  "a,b",c', [['a,b', 'c']]],
    ['spaces elsewhere are kept', ' a , b ', [[' a ', ' b ']]],
    ['a byte order mark', '\uFEFF"a",b', [['a', 'b']]],
    ['a sep= line', 'sep=,\r\na,b', [['a', 'b']]],
    ['prototype keys', '__proto__,constructor', [['__proto__', 'constructor']]],
  ])('%s', (_, text, records) => {
    expect(tokenizeCsv(text, ',')).toEqual({ records });
  });

  test.each([
    ['"a', 1],
    ['a\nb,"c\nd', 2],
    ['"', 1],
    ['a\n"b""', 2],
  ])('names the row of the quote never closed in %j', (text, row) => {
    expect(tokenizeCsv(text, ',').unclosedQuoteRow).toBe(row);
  });

  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\r', '\n', ' ', '\uFEFF', 'sep=') }),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 });

  test('reads back every table that writeCsv writes', () => {
    fc.assert(
      fc.property(table, (records) => {
        expect(tokenizeCsv(writeCsv(records), ',').records).toEqual(records);
      }),
    );
  });

  test('reads every table in every dialect', () => {
    const dialect = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      newline: fc.constantFrom('\r\n', '\n', '\r'),
      last: fc.boolean(),
    });
    fc.assert(
      fc.property(table, dialect, (records, { delimiter, newline, last }) => {
        const lines = records.map((record) => record.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter));
        const text = lines.join(newline) + (last && lines.length > 0 ? newline : '');
        expect(tokenizeCsv(text, delimiter).records).toEqual(records);
      }),
    );
  });

  test('loses no character and never throws, whatever the text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', '\0', '\uD800') }),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom(',', ';', '\t', ' ', '"', '\n'), (text, delimiter) => {
        const letters = (whole: string): number => whole.split('a').length;
        const { records } = tokenizeCsv(text, delimiter);
        expect(letters(records.flat().join('\n'))).toBe(letters(text));
      }),
    );
  });

  test.each([
    ['quotes', '"'.repeat(1_000_001)],
    ['spaces', ' '.repeat(1_000_000)],
    ['opened quotes', ',"a'.repeat(300_000)],
    ['spaces and delimiters', ' ,'.repeat(500_000)],
    ['line breaks', '\r\n'.repeat(500_000)],
  ])('comes to its end with a million %s: a step back for each would take days', (_, text) => {
    for (const delimiter of [',', ' ', '\t']) tokenizeCsv(text, delimiter);
    expect(detectDelimiter(text)).toMatch(/^[,;\t]$/);
  });
});

describe('detectDelimiter', () => {
  test.each([
    ['', ','],
    ['one', ','],
    ['a,b;c,d', ','],
    ['a;b;c\n1,2,3,4,5', ';'],
    ['a\tb\tc', '\t'],
    ['"a,b,c";"d,e";f', ';'],
    ['"line\nbreak,,,";b;c\n', ';'],
    ['\n\n;;\na;b;c', ';'],
    ['sep=;\r\na,b,c', ';'],
    ['\uFEFFSEP=\t\na,b,c', '\t'],
    ['sep=x\na;b', ';'],
    ['Staff of 2026\na|b', '|'],
  ])('%j is %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});
