import { columnHeader, isSettingKey } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { BulkActionFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { useFieldWords } from './useFieldWords.ts';

/** What an action does, to so many users, in a line. */
export function useBulkTitle(): (action: BulkActionFieldsFragment, count: number) => string {
  const { t } = useTranslation();
  const { text } = useFormat();
  const words = useFieldWords();
  const valueOf = ({ setting, on, scope, locale, timeZone }: BulkActionFieldsFragment): string => {
    if (setting) return words(setting, scope ?? String(on));
    return locale ? words('locale', locale) : words('timeZone', timeZone ?? '');
  };
  return (action, count) => {
    const { kind, setting, fileName } = action;
    const what = setting && isSettingKey(setting) ? text(columnHeader(setting)) : (setting ?? fileName ?? '');
    return t(`bulkTitle.${kind}`, { count, what, value: valueOf(action) });
  };
}
