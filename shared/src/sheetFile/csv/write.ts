/** What a reader could take for a delimiter, a line break, a quote, a byte order mark or Excel's `sep=` line. */
const NEEDS_QUOTES = /[",;|\t\r\n\uFEFF]|^sep=/i;

const writeCell = (cell: string): string => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Writes records as CSV: commas unless told otherwise, CRLF after each record, quotes where a cell needs them. Cells
 * are written as they are, also where a spreadsheet would take one for a formula: a reader must get back what was
 * written.
 */
export function writeCsv(records: readonly (readonly string[])[], delimiter = ','): string {
  return records
    .map((record) => `${record.length === 1 && record[0] === '' ? '""' : record.map(writeCell).join(delimiter)}\r\n`)
    .join('');
}
