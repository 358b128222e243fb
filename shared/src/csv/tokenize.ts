import { dialectOf } from './dialect.ts';

/** The cells of a CSV text. Record `i` is row `i + 1` of the spreadsheet, whatever line breaks its cells contain. */
export interface TokenizedCsv {
  readonly records: string[][];
  /** The spreadsheet row with a quote that is never closed: everything after that quote became one cell. */
  readonly unclosedQuoteRow?: number;
}

const SPACE = 32;
const QUOTE = 34;

/**
 * Splits a CSV text into cells, as RFC 4180 says and a little more kindly: CRLF, LF and CR all end a record, spaces may
 * stand before an opening quote, a quote inside an unquoted cell is itself, and text after a closing quote is kept.
 * Never throws, and takes time in proportion to the text. A byte order mark and Excel's `sep=` line are left out.
 * @param delimiter one character
 */
export function tokenizeCsv(text: string, delimiter: string): TokenizedCsv {
  const records: string[][] = [];
  const unclosedQuoteRow = visitRecords(text, delimiter, (cells) => records.push(cells));
  return unclosedQuoteRow === undefined ? { records } : { records, unclosedQuoteRow };
}

/**
 * As {@link tokenizeCsv}, giving away each record with its spreadsheet row instead of keeping them all: eight million line
 * breaks would take two gigabytes.
 * @returns the spreadsheet row with a quote that is never closed, if there is one
 */
export function visitRecords(
  text: string,
  delimiter: string,
  visit: (cells: string[], row: number) => void,
): number | undefined {
  const end = text.length;
  let row = 1;
  let record: string[] = [];
  let at = dialectOf(text).start;
  // Were the delimiter a space, each cell would look through all the spaces behind it.
  const skipped = delimiter === ' ' ? Number.NaN : SPACE;
  // Where the next of each stands. They are searched again only once passed, so that each search runs over the text once.
  let delimiterAt = -1;
  let feedAt = -1;
  let returnAt = -1;
  let unclosedQuoteRow: number | undefined;

  while (at < end || record.length > 0) {
    let cell = '';
    let from = at;
    while (text.charCodeAt(from) === skipped) from += 1;
    if (text.charCodeAt(from) === QUOTE) {
      const quoted = readQuoted(text, from + 1);
      cell = quoted.cell;
      at = quoted.end;
      if (!quoted.closed) unclosedQuoteRow ??= row;
    }

    if (delimiterAt < at) delimiterAt = indexFrom(text, delimiter, at);
    if (feedAt < at) feedAt = indexFrom(text, '\n', at);
    if (returnAt < at) returnAt = indexFrom(text, '\r', at);
    const lineEnd = Math.min(feedAt, returnAt);
    const stop = Math.min(delimiterAt, lineEnd);
    // Most cells are unquoted, and a slice alone is cheaper than a slice appended to nothing.
    record.push(cell === '' ? text.slice(at, stop) : cell + text.slice(at, stop));

    if (stop === delimiterAt && stop < end) {
      at = stop + 1;
      continue;
    }
    visit(record, row);
    row += 1;
    record = [];
    at = stop + (returnAt === stop && feedAt === stop + 1 ? 2 : 1);
  }
  return unclosedQuoteRow;
}

/** The position of `what` at or after `from`; the length of the text where there is none. */
function indexFrom(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found === -1 ? text.length : found;
}

/** Reads a quoted cell from behind its opening quote to behind its closing one. */
function readQuoted(text: string, from: number): { cell: string; end: number; closed: boolean } {
  let doubled = false;
  let search = from;
  for (;;) {
    const quote = text.indexOf('"', search);
    const closed = quote !== -1;
    if (closed && text.charCodeAt(quote + 1) === QUOTE) {
      doubled = true;
      search = quote + 2;
      continue;
    }
    const raw = closed ? text.slice(from, quote) : text.slice(from);
    return { cell: doubled ? raw.replaceAll('""', '"') : raw, end: closed ? quote + 1 : text.length, closed };
  }
}
