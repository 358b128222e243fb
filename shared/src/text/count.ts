const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Whether a text is longer than so many characters as a person counts them, which are grapheme clusters. No more of
 * them are counted.
 */
export function hasMoreGraphemes(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  if (/^[\x20-\x7e]*$/.test(text)) return true;
  let length = 0;
  for (const _ of graphemes.segment(text)) {
    length += 1;
    if (length > limit) return true;
  }
  return false;
}

/** Whether a text has more code points than so many; of a long one no more than twice as many units are looked at. */
export const hasMoreCodePoints = (text: string, limit: number): boolean =>
  text.length > limit && (text.length > limit * 2 || Array.from(text).length > limit);
