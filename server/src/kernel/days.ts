import { DASHBOARD_DAYS, startOfDay } from '@rollcall/shared';
import { Fault } from './errors.ts';

/** Days of a calendar, both included, such as `2026-11-30`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

/**
 * How many days a period has, and when its first day begins in UTC, in milliseconds.
 * @throws Fault BAD_USER_INPUT for what is no day, and for what is not 1 to 366 days
 */
export function periodDays({ from, to }: Period): { readonly count: number; readonly first: number } {
  const [first, last] = [startOf('from', from), startOf('to', to)];
  const count = (last - first) / DAY + 1;
  if (count < 1 || count > DASHBOARD_DAYS)
    throw new Fault('BAD_USER_INPUT', `From \`from\` to \`to\` are 1 to ${DASHBOARD_DAYS} days.`);
  return { count, first };
}

function startOf(name: string, day: string): number {
  const start = startOfDay(day, 'UTC');
  if (!start) throw new Fault('BAD_USER_INPUT', `\`${name}\` is a day, such as 2026-11-30.`);
  return start.getTime();
}

/** By IANA name: making one takes a hundred times as long as using it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Tells on which day instants are in a time zone: `2026-11-30`. */
export function daysIn(timeZone: string): (instant: Date) => string {
  const format =
    dayFormats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  dayFormats.set(timeZone, format);
  return (instant) => format.format(instant);
}
