import { Anchor, Button, Stack, Text } from '@mantine/core';
import { ALL_COLUMNS } from '@rollcall/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BulkActionIssuesQuery } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './Bulk.module.css';

type Issue = NonNullable<BulkActionIssuesQuery['userBulkAction']>['issues']['edges'][number]['node'];

interface Props {
  readonly issues: readonly Issue[];
  readonly total: number;
  /** What a reason concerns that is about no single user and no row. */
  readonly whole: string;
}

const SHOWN = 50;

/** The reasons against an action, each beside the row and the user whom it is about. */
export function BulkIssues({ issues, total, whole }: Props) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const [all, setAll] = useState(false);
  const shown = all ? issues : issues.slice(0, SHOWN);
  /** The message, behind the column that it is about where it doesn't name it itself. */
  const withColumn = ({ field, message }: Issue): string => {
    const column = ALL_COLUMNS.find(({ key }) => key === field);
    const header = column && text(column.header);
    const named = !header || message.toLowerCase().includes(header.toLowerCase());
    return named ? message : t('bulkRefused.column', { header, message });
  };
  return (
    <Stack gap="xs" align="flex-start">
      <ul className={classes['issues']} aria-label={t('bulkRefused.reasons')}>
        {shown.map((issue) => (
          <li key={`${issue.row} ${issue.userId} ${issue.code} ${issue.message}`} className={classes['issue']}>
            <Who issue={issue} whole={whole} />
            <span>{withColumn(issue)}</span>
          </li>
        ))}
      </ul>
      {!all && issues.length > SHOWN && (
        <Button variant="default" size="xs" onClick={() => setAll(true)}>
          {t('bulkRefused.showAll', { count: issues.length })}
        </Button>
      )}
      {all && total > issues.length && (
        <Text c="dimmed">{t('bulkRefused.more', { count: total - issues.length })}</Text>
      )}
    </Stack>
  );
}

interface WhoProps {
  readonly issue: Issue;
  readonly whole: string;
}

function Who({ issue: { row, userId, loginId, code }, whole }: WhoProps) {
  const { t } = useTranslation();
  if (row == null && userId == null) return <span className={classes['who']}>{whole}</span>;
  const known = userId != null && loginId != null && code !== 'USER_GONE';
  return (
    <div className={classes['who']}>
      {row != null && <div>{t('bulkRefused.row', { row })}</div>}
      {known && (
        <Anchor component={Link} to={`/users/${userId}`} inherit underline="always">
          {loginId}
        </Anchor>
      )}
      {!known && (loginId ?? (row == null && t('bulkRefused.unknown')))}
    </div>
  );
}
