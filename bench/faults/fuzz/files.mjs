import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { csvOf } from '../../lib/imports.mjs';
import { anyText, hostileText } from './texts.mjs';

const [HEADER = '', ROW = ''] = csvOf(1, 'fuzz').split('\r\n');
const COLUMNS = HEADER.split(',');
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Files as bytes: CSVs of all kinds of wrong, workbooks of all kinds of wrong, and anything at all.
 * @returns {fc.Arbitrary<Uint8Array>}
 */
export const files = () =>
  fc.oneof(
    { weight: 5, arbitrary: fc.tuple(csvs(), encoders).map(([text, encode]) => encode(text)) },
    { weight: 4, arbitrary: workbooks() },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4_000 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.uint8Array({ minLength: 1, maxLength: 4 }), fc.nat(400_000))
        .map(([unit, length]) => repeated(unit, length)),
    },
  );

/** @param {Uint8Array} unit @param {number} length */
const repeated = (unit, length) => Uint8Array.from({ length }, (_, i) => unit[i % unit.length] ?? 0);

/** @param {string} text @param {boolean} big */
function utf16(text, big) {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
}
const encoders = fc.constantFrom(
  strToU8,
  (/** @type {string} */ text) => strToU8(`\ufeff${text}`),
  (/** @type {string} */ text) => utf16(text, false),
  (/** @type {string} */ text) => utf16(text, true),
  (/** @type {string} */ text) => new Uint8Array(Buffer.from(text, 'latin1')),
);

function csvs() {
  const size = fc.oneof(fc.nat(100), fc.nat(300_000));
  const rows = fc.oneof(fc.nat(20), fc.nat(12_000));
  const withCell = fc.tuple(fc.nat(COLUMNS.length - 1), hostileText(200_000)).map(([column, text]) => {
    const cells = ROW.split(',').with(column, text);
    return `${HEADER}\r\n${cells.join()}`;
  });
  return fc.oneof(
    withCell,
    anyText(400_000),
    fc
      .tuple(hostileText(200), rows)
      .map(([row, count]) => `${HEADER}\n${`${row}\n`.repeat(Math.min(count, 400_000 / (row.length + 1)))}`),
    fc
      .tuple(hostileText(60), size)
      .map(([cell, count]) => `${`${cell},`.repeat(Math.min(count, 900_000 / (cell.length + 1)))}\n${ROW}`),
    size.map((count) => `${HEADER}${','.repeat(count)}\n${ROW}${','.repeat(count)}`),
    size.map((count) => `${HEADER}\n"${ROW}${'" '.repeat(count)}`),
    rows.map((count) => csvOf(count, 'fuzz')),
    rows.map((count) => `${HEADER}\n${`${ROW}\n`.repeat(count)}`),
    fc
      .tuple(rows, hostileText(100))
      .map(([count, text]) => csvOf(Math.min(count, 3_000), 'fuzz').replaceAll('Bench-', text)),
  );
}

function workbooks() {
  const count = fc.oneof(fc.nat(20), fc.nat(9_000));
  const part = fc.oneof(
    hostileText(100_000),
    fc.constant('<a>'),
    fc.constant('<row><c t="inlineStr"><is><t>x</t></is></c></row>'),
  );
  return fc
    .record({
      sheets: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, count),
      rows: part,
      times: count,
      strings: part,
      format: hostileText(90_000),
      formats: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, count),
      escaped: fc.boolean(),
    })
    .map(({ sheets, rows, times, strings, format, formats, escaped }) => {
      const text = (/** @type {string} */ raw) =>
        escaped ? raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;') : raw;
      const many = (/** @type {string} */ one, /** @type {number} */ often) =>
        one.repeat(Math.min(often, 2_000_000 / (one.length + 1)));
      const listed = Array.from(
        { length: sheets },
        (_, i) => `<sheet name="s${i}" sheetId="${i + 1}" r:id="rId1"/>`,
      ).join('');
      const numFmt = `<numFmt numFmtId="200" formatCode="${text(format)}"/>`;
      return zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        'xl/workbook.xml': strToU8(
          `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${listed}</sheets></workbook>`,
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          `<Relationships><Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="${LINKS}/styles" Target="styles.xml"/><Relationship Id="t" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
        ),
        'xl/styles.xml': strToU8(
          `<styleSheet xmlns="${MAIN}"><numFmts>${many(numFmt, formats)}</numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
        ),
        'xl/sharedStrings.xml': strToU8(
          `<sst xmlns="${MAIN}">${many(`<si><t>${text(strings)}</t></si>`, times)}</sst>`,
        ),
        'xl/worksheets/sheet1.xml': strToU8(
          `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c s="0"><v>45000</v></c><c t="s"><v>0</v></c></row>${many(rows, times)}</sheetData></worksheet>`,
        ),
      });
    });
}
