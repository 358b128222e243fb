import { LOCALES, SCOPES, SCOPE_NAMES, columnHeader, findTimeZone, isSettingKey } from '@rollcall/shared';
import { useTranslation } from 'react-i18next';
import type { BulkActionFieldsFragment } from '../../../../graphql/generated.ts';
import { localeOf } from '../../../../graphql/keys.ts';
import { useFormat } from '../../../../i18n/format.tsx';

/** What an action does, to so many users, in a line. */
export function useBulkTitle(): (action: BulkActionFieldsFragment, count: number) => string {
  const { t } = useTranslation();
  const { text } = useFormat();
  const valueOf = ({ kind, on, scope, locale, timeZone }: BulkActionFieldsFragment): string => {
    if (kind === 'SET_TIME_ZONE') {
      const zone = findTimeZone(timeZone ?? '');
      return zone ? text(zone.city) : (timeZone ?? '');
    }
    if (kind === 'SET_LOCALE') {
      const name = locale && LOCALES.find(({ tag }) => tag === localeOf(locale))?.name;
      return name ? text(name) : '';
    }
    const known = SCOPES.find((name) => name === scope);
    return known ? text(SCOPE_NAMES[known]) : t(on ? 'bulkSetting.on' : 'bulkSetting.off');
  };
  return (action, count) => {
    const { kind, setting } = action;
    const what = setting && isSettingKey(setting) ? text(columnHeader(setting)) : (setting ?? '');
    return t(`bulkTitle.${kind}`, { count, what, value: valueOf(action) });
  };
}
