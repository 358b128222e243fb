import { Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';
import classes from './CountChanges.module.css';

export interface CountChange {
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly limit: number;
}

/** Counts before and after a change, each against its limit. */
export function CountChanges({
  caption,
  changes,
}: {
  readonly caption: string;
  readonly changes: readonly CountChange[];
}) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <table className={classes['table']}>
      <VisuallyHidden component="caption">{caption}</VisuallyHidden>
      <thead>
        <tr>
          <Text component="th" size="sm" c="dimmed" scope="col">
            {t('counts.what')}
          </Text>
          <Text component="td" size="sm" c="dimmed">
            {t('counts.change')}
          </Text>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ label, before, after, limit }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className={after > limit ? classes['over'] : undefined}>
              {number(before)} <span aria-hidden>→</span> <VisuallyHidden>{t('counts.to')}</VisuallyHidden>
              <span className={classes['after']}>{number(after)}</span> / {number(limit)}
              {after > limit && <div>{t('counts.over', { count: after - limit })}</div>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
