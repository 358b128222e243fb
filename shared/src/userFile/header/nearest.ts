/** Longer texts are no misspelling of any header, and comparing them costs time. */
const LONGEST = 80;

/**
 * The value whose key is the likeliest to have been meant: at most one edit in four characters away (always one, never
 * more than four), the first one where several are as near.
 */
export function nearest<T>(text: string, candidates: ReadonlyMap<string, T>): T | undefined {
  if (text.length > LONGEST) return undefined;
  let best: T | undefined;
  let least = Math.min(4, Math.max(1, Math.floor(text.length / 4))) + 1;
  for (const [key, value] of candidates) {
    if (Math.abs(key.length - text.length) >= least) continue;
    const distance = editDistance(text, key);
    if (distance < least) [best, least] = [value, distance];
  }
  return best;
}

/** How many characters must be inserted, removed or replaced to turn one text into the other. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
