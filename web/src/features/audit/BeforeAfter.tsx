import { COLUMNS } from '@rollcall/shared';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.tsx';
import classes from './BeforeAfter.module.css';
import { type Difference, differences } from './differences.ts';

function Value({ value }: { readonly value: Difference['before'] }) {
  return value === undefined ? <span className={classes['absent']}>—</span> : <code>{value}</code>;
}

/** What an entry changed, field by field: before on the left, after on the right. */
export function BeforeAfter({ before, after }: { readonly before: unknown; readonly after: unknown }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  // What is a field of a user goes by the name that it has everywhere; the rest by the name that it has in the log.
  const nameOf = (path: readonly string[]): string => {
    const column = COLUMNS.find(({ key }) => key === path.at(-1));
    return column ? text(column.header) : path.join(' ');
  };
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
          <tr key={row.path.join()}>
            <th scope="row">{nameOf(row.path)}</th>
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
