/** How many days a dashboard may be of. */
export const LENGTHS = [7, 30, 90] as const;
export type Length = (typeof LENGTHS)[number];

const USUAL: Length = 30;
const DAY = 86_400_000;

/** Days of a calendar, both included, such as `2026-11-30`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** How many days an address asks for. */
export const lengthIn = (params: URLSearchParams): Length =>
  LENGTHS.find((length) => String(length) === params.get('days')) ?? USUAL;

/** What an address says of it: nothing of what is usual. */
export const paramsOf = (length: Length): Record<string, string> => (length === USUAL ? {} : { days: String(length) });

/** So many days up to today. @param now milliseconds @param timeZone in which it is today */
export function lastDays(length: Length, now: number, timeZone: string): Period {
  const to = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(now);
  return { from: later(to, 1 - length), to };
}

/** Every day of a period, in their order. */
export function daysIn({ from, to }: Period): string[] {
  const days = [];
  for (let day = from; day <= to; day = later(day, 1)) days.push(day);
  return days;
}

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
