import type { Locale } from '@rollcall/shared';

const STYLES = {
  date: { year: 'numeric', month: 'short', day: 'numeric' },
  // Japanese has a shorter way to write a day.
  jaDate: { year: 'numeric', month: 'numeric', day: 'numeric' },
  day: { month: 'short', day: 'numeric' },
  jaShort: { month: 'numeric', day: 'numeric' },
  month: { month: 'short' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const MINUTE = 60_000;

/** Making a format takes a hundred times as long as using it, and a list has one in every row. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(style: keyof typeof STYLES, locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const key = `${style} ${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone, ...STYLES[style] });
  formats.set(key, made);
  return made;
}

/** The day of an instant, as its reader writes it. @param instant ISO 8601 */
export const formatDate = (instant: string, locale: Locale, timeZone: string): string =>
  formatOf(locale === 'ja' ? 'jaDate' : 'date', locale, timeZone).format(new Date(instant));

/** A day of a calendar without its year, as on an axis. @param day `2026-11-30` */
export const formatShortDay = (day: string, locale: Locale): string =>
  formatOf(locale === 'ja' ? 'jaShort' : 'day', locale, 'UTC').format(new Date(`${day}T00:00:00Z`));

/** A month without its year, as on an axis. @param month `2026-11` */
export const formatShortMonth = (month: string, locale: Locale): string =>
  formatOf('month', locale, 'UTC').format(new Date(`${month}-01T00:00:00Z`));

/** The hour and minute of an instant, where its day stands above. @param instant ISO 8601 */
export const formatClock = (instant: string, locale: Locale, timeZone: string): string =>
  formatOf('clock', locale, timeZone).format(new Date(instant));

/**
 * From when something is possible, as shortly as can be said: the time of day on the same day, otherwise the day. It
 * never promises too early: of a minute that has begun, it is the next one.
 * @param instant ISO 8601
 */
export function formatFrom(instant: string, now: number, locale: Locale, timeZone: string): string {
  const from = Math.ceil(Date.parse(instant) / MINUTE) * MINUTE;
  const date = formatOf('date', locale, timeZone);
  const style = date.format(from) === date.format(now) ? 'clock' : 'day';
  return formatOf(style, locale, timeZone).format(from);
}
