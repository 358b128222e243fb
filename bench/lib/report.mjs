/**
 * One case at one size: requests per second of each round.
 * @typedef {{ engine: string, size: number, name: string, ours: number[], theirs: number[] }} Measured
 */

/** @param {readonly number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * A line for a case, beside the bare endpoint and beside the first page of the same engine and size.
 * @param {Measured} one
 * @param {readonly Measured[]} all
 */
export function line({ engine, size, name, ours, theirs }, all) {
  const [mine, bare] = [median(ours), median(theirs)];
  const first = all.find((other) => other.engine === engine && other.size === size && other.name === 'first page');
  const times = first ? `  ${(median(first.ours) / mine).toFixed(1)}x the first page's time` : '';
  const figures = `${mine.toFixed(0).padStart(6)}/s  bare ${bare.toFixed(0).padStart(6)}/s  ratio ${(mine / bare).toFixed(2)}`;
  return `${engine.padEnd(6)} ${String(size).padStart(8)}  ${name.padEnd(22)} ${figures}${times}`;
}
