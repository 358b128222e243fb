import type { SeatKind, Seats } from '../../users/seats.ts';

/** Who of a table's rows finds a seat of one kind, in the order of the rows, as rows come and go. */
export class SeatQueue {
  readonly #takers = new Set<number>();
  #past: ReadonlySet<number> = new Set();
  #changed = false;

  constructor(
    readonly what: SeatKind,
    readonly seats: Seats,
  ) {}

  /** How many rows take a seat of this kind. */
  get count(): number {
    return this.#takers.size;
  }

  /** The positions that stand past the last free seat. */
  get past(): ReadonlySet<number> {
    return this.#past;
  }

  add(position: number): void {
    this.#takers.add(position);
    this.#changed = true;
  }

  delete(position: number): void {
    this.#takers.delete(position);
    this.#changed = true;
  }

  /** Looks again who stands past the limit. @returns the positions for which that is different now */
  settle(): readonly number[] {
    if (!this.#changed) return [];
    this.#changed = false;
    const before = this.#past;
    const free = Math.max(0, this.seats.limit - this.seats.used);
    const enough = this.#takers.size <= free;
    this.#past = new Set(enough ? [] : [...this.#takers].toSorted((one, other) => one - other).slice(free));
    return [
      ...[...before].filter((position) => !this.#past.has(position)),
      ...[...this.#past].filter((position) => !before.has(position)),
    ];
  }
}
