import { useTranslation } from 'react-i18next';
import classes from './BeforeAfter.module.css';
import { type Difference, differences } from './differences.ts';

function Value({ value }: { readonly value: Difference['before'] }) {
  return value === undefined ? <span className={classes['absent']}>—</span> : <code>{value}</code>;
}

/** What an entry changed, field by field: before on the left, after on the right. */
export function BeforeAfter({ before, after }: { readonly before: unknown; readonly after: unknown }) {
  const { t } = useTranslation();
  return (
    <table className={classes['table']} aria-label={t('audit.beforeAfter')}>
      <thead>
        <tr>
          <th scope="col">{t('audit.field')}</th>
          <th scope="col">{t('audit.before')}</th>
          <th scope="col">{t('audit.after')}</th>
        </tr>
      </thead>
      <tbody>
        {differences(before, after).map((row) => (
          <tr key={row.path}>
            <th scope="row">{row.path || '—'}</th>
            <td>
              <Value value={row.before} />
            </td>
            <td>
              <Value value={row.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
