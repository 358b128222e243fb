import { DASHBOARD_DAYS, startOfDay } from '@rollcall/shared';
import { type Period, lastDays } from '#components/figure/days.ts';

/** How many days a dashboard may be of. */
export const LENGTHS = [7, 30, 90] as const;
export type Length = (typeof LENGTHS)[number];

const USUAL: Length = 30;
const DAY = 86_400_000;

/** What an address asks for: so many days up to today, or those of one's own choice. */
export type Choice = Length | Period;

/** Whether these are the ends of a period that can be asked for. */
export function isPeriod({ from, to }: Partial<Period>): boolean {
  if (!from || !to || !startOfDay(from, 'UTC') || !startOfDay(to, 'UTC')) return false;
  const count = countOf({ from, to });
  return count >= 1 && count <= DASHBOARD_DAYS;
}

/** What an address asks for; of nonsense, what is usual. */
export function choiceIn(params: URLSearchParams): Choice {
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
  if (isPeriod({ from, to })) return { from, to };
  return LENGTHS.find((length) => String(length) === params.get('days')) ?? USUAL;
}

/** What an address says of it: nothing of what is usual. */
export function paramsOf(choice: Choice): Record<string, string> {
  if (typeof choice !== 'number') return { ...choice };
  return choice === USUAL ? {} : { days: String(choice) };
}

/** Of how many days a period is. */
export const countOf = ({ from, to }: Period): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY) + 1;

/** The days that are chosen. @param now milliseconds @param timeZone in which it is today */
export const periodOf = (choice: Choice, now: number, timeZone: string): Period =>
  typeof choice === 'number' ? lastDays(choice, now, timeZone) : choice;
