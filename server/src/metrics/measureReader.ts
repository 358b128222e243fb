import type { Measure, Measured } from '../kernel/index.ts';

/** For how long a value is good, in milliseconds: several who look at once, or often, cost the database no more. */
const FRESH = 5_000;

/** Reading takes at most this part of the time, however large the tables become. */
const SHARE = 0.01;

/** A value that was not there by then is left out, in milliseconds. */
const PATIENCE = 1_500;

/** Reads one measure, so that neither a slow nor a hanging database keeps whoever looks waiting. */
export class MeasureReader {
  #values: readonly Measured[] = [];
  #goodUntil = Number.NEGATIVE_INFINITY;
  /** One is enough: what hangs is not asked anew. */
  #asking: Promise<readonly Measured[] | undefined> | undefined;

  constructor(
    readonly measure: Measure,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The values; undefined where they can't be read, or not in time. */
  async values(): Promise<readonly Measured[] | undefined> {
    if (this.now() < this.#goodUntil) return this.#values;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), PATIENCE);
    });
    const values = await Promise.race([this.#asking, late]);
    clearTimeout(timer);
    return values;
  }

  async #ask(): Promise<readonly Measured[] | undefined> {
    const began = this.now();
    try {
      const values = await this.measure.read();
      const took = this.now() - began;
      this.#values = values;
      this.#goodUntil = this.now() + Math.max(FRESH, took / SHARE);
      return values;
    } catch {
      // Whether the database answers is a number of its own, and a line of the log.
      return undefined;
    }
  }
}
