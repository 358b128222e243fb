import { distance } from 'fastest-levenshtein';

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
    const edits = distance(text, key);
    if (edits < least) [best, least] = [value, edits];
  }
  return best;
}
