import { LIMITS } from '../limits.ts';
import type { Issue } from '../issues/issue.ts';
import { hasMoreCodePoints } from '../text/count.ts';
import { trimUnseen } from '../text/trim.ts';
import { shownCharacter } from './shownCharacter.ts';

/** Kana of half width, with the marks of voicing that follow them. */
const HALF_WIDTH = /[\uff65-\uff9f]+/g;
/**
 * Kana, Latin letters, spaces, and what joins names. A hyphen stands for itself: what is long in kana is written by ー.
 */
const ALLOWED = /^[\p{Script=Latin}ぁ-ゖゝゞァ-ヺー・ヽヾ'’ \u3000-]$/u;

/** A reading as it is kept: composed, its kana of full width, and trimmed. */
export function cleanReading(reading: string): string {
  if (reading.length > LIMITS.cellLength) return reading;
  return trimUnseen(reading.replace(HALF_WIDTH, (kana) => kana.normalize('NFKC')).normalize('NFC'));
}

/** The rule of a reading, which the caller has cleaned: nothing, or 60 characters at most that can be read aloud. */
export function checkReading(reading: string): Issue | undefined {
  const field = 'reading';
  for (const character of reading.slice(0, LIMITS.cellLength)) {
    if (!ALLOWED.test(character))
      return { code: 'INVALID_CHARACTER', field, params: { value: shownCharacter(character) } };
  }
  return hasMoreCodePoints(reading, LIMITS.readingLength)
    ? { code: 'TOO_LONG', field, params: { limit: LIMITS.readingLength } }
    : undefined;
}
