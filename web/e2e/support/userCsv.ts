import { COLUMNS, type ColumnKey, tokenizeCsv, writeCsv } from '@rollcall/shared';
import { encodeShiftJis } from './shiftJis.ts';

export type FileEncoding = 'UTF_8' | 'SHIFT_JIS';

const BOM = '\uFEFF';

/** A user CSV in the hands of someone who fills it: read from bytes, changed cell by cell, written as bytes again. */
export class UserCsv {
  readonly #records: string[][];

  private constructor(
    records: readonly (readonly string[])[],
    readonly encoding: FileEncoding,
  ) {
    this.#records = records.map((cells) => [...cells]);
  }

  /**
   * Reads a file, failing at any byte that has no meaning in the encoding, and at UTF-8 that lacks a byte order mark.
   */
  static read(
    bytes: Uint8Array,
    encoding: FileEncoding,
    { byteOrderMark }: { readonly byteOrderMark: 'required' | 'optional' } = { byteOrderMark: 'required' },
  ): UserCsv {
    const label = encoding === 'UTF_8' ? 'utf-8' : 'shift_jis';
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    if (encoding === 'UTF_8' && byteOrderMark === 'required' && !text.startsWith(BOM))
      throw new Error('The file has no byte order mark.');
    return new UserCsv(tokenizeCsv(text.replace(BOM, ''), ',').records, encoding);
  }

  /** The header and the rows, cell by cell. */
  get records(): readonly (readonly string[])[] {
    return this.#records;
  }

  /** How many users are in the file. */
  get size(): number {
    return this.#records.length - 1;
  }

  /** @param row as the spreadsheet numbers it: the first user is in row 2 */
  get(row: number, key: ColumnKey): string {
    return this.#record(row)[this.#column(key)] ?? '';
  }

  set(row: number, key: ColumnKey, value: string): this {
    this.#record(row)[this.#column(key)] = value;
    return this;
  }

  bytes(): Buffer {
    const text = writeCsv(this.#records);
    return this.encoding === 'UTF_8' ? Buffer.from(BOM + text, 'utf8') : encodeShiftJis(text);
  }

  #record(row: number): string[] {
    const record = this.#records[row - 1];
    if (!record) throw new Error(`The file has no row ${row}.`);
    return record;
  }

  #column(key: ColumnKey): number {
    const header = COLUMNS.find((column) => column.key === key)?.header;
    const index = (this.#records[0] ?? []).findIndex((title) => title === header?.en || title === header?.ja);
    if (index < 0) throw new Error(`The file has no column ${key}.`);
    return index;
  }
}
