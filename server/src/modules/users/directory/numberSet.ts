const BITS = 8;

/** A set of small whole numbers that takes a bit for each up to the largest: a hundred thousand users are 12 kB. */
export class NumberSet {
  #bits = new Uint8Array(1_024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** @returns whether it was not in it before */
  add(number: number): boolean {
    const [at, bit] = [Math.floor(number / BITS), 1 << (number % BITS)];
    if (at >= this.#bits.length) this.#grow(at + 1);
    const before = this.#bits[at] ?? 0;
    if (before & bit) return false;
    this.#bits[at] = before | bit;
    this.#size += 1;
    return true;
  }

  #grow(length: number): void {
    const bits = new Uint8Array(Math.max(length, this.#bits.length * 2));
    bits.set(this.#bits);
    this.#bits = bits;
  }
}
