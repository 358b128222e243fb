import { startOfDay } from '@rollcall/shared';
import { useFormat } from '#i18n/format.tsx';

/** Writes days of a calendar, such as `2026-11-30`, as the reader does. */
export function useDayText(): (day: string) => string {
  const { date, timeZone } = useFormat();
  return (day) => date(startOfDay(day, timeZone)?.toISOString() ?? day);
}
