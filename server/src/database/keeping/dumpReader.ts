import type { RowCounts } from './keeper.ts';

const NEWLINE = 0x0a;
const QUOTE = 0x27;
const BACKSLASH = 0x5c;
const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;

/** So much of the beginning of a line is looked at: more than the longest name of a table takes. */
const HEAD = 200;

/**
 * Counts the rows in what `mariadb-dump` or `mysqldump` writes, as it comes: what is in the copy itself, rather than
 * what was in the tables a moment before or after. Looks at each byte once, in constant memory.
 */
export class DumpReader {
  readonly #rows = new Map<string, number>();
  /** The beginning of the line that is read. */
  #head: number[] = [];
  /** The table whose rows are being read. */
  #table: string | undefined;
  #depth = 0;
  #inText = false;
  #escaped = false;
  #complete = false;

  push(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (this.#table === undefined) this.#readLine(byte);
      else if (this.#inText) this.#readText(byte);
      else this.#readRows(this.#table, byte);
    }
  }

  /** The rows of each table. */
  get rows(): RowCounts {
    return Object.fromEntries(this.#rows);
  }

  /** Whether the tool has said that it wrote all of it. */
  get isComplete(): boolean {
    return this.#complete;
  }

  #readLine(byte: number): void {
    // MariaDB's rows begin on a line of their own, MySQL's behind the word.
    if (byte === OPEN || byte === NEWLINE) this.#lookAtHead();
    if (this.#table !== undefined) this.#readRows(this.#table, byte);
    else if (byte === NEWLINE) this.#head = [];
    else if (this.#head.length < HEAD) this.#head.push(byte);
  }

  #lookAtHead(): void {
    const text = Buffer.from(this.#head).toString('latin1');
    const [, created] = /^CREATE TABLE `([^`]+)` $/.exec(text) ?? [];
    if (created !== undefined) this.#rows.set(created, 0);
    const [, filled] = /^INSERT INTO `([^`]+)` VALUES ?$/.exec(text) ?? [];
    if (filled !== undefined) this.#table = filled;
    if (text.startsWith('-- Dump completed')) this.#complete = true;
  }

  #readText(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inText = false;
  }

  #readRows(table: string, byte: number): void {
    if (byte === QUOTE) this.#inText = true;
    else if (byte === OPEN) {
      if (this.#depth === 0) this.#rows.set(table, (this.#rows.get(table) ?? 0) + 1);
      this.#depth += 1;
    } else if (byte === CLOSE) this.#depth -= 1;
    else if (byte === SEMICOLON && this.#depth === 0) {
      this.#table = undefined;
      this.#head = [];
    }
  }
}
