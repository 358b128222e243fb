import Papa from 'papaparse';

/** What a reader could take for Excel's line that names the delimiter. */
const SEPARATOR_LINE = /^sep=/i;

/**
 * Writes records as CSV: CRLF behind each, quotes where a cell needs them. An empty cell at the beginning is quoted, or
 * a record of nothing else would be a blank line.
 */
export const writeRecords = (records: readonly (readonly string[])[], delimiter: string): string =>
  records.length === 0
    ? ''
    : `${Papa.unparse(records, {
        delimiter,
        newline: '\r\n',
        quotes: (cell, column) => column === 0 && (cell === '' || SEPARATOR_LINE.test(cell)),
      })}\r\n`;
