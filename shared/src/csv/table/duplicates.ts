/** Which positions of a table hold the same login ID, as positions come and go. */
export class Duplicates {
  /** In ascending order. */
  readonly #positions = new Map<string, number[]>();

  /** The first position that holds a key. */
  first(key: string): number | undefined {
    return this.#positions.get(key)?.[0];
  }

  /** @returns the other positions for which the first one is another now */
  add(key: string, position: number): readonly number[] {
    const held = this.#positions.get(key) ?? [];
    const index = held.findIndex((other) => other > position);
    held.splice(index === -1 ? held.length : index, 0, position);
    this.#positions.set(key, held);
    return index === 0 ? held.slice(1) : [];
  }

  /** @returns the other positions for which the first one is another now */
  delete(key: string, position: number): readonly number[] {
    const held = this.#positions.get(key) ?? [];
    const index = held.indexOf(position);
    if (index === -1) return [];
    held.splice(index, 1);
    if (held.length === 0) this.#positions.delete(key);
    return index === 0 ? [...held] : [];
  }
}
