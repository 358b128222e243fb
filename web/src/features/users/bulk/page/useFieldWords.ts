import { LOCALES, SCOPES, SCOPE_NAMES, findTimeZone, isSettingKey } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';

/** Puts the value of a user's field, as the graph writes it in a text, into the reader's words. */
export function useFieldWords(): (field: string, value: string) => string {
  const { t } = useTranslation();
  const { text } = useFormat();
  return (field, value) => {
    const zone = field === 'timeZone' ? findTimeZone(value) : undefined;
    if (zone) return text(zone.city);
    const locale = field === 'locale' ? LOCALES.find(({ tag }) => tag === value.toLowerCase()) : undefined;
    if (locale) return text(locale.name);
    if (!isSettingKey(field)) return value;
    const scope = SCOPES.find((name) => name === value);
    return scope ? text(SCOPE_NAMES[scope]) : t(value === 'true' ? 'bulkSetting.on' : 'bulkSetting.off');
  };
}
