/** The positions that hold one login ID, and the first of them as it was found when it was last looked for. */
interface Holders {
  readonly positions: Set<number>;
  first: number | undefined;
}

/** Which positions of a table hold the same login ID, as positions come and go. */
export class Duplicates {
  readonly #holders = new Map<string, Holders>();
  readonly #changed = new Set<string>();

  /** The first position that holds a key, as of the last {@link settle}. */
  first(key: string): number | undefined {
    return this.#holders.get(key)?.first;
  }

  add(key: string, position: number): void {
    const holders = this.#holders.get(key) ?? { positions: new Set(), first: undefined };
    holders.positions.add(position);
    this.#holders.set(key, holders);
    this.#changed.add(key);
  }

  delete(key: string, position: number): void {
    this.#holders.get(key)?.positions.delete(position);
    this.#changed.add(key);
  }

  /**
   * Looks again who comes first, once for each key however many of its positions came or went.
   * @returns the positions for which the first one is another now
   */
  settle(): number[] {
    const moved: number[] = [];
    for (const key of this.#changed) {
      const holders = this.#holders.get(key);
      if (!holders) continue;
      let first: number | undefined;
      for (const position of holders.positions) if (first === undefined || position < first) first = position;
      if (first !== holders.first) for (const position of holders.positions) moved.push(position);
      holders.first = first;
      if (first === undefined) this.#holders.delete(key);
    }
    this.#changed.clear();
    return moved;
  }
}
