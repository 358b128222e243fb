import { Anchor, Text, UnstyledButton } from '@mantine/core';
import { type AuditDifference, auditDifferences, auditFieldName, auditValueText } from '@rollcall/shared';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { useFormat } from '#i18n/format.tsx';
import classes from './BeforeAfter.module.css';

interface Props {
  readonly before: unknown;
  readonly after: unknown;
  readonly targetType: string | null;
}

type Side = 'before' | 'after';

/**
 * What an entry changed, field by field: before on the left, after on the right. What stayed the same is shown when
 * asked for; of what was made or removed, what is off.
 */
export function BeforeAfter({ before, after, targetType }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const differences = auditDifferences(before, after);
  if (differences.length === 0) return null;
  // What was made has no before, and what was removed no after.
  const sides = (['before', 'after'] as const).filter((side) => differences.some((row) => row[side] !== undefined));
  const oneSided = sides.length === 1;
  const tells = (row: AuditDifference): boolean => row.changed && !(oneSided && (row.before ?? row.after) === false);
  const telling = differences.filter(tells);
  const silent = differences.filter((row) => !tells(row));
  const rows = all ? [...telling, ...silent] : telling;
  return (
    <div>
      {telling.length === 0 && !oneSided && <Text size="sm">{t('audit.nothingChanged')}</Text>}
      {rows.length > 0 && (
        <table className={classes['table']} data-sides={sides.length} aria-label={t('audit.beforeAfter')}>
          <thead>
            <tr>
              <th scope="col">{t('audit.field')}</th>
              {sides.map((side) => (
                <th key={side} scope="col">
                  {t(`audit.${side}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.path.join()} data-silent={!tells(row) || undefined}>
                <th scope="row">{auditFieldName(row.path, targetType, format)}</th>
                {sides.map((side) => (
                  <td key={side}>
                    <Value row={row} side={side} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {silent.length > 0 && (
        <UnstyledButton className={classes['more'] ?? ''} aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'audit.hide' : oneSided ? 'audit.showOff' : 'audit.showSame', { count: silent.length })}
        </UnstyledButton>
      )}
    </div>
  );
}

function Value({ row, side }: { readonly row: AuditDifference; readonly side: Side }) {
  const { t } = useTranslation();
  const format = useFormat();
  const value = row[side];
  if (value === undefined) return <span className={classes['absent']}>—</span>;
  if (row.path.at(-1) === 'importId' && typeof value === 'string') {
    return (
      <Anchor component={Link} to={`/imports/${value}`} inherit>
        {t('audit.toImport')}
      </Anchor>
    );
  }
  const text = auditValueText(row.path, value, format);
  return text === '' ? <span className={classes['absent']}>{t('audit.empty')}</span> : <span>{text}</span>;
}
