import { type Locale, startOfDay } from '@rollcall/shared';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day, `2026-11-22`, as the reader writes it: `2026/11/22`, or `Nov 22, 2026`. */
export const dayText = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' }).format(new Date(`${day}T00:00:00Z`));

/**
 * Reads a day that somebody typed, in whatever width: year, month and day in this order, as a Japanese date or with any
 * of the usual signs between them, or in English the month first, as a word or a number.
 * @returns `2026-11-22`; undefined where it is no day
 */
export function readDay(typed: string, locale: Locale): string | undefined {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text);
  if (yearFirst) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  if (locale !== 'en') return undefined;
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (numbers) return dayOf(numbers[3], numbers[1], numbers[2]);
  const words = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:,\s*|\s+)(\d{4})$/.exec(text);
  return (words && dayOf(words[3], String(MONTHS.indexOf(words[1] ?? '') + 1), words[2])) || undefined;
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return startOfDay(text, 'UTC') ? text : undefined;
}
