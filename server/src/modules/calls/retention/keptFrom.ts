/**
 * The first day of which calls are kept: the same day of the month, so many months before, or the last of that month
 * where it is shorter.
 * @param today and what is returned, such as `2026-11-30`
 */
export function keptFromOf(today: string, months: number): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0));
  return new Date(lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()))).toISOString().slice(0, 10);
}
