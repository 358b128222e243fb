import { createHash } from 'node:crypto';

const BYTES = 32;

/** A value as a driver gives it. */
export type Value = string | number | bigint | null | Uint8Array;

/**
 * Says what rows a table has, in whatever order they come and whichever driver gives them: of two tables with the same
 * digest every row is the same.
 */
export class TableDigest {
  #rows = 0;
  readonly #sum = Buffer.alloc(BYTES);

  add(row: readonly Value[]): void {
    this.#rows += 1;
    const hash = createHash('sha256')
      .update(JSON.stringify(row.map(plain)))
      .digest();
    // A row has a key, so no two of them are the same and take each other away.
    for (let i = 0; i < BYTES; i += 1) this.#sum[i] = (this.#sum[i] ?? 0) ^ (hash[i] ?? 0);
  }

  get rows(): number {
    return this.#rows;
  }

  equals(other: TableDigest): boolean {
    return this.#rows === other.#rows && this.#sum.equals(other.#sum);
  }
}

/** Numbers as texts, since one driver gives a large one as a text; a text says that it is one. */
function plain(value: Value): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'object' ? `x${Buffer.from(value).toString('hex')}` : String(value);
}
