/** The slowest pace that is believed, in microseconds: a machine that was asleep meanwhile has measured nothing. */
const SLOWEST = 60_000_000;

/** What one measurement counts beside those before it: little enough that the estimate doesn't jump with each batch. */
const WEIGHT = 0.15;

/** The pace after another batch: microseconds for a row. @param before null where nothing was measured yet */
export function nextPace(before: number | null, milliseconds: number, rows: number): number {
  const measured = Math.min((milliseconds * 1000) / rows, SLOWEST);
  return Math.max(1, Math.round(before === null ? measured : before + (measured - before) * WEIGHT));
}

/**
 * The whole seconds that are left for so many rows, at least one while there are any; null where the pace is not known
 * yet.
 */
export function secondsLeft(pace: number | null, rows: number): number | null {
  if (rows <= 0) return 0;
  return pace === null ? null : Math.max(1, Math.ceil((rows * pace) / 1_000_000));
}
