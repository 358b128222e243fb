import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BulkActionIssuesQuery } from '../../../../graphql/generated.ts';
import classes from './Bulk.module.css';

type Issue = NonNullable<BulkActionIssuesQuery['userBulkAction']>['issues']['nodes'][number];

interface Props {
  readonly issues: readonly Issue[];
  readonly total: number;
}

const SHOWN = 50;

/** The reasons against an action, each beside the user whom it is about. */
export function BulkIssues({ issues, total }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? issues : issues.slice(0, SHOWN);
  return (
    <Stack gap="xs" align="flex-start">
      <ul className={classes['issues']} aria-label={t('bulkRefused.reasons')}>
        {shown.map((issue) => (
          <li key={`${issue.userId} ${issue.code} ${issue.message}`} className={classes['issue']}>
            <Who issue={issue} />
            <span>{issue.message}</span>
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

function Who({ issue: { userId, loginId, code } }: { readonly issue: Issue }) {
  const { t } = useTranslation();
  if (userId == null) return <span className={classes['who']}>{t('bulkRefused.all')}</span>;
  if (loginId == null || code === 'USER_GONE') {
    return <span className={classes['who']}>{loginId ?? t('bulkRefused.unknown')}</span>;
  }
  return (
    <Anchor component={Link} to={`/users/${userId}`} className={classes['who'] ?? ''} size="md" underline="always">
      {loginId}
    </Anchor>
  );
}
