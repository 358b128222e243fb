/**
 * The seconds to show after another estimate: less at once, more only where it is much more, so that what is shown does
 * not go back and forth.
 * @param shown null where nothing was shown yet, or is shown any more
 */
export function steadied(shown: number | null, next: number | null): number | null {
  if (shown === null || next === null || next <= shown) return next;
  return next > shown * 1.3 + 5 ? next : shown;
}

/** In which words a number of seconds is told, and with which number. */
export function timeLeftWords(seconds: number): {
  readonly key: 'moment' | 'seconds' | 'minutes';
  readonly count: number;
} {
  if (seconds < 10) return { key: 'moment', count: seconds };
  if (seconds <= 50) return { key: 'seconds', count: Math.ceil(seconds / 10) * 10 };
  return { key: 'minutes', count: Math.ceil(seconds / 60) };
}
