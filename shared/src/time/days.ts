import { zoneFormats } from './zoneFormats.ts';

const wallClock = zoneFormats('en', {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** A zone's offset from UTC at an instant, in milliseconds: what to add to UTC to get its wall clock. */
function offsetOf(timeZone: string, instant: number): number {
  const parts = wallClock(timeZone).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((entry) => entry.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant at which a day begins in a zone, also where its clocks change on that day.
 * @param day `2026-11-22`
 * @param timeZone IANA name
 * @param later so many days later
 * @returns undefined where `day` is no day of the calendar, or of a year in which no clock was or will be set: before
 * 1000 and after 9998 an instant is written in another way
 */
export function startOfDay(day: string, timeZone: string, later = 0): Date | undefined {
  if (day.length !== 10 || day < '1000' || day >= '9999') return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day))
    return undefined;
  const midnight = date.getTime() + later * 86_400_000;
  const guess = midnight - offsetOf(timeZone, midnight);
  // The guess took the offset of another moment; at the guess itself it is that of the day's beginning.
  return new Date(midnight - offsetOf(timeZone, guess));
}
