/**
 * One case at one size: requests per second of each round.
 * @typedef {{ engine: string, size: number, name: string, ours: number[], theirs: number[] }} Measured
 */

/** @param {readonly number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** @param {readonly Measured[]} measured */
export const report = (measured) =>
  measured
    .map(({ engine, size, name, ours, theirs }) => {
      const [mine, bare] = [median(ours), median(theirs)];
      const figures = `${mine.toFixed(0).padStart(6)}/s  bare ${bare.toFixed(0).padStart(6)}/s  ratio ${(mine / bare).toFixed(2)}`;
      return `${engine.padEnd(6)} ${String(size).padStart(8)}  ${name.padEnd(22)} ${figures}`;
    })
    .join('\n');
