import { LOCALES, SEAT_NAMES, type SeatKind, columnHeader, findTimeZone, isSettingKey } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { UserStatus } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { timeZoneLabel } from '#i18n/timeZoneLabel.ts';
import type { Dimension } from './listFilters.ts';

/** What the values of a filter are called. */
export function useFilterText(): (dimension: Dimension, value: string) => string {
  const { t } = useTranslation();
  const { text, locale } = useFormat();
  return (dimension, value) => {
    if (dimension === 'status') return t(`userStatus.${value as UserStatus}`);
    if (dimension === 'privilege') return isSettingKey(value) ? text(columnHeader(value)) : value;
    if (dimension === 'service') return text(SEAT_NAMES[value as SeatKind]);
    if (dimension === 'locale') return LOCALES.flatMap(({ tag, name }) => (tag === value ? [text(name)] : [])).join('');
    const zone = findTimeZone(value);
    return zone ? timeZoneLabel(zone, locale) : value;
  };
}
