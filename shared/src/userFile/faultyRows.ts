import type { ColumnKey } from '../users/columns.ts';
import type { Locale } from '../text/locales.ts';
import type { SheetRow } from '../sheetFile/rows.ts';
import type { CsvEncoding } from '../sheetFile/encoding/encodings.ts';
import { type CsvFileEncoding, encodeCsv } from '../sheetFile/encoding/encode.ts';
import { defuseFormula, keptName, keptText, plainCode, plainPassword, plainText } from '../sheetFile/formula.ts';
import { isReasonsHeader } from './header/headers.ts';
import { REASONS_HEADER } from './header/information.ts';
import { isBlank, trimUnseen } from '../text/trim.ts';

/** A row as it stands, and in words why it is refused. */
export interface FaultyRow extends SheetRow {
  readonly reasons: readonly string[];
}

export interface FaultyRowsInput {
  readonly top: SheetRow;
  /** The column of each header cell. */
  readonly columns: readonly (ColumnKey | null)[];
  readonly rows: readonly FaultyRow[];
  /** The reader's, in which the reasons are. */
  readonly language: Locale;
  /** Those of the upload. */
  readonly encoding: CsvEncoding;
  readonly delimiter: string;
  /** Writes records as CSV. */
  readonly write: (records: readonly (readonly string[])[], delimiter: string) => string;
}

/**
 * The file, and whether it is in the encoding of the upload; `strangers` are the characters that this one could not
 * hold.
 */
export interface FaultyRowsFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding: CsvFileEncoding;
  readonly strangers: readonly string[];
}

/**
 * Makes a file of rows to be fixed and uploaded again as it is: the upload's own columns, and behind them the reasons,
 * which are passed over in reading. Written in the upload's encoding, and in UTF-8 where that lacks a character. What a
 * spreadsheet would change, passwords among them, is made text as reading undoes it.
 */
export function writeFaultyRows({
  top,
  columns,
  rows,
  language,
  encoding,
  delimiter,
  write,
}: FaultyRowsInput): FaultyRowsFile {
  const width = Math.max(...[top, ...rows].map(({ cells }) => cells.findLastIndex((cell) => !isBlank(cell)) + 1));
  const kept = Array.from({ length: width }, (_, index) => index).filter(
    (index) => columns[index] || !isReasonsHeader(top.cells[index] ?? ''),
  );
  const header = [...kept.map((index) => top.cells[index] ?? ''), REASONS_HEADER[language]];
  const records = rows.map(({ cells, reasons }) => [
    ...kept.map((index) => safeCell(cells[index] ?? '', columns[index])),
    defuseFormula(reasons.join(' ')),
  ]);
  return encoded(write([header, ...records], delimiter).toWellFormed(), encoding);
}

/** A cell as a spreadsheet may open it. */
function safeCell(cell: string, column: ColumnKey | null | undefined): string {
  if (column === 'password') return keptText(plainPassword(trimUnseen(cell)));
  if (column === 'phoneNumber') return keptText(plainCode(trimUnseen(cell)));
  const meaning = column === 'loginId' ? plainCode : column === 'name' || column === 'reading' ? plainText : undefined;
  if (!meaning) return defuseFormula(cell);
  // Reading takes apostrophes away from these two: what is written must mean what the upload meant.
  const safe = keptName(meaning(trimUnseen(cell)));
  return meaning(safe) === meaning(trimUnseen(cell)) ? safe : cell;
}

function encoded(text: string, wanted: CsvEncoding): FaultyRowsFile {
  const encoding = wanted === 'SHIFT_JIS' ? wanted : 'UTF_8';
  const file = encodeCsv(text, encoding);
  if (file.ok) return { bytes: file.bytes, encoding, strangers: [] };
  const instead = encodeCsv(text, 'UTF_8');
  if (!instead.ok) throw new Error('A text of whole characters has its place in UTF-8');
  return { bytes: instead.bytes, encoding: 'UTF_8', strangers: file.characters };
}
