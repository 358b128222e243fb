import { HeatMap } from '#components/figure/HeatMap.tsx';
import type { CallDashboardQuery } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';

/** A Monday, from which the weekdays are named. */
const MONDAY = Date.UTC(2026, 10, 30, 12);
const DAY = 86_400_000;
/** Every so many hours are named below the map. */
const NAMED = 3;

const clockOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** In which hours of the week one's calls began. */
export function WeekMap({ week }: { readonly week: CallDashboardQuery['callDashboard']['week'] }) {
  const { t } = useTranslation();
  const { locale, number } = useFormat();
  if (week.length === 0) return null;
  const weekdays = Array.from({ length: 7 }, (_, index) => {
    const named = (weekday: 'long' | 'short'): string =>
      new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(MONDAY + index * DAY);
    return { label: named('long'), shortLabel: named('short') };
  });
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    label: t('dashboard.fromTo', { from: clockOf(hour), to: clockOf(hour + 1) }),
    ...(hour % NAMED === 0 && { shortLabel: String(hour) }),
  }));
  const values = weekdays.map(() => hours.map(() => 0));
  for (const { weekday, hour, calls } of week) {
    const row = values[weekday - 1];
    if (row) row[hour] = calls;
  }
  return (
    <HeatMap
      title={t('dashboard.callsByHour')}
      rows={weekdays}
      columns={hours}
      columnsName={t('dashboard.hour')}
      values={values}
      format={number}
    />
  );
}
