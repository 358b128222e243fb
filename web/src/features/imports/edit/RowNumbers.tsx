import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';

const NAMED = 12;

/** The numbers of rows, the first of them where there are many. */
export function RowNumbers({ rows, named = NAMED }: { readonly rows: readonly number[]; readonly named?: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const list = rows.slice(0, named).map(number).join(t('common.listSeparator'));
  const rest = rows.length - named;
  return rest > 0 ? t('draft.rowsAndMore', { list, count: rest }) : t('draft.rows', { list, count: rows.length });
}
