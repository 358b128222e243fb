import { Button, Stack, Text } from '@mantine/core';
import { type ColumnKey, ALL_COLUMNS, columnHeader } from '@rollcall/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#i18n/format.tsx';
import classes from './IssueList.module.css';
import type { ImportIssue } from './importIssue.ts';

const SHOWN = 20;
const columnKey = (field: string | null | undefined): ColumnKey | undefined =>
  ALL_COLUMNS.find(({ key }) => key === field)?.key;

interface Props {
  /** What the list is of. */
  readonly label: string;
  readonly issues: readonly ImportIssue[];
  readonly total: number;
  /** Shows the cell that an issue is about, where there is a grid. */
  readonly onShow?: ((issue: ImportIssue) => void) | undefined;
}

/** Each mistake, or each warning, with its row number and its cause. */
export function IssueList({ label, issues: given, total, onShow }: Props) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  const [all, setAll] = useState(false);
  // How many more there are is told below the list, out of the total.
  const issues = given.filter(({ code }) => code !== 'MORE_ISSUES');
  const shown = all ? issues : issues.slice(0, SHOWN);
  return (
    <Stack gap="xs" align="flex-start">
      <ul className={classes['list']} aria-label={label}>
        {shown.map((issue) => {
          const key = columnKey(issue.field);
          const header = key && text(columnHeader(key));
          const place = issue.row == null ? t('review.file') : t('review.rowNumber', { row: number(issue.row) });
          return (
            <li key={`${issue.row} ${issue.field} ${issue.code} ${issue.value}`} className={classes['issue']}>
              {onShow && issue.row != null ? (
                <button type="button" className={classes['place']} onClick={() => onShow(issue)}>
                  {place}
                </button>
              ) : (
                <span className={classes['place']}>{place}</span>
              )}
              <span>
                {header && !issue.message.toLowerCase().includes(header.toLowerCase()) && (
                  <Text component="span" c="dimmed">{`${header}: `}</Text>
                )}
                {issue.message}
              </span>
            </li>
          );
        })}
      </ul>
      {!all && issues.length > SHOWN && (
        <Button variant="default" size="xs" onClick={() => setAll(true)}>
          {t('review.showAll', { count: issues.length })}
        </Button>
      )}
      {all && total > issues.length && <Text c="dimmed">{t('review.more', { count: total - issues.length })}</Text>}
    </Stack>
  );
}
