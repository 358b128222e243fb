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
 * As {@link tokenizeCsv}, giving away each record with its spreadsheet row instead of keeping them all: eight million
 * line breaks would take two gigabytes.
 * @returns the spreadsheet row with a quote that is never closed, if there is one
 */
export function visitRecords(
  text: string,
  delimiter: string,
  visit: (cells: string[], row: number) => void,
): number | undefined {
  const end = text.length;
  const feeds = new Finder(text, '\n');
  const returns = new Finder(text, '\r');
  const quotes = new Finder(text, '"');
  const delimiters = new Finder(text, delimiter);
  // Were the delimiter a space, each cell would look through all the spaces behind it.
  const skipped = delimiter === ' ' ? Number.NaN : SPACE;
  let row = 0;
  let at = dialectOf(text).start;
  let unclosedQuoteRow: number | undefined;

  while (at < end) {
    row += 1;
    let record: string[] = [];
    let stop: number;
    for (;;) {
      stop = Math.min(feeds.from(at), returns.from(at));
      if (stop <= quotes.from(at)) {
        // The rest of a line without a quote, which most lines are from their beginning: taken apart at once, it costs
        // half of what its cells do one by one.
        const rest = text.slice(at, stop).split(delimiter);
        record = record.length === 0 ? rest : record.concat(rest);
        break;
      }
      let cell = '';
      const opened = behindOpeningQuote(text, at, skipped);
      if (opened !== undefined) {
        const quoted = readQuoted(text, opened);
        cell = quoted.cell;
        at = quoted.end;
        if (!quoted.closed) unclosedQuoteRow ??= row;
      }
      const delimiterAt = delimiters.from(at);
      stop = Math.min(delimiterAt, feeds.from(at), returns.from(at));
      // Most cells have nothing behind their quotes, and a slice alone is cheaper than a slice appended to nothing.
      record.push(cell === '' ? text.slice(at, stop) : stop === at ? cell : cell + text.slice(at, stop));
      if (stop !== delimiterAt || stop === end) break;
      at = stop + 1;
    }
    visit(record, row);
    at = stop + (text.startsWith('\r\n', stop) ? 2 : 1);
  }
  return unclosedQuoteRow;
}

/**
 * Where the next of a character stands. It is searched again only once it was passed, so that all searches together run
 * over the text once.
 */
class Finder {
  #found = -1;

  constructor(
    private readonly text: string,
    private readonly what: string,
  ) {}

  /** The position at or after `at`, which never goes back; the length of the text where there is none. */
  from(at: number): number {
    if (this.#found < at) {
      const found = this.text.indexOf(this.what, at);
      this.#found = found === -1 ? this.text.length : found;
    }
    return this.#found;
  }
}

/** The position behind the quote with which a cell opens, perhaps after spaces; undefined where none does. */
function behindOpeningQuote(text: string, at: number, skipped: number): number | undefined {
  let from = at;
  while (text.charCodeAt(from) === skipped) from += 1;
  return text.charCodeAt(from) === QUOTE ? from + 1 : undefined;
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
      // Of many quotes in a row each is looked at here: calling for the next one costs a hundred times as much.
      while (text.charCodeAt(search) === QUOTE && text.charCodeAt(search + 1) === QUOTE) search += 2;
      continue;
    }
    const raw = closed ? text.slice(from, quote) : text.slice(from);
    return { cell: doubled ? raw.replaceAll('""', '"') : raw, end: closed ? quote + 1 : text.length, closed };
  }
}
