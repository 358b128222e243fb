import type { Locale } from '../text/locales.ts';
import { zoneFormats } from './zoneFormats.ts';

const INSTANT = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const;
const instantFormats = { ja: zoneFormats('ja', INSTANT), en: zoneFormats('en', INSTANT) } satisfies Record<
  Locale,
  unknown
>;
const monthFormat = zoneFormats('en', { year: 'numeric', month: '2-digit' });

/**
 * An instant as a person reads it: date and time to the minute in their own zone, with the zone's short name.
 * @param instant ISO 8601, or a Date
 * @param timeZone IANA name
 */
export function formatInstant(instant: string | Date, locale: Locale, timeZone: string): string {
  return instantFormats[locale](timeZone).format(typeof instant === 'string' ? new Date(instant) : instant);
}

const MINUTE = 60_000;

/**
 * An instant from which something is possible, as {@link formatInstant}: of a minute that has begun, the next one, so
 * that it never promises too early.
 * @param instant ISO 8601, or a Date
 */
export const formatStart = (instant: string | Date, locale: Locale, timeZone: string): string =>
  formatInstant(new Date(Math.ceil(new Date(instant).getTime() / MINUTE) * MINUTE), locale, timeZone);

/**
 * A time of day as a person reads it, to the second in their own zone, with the zone's short name: for what is a minute
 * away.
 * @param instant ISO 8601
 * @param timeZone IANA name
 */
export function formatTimeOfDay(instant: string, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(new Date(instant));
}

/** The month of an instant in a zone, as `2026-11`: the month from which a change made then is billed. */
export function billingMonthOf(instant: Date, timeZone: string): string {
  const parts = monthFormat(timeZone).formatToParts(instant);
  const part = (type: string): string => parts.find((entry) => entry.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}`;
}

/** A billing month, `2026-11`, as a person reads it. */
export function formatMonth(month: string, locale: Locale): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(date);
}
