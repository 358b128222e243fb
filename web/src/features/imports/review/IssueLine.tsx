import { Text } from '@mantine/core';
import { ALL_COLUMNS, columnHeader } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';
import classes from './IssueList.module.css';
import type { ImportIssue } from './importIssue.ts';

interface Props {
  readonly issue: ImportIssue;
  readonly onShow: ((issue: ImportIssue) => void) | undefined;
}

/** The row of an issue, which leads to its cell where there is a grid. */
export function IssuePlace({ issue, onShow }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const place = issue.row == null ? t('review.file') : t('review.rowNumber', { row: number(issue.row) });
  return onShow && issue.row != null ? (
    <button type="button" className={classes['place']} onClick={() => onShow(issue)}>
      {place}
    </button>
  ) : (
    <span className={classes['place']}>{place}</span>
  );
}

/** One issue by itself: its row, its column where the sentence doesn't name that, and its sentence. */
export function IssueLine({ issue, onShow }: Props) {
  const { text } = useFormat();
  const key = ALL_COLUMNS.find((column) => column.key === issue.field)?.key;
  const header = key && text(columnHeader(key));
  return (
    <div className={classes['issue']}>
      <IssuePlace issue={issue} onShow={onShow} />
      <span>
        {header && !issue.message.toLowerCase().includes(header.toLowerCase()) && (
          <Text component="span" c="dimmed">{`${header}: `}</Text>
        )}
        {issue.message}
      </span>
    </div>
  );
}
