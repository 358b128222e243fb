import { LOCALES, SCOPE_NAMES, findTimeZone } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';
import { timeZoneLabel } from '#i18n/timeZoneLabel.ts';
import type { UserValues } from '../form/userValues.ts';
import { type UserField, valueAt } from './userChanges.ts';

/** The value of a field in words, as the form shows it. */
export function useFieldText(): (values: UserValues, field: UserField) => string {
  const { t } = useTranslation();
  const { locale, text } = useFormat();
  return (values, field) => {
    const value = valueAt(values, field);
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    if (value === 'ALL' || value === 'HOST_ONLY' || value === 'NONE') return text(SCOPE_NAMES[value]);
    if (field === 'timeZone') {
      const zone = findTimeZone(value);
      return zone ? timeZoneLabel(zone, locale) : value;
    }
    const spoken = field === 'locale' && LOCALES.find(({ tag }) => tag === value);
    return spoken ? text(spoken.name) : value;
  };
}
