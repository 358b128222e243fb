import type { Locale, TimeZone } from '@rollcall/shared';

function offset(timeZone: string, instant: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return name.replace(/^GMT([+-])0?/, '$1');
}

/** A time zone as the guide writes it: `(GMT-5:00/-4:00) New York`, with both offsets where summer time is kept. */
export function timeZoneLabel(zone: TimeZone, locale: Locale, year = new Date().getUTCFullYear()): string {
  const offsets = new Set([0, 6].map((month) => offset(zone.name, new Date(Date.UTC(year, month, 15)))));
  return `(GMT${[...offsets].join('/')}) ${zone.city[locale]}`;
}
