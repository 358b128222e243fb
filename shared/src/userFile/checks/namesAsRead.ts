import type { ContractSeats } from '../../users/seats.ts';
import { decodeAs } from '../../sheetFile/encoding/decodeAs.ts';
import type { EncodingReading } from '../../sheetFile/encoding/encodings.ts';
import { readRows } from '../../sheetFile/rows.ts';
import { trimUnseen } from '../../text/trim.ts';
import { excerpt } from '../../text/excerpt.ts';
import { matchHeader } from '../header/headers.ts';
import { layoutOf } from '../header/layout.ts';

/** What is looked at of a file, in bytes and in rows, and how many names are told. */
const START = 65_536;
const ROWS = 500;
const NAMES = 4;

/**
 * The names of a file as each encoding reads them; where that one doesn't read the header, the header itself. Nothing
 * else is told: a password may stand in any other cell.
 */
export function namesAsRead(
  bytes: Uint8Array,
  readings: readonly EncodingReading[],
  contract: ContractSeats,
  delimiter?: string,
): Promise<EncodingReading[]> {
  const start = wholeLines(bytes);
  return Promise.all(
    readings.map(async ({ encoding }) => {
      const text = (await decodeAs(start, encoding)) ?? '';
      return { encoding, sample: namesIn(text, contract, delimiter) };
    }),
  );
}

function namesIn(text: string, contract: ContractSeats, delimiter?: string): string[] {
  const layout = layoutOf(text, { contract, delimiter });
  const { top, records } = readRows(layout.table, layout.delimiter, ROWS, layout.headerRow);
  const header = top?.cells ?? [];
  const column = matchHeader(header, contract, () => false).columns.indexOf('name');
  const cells = column < 0 ? header : records.map((record) => record.cells[column] ?? '');
  const telling = cells.map((cell) => excerpt(trimUnseen(cell))).filter((cell) => /[^\x00-\x7F]/.test(cell));
  return [...new Set(telling)].slice(0, NAMES);
}

/** No character of several bytes has the end of a line in it. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= START) return bytes;
  const end = bytes.lastIndexOf(0x0a, START);
  return bytes.subarray(0, end < 0 ? START : end);
}
