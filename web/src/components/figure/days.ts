const DAY = 86_400_000;

/** Days of a calendar, both included, such as `2026-11-30`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** So many days up to today. @param now milliseconds since 1970 @param timeZone in which it is today */
export function lastDays(count: number, now: number, timeZone: string): Period {
  const to = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(now);
  return { from: later(to, 1 - count), to };
}

/** Every day of a period, in their order. */
export function daysIn({ from, to }: Period): string[] {
  const days = [];
  for (let day = from; day <= to; day = later(day, 1)) days.push(day);
  return days;
}

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
