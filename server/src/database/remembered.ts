import { LRUCache } from 'lru-cache';

/**
 * Remembers what was read for as long as the version of what it was read from stays the same: whoever pages through a
 * long list asks for the same again and again, and often at once. The version is read each time, so nobody sees what is
 * not so any more, whichever server changed it.
 */
export class Remembered<T> {
  readonly #known: LRUCache<string, { readonly version: number; readonly value: Promise<T> }>;
  readonly #textOf: (value: T) => number;

  /**
   * @param size how many characters all of it may have, with what it is known by
   * @param textOf about how many what was read has
   */
  constructor(size: number, textOf: (value: T) => number = () => 0) {
    this.#known = new LRUCache({ maxSize: size });
    this.#textOf = textOf;
  }

  /**
   * @param what is read, as plain data
   * @param version of what it is read from, read before: what changes meanwhile makes a newer one, so what is old is
   * never taken for new
   */
  read(what: unknown, version: number, read: () => Promise<T>): Promise<T> {
    const key = JSON.stringify(what);
    const known = this.#known.get(key);
    if (known?.version === version) return known.value;
    const fresh = { version, value: read() };
    const remember = (text: number): void => void this.#known.set(key, fresh, { size: key.length + text });
    remember(0);
    const isLast = (): boolean => this.#known.peek(key) === fresh;
    fresh.value.then(
      (value) => isLast() && remember(this.#textOf(value)),
      () => isLast() && this.#known.delete(key),
    );
    return fresh.value;
  }
}
