import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkUserCsv } from './checks/checkUsers.ts';
import { encodeCsv, encodeCsvPart } from '../sheetFile/encoding/encode.ts';
import { readName } from './cells/readName.ts';
import { readPassword } from './cells/readPassword.ts';
import { readSheetFile } from '../sheetFile/readSheetFile.ts';
import { shiftJisCodes } from '../text/shiftJis.ts';
import { FULL_CONTRACT } from '../users/testing.ts';
import { cellsOf, headerOf } from './testing.ts';
import { trimUnseen } from '../text/trim.ts';

/**
 * The ways in which spreadsheets write a table: Excel's, LibreOffice's, Numbers', Google's, and what editors make of
 * them.
 */
const dialects = fc.record({
  language: fc.constantFrom('en' as const, 'ja' as const),
  encoding: fc.constantFrom('UTF_8', 'UTF_8 with BOM', 'SHIFT_JIS', 'UTF_16LE', 'UTF_16BE'),
  delimiter: fc.constantFrom(',', ';', '\t'),
  newline: fc.constantFrom('\r\n', '\n', '\r'),
  quotes: fc.constantFrom('where needed', 'everywhere'),
  separatorLine: fc.boolean(),
  blankLines: fc.nat(3),
  blankColumns: fc.nat(3),
  around: fc.constantFrom('', ' ', '\u3000', '\u00A0'),
});
type Dialect = typeof dialects extends fc.Arbitrary<infer T> ? T : never;

const kept = (name: string): boolean =>
  readName(trimUnseen(name), true).name === name && readName(name, true).issue === undefined;
const shiftJis = [...shiftJisCodes().keys()].filter((character) => !'〜−—‖¢£¬'.includes(character));
const jisNames = fc.string({
  unit: fc.oneof(fc.constantFrom(...'ab Z\'",;=-@09'), fc.constantFrom(...shiftJis)),
  maxLength: 12,
});
const anyNames = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), jisNames);
const passwords = fc
  .string({ unit: fc.constantFrom(...'=+-@\'"a1,;:\\ `~'.replace(' ', ''), 'Zz9'), minLength: 8, maxLength: 20 })
  .filter((password) => readPassword(password).issue === undefined && readPassword(password).password === password);

function write(table: readonly (readonly string[])[], dialect: Dialect): string {
  const { delimiter, newline, quotes, blankLines, blankColumns, around, separatorLine } = dialect;
  const cell = (text: string): string => {
    const plain = quotes === 'where needed' && !/["\r\n\t,;\uFEFF]/.test(text) && !/^sep=/i.test(text);
    return plain ? around + text + around : `"${text.replaceAll('"', '""')}"`;
  };
  const empty = delimiter.repeat(blankColumns);
  const lines = table.map((cells) => cells.map(cell).join(delimiter) + empty);
  const blanks = Array<string>(blankLines).fill(
    blankColumns % 2 === 0 ? '' : delimiter.repeat(cells(table) - 1) + empty,
  );
  return [...(separatorLine ? [`sep=${delimiter}`] : []), ...lines, ...blanks].join(newline) + newline;
}
const cells = (table: readonly (readonly string[])[]): number => table[0]?.length ?? 0;

function bytesOf(text: string, encoding: string): Uint8Array | undefined {
  if (encoding.startsWith('UTF_16')) {
    const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
    for (const [i, unit] of `\uFEFF${text}`.split('').entries())
      view.setUint16(i * 2, unit.charCodeAt(0), encoding === 'UTF_16LE');
    return new Uint8Array(view.buffer);
  }
  if (encoding === 'UTF_8 with BOM') {
    const encoded = encodeCsv(text, 'UTF_8');
    return encoded.ok ? encoded.bytes : undefined;
  }
  const encoded = encodeCsvPart(text, encoding === 'SHIFT_JIS' ? 'SHIFT_JIS' : 'UTF_8');
  return encoded.ok ? encoded.bytes : undefined;
}

test('users written in any dialect come back the same, to the character', async () => {
  const cases = dialects.chain((dialect) => {
    const names = (dialect.encoding === 'SHIFT_JIS' ? jisNames : anyNames).filter(kept);
    return fc.record({
      dialect: fc.constant(dialect),
      people: fc.array(fc.record({ name: names, password: passwords }), { minLength: 1, maxLength: 4 }),
    });
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ dialect, people }) => {
      const users = people.map((person, i) => ({ ...person, loginId: `u${i}@example.com` }));
      const table = [headerOf(FULL_CONTRACT, dialect.language), ...users.map((user) => cellsOf(FULL_CONTRACT, user))];
      const bytes = bytesOf(write(table, dialect), dialect.encoding);
      // In Shift_JIS a no-break space has no place.
      fc.pre(bytes !== undefined);
      const guessed = await readSheetFile(bytes);
      // What may be in several encodings is asked about: nothing is taken for another.
      const asked = !guessed.ok && ['ENCODING_UNCERTAIN', 'UNDECODABLE_TEXT'].includes(guessed.issue.code);
      const chosen = dialect.encoding === 'SHIFT_JIS' ? 'SHIFT_JIS' : 'UTF_8';
      const read = asked ? await readSheetFile(bytes, { encoding: chosen }) : guessed;
      if (!read.ok) throw new Error(JSON.stringify(read.issue));
      const checked = checkUserCsv(read.table, { contract: FULL_CONTRACT, rowLimit: 9, lossy: read.lossy });
      expect(checked.issues).toEqual([]);
      expect(checked.delimiter).toBe(dialect.delimiter);
      expect(checked.rows.map(({ fields: { name, password, loginId } }) => ({ name, password, loginId }))).toEqual(
        users,
      );
    }),
    { numRuns: 300 },
  );
});
