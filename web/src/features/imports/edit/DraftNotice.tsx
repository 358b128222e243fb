import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { type RowIssue, issueMessage } from '@rollcall/shared';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '#i18n/format.tsx';
import { RowNumbers } from './RowNumbers.tsx';

interface Props {
  readonly issues: readonly RowIssue[];
  /** How much there is to be thought about. */
  readonly warnings?: number;
  /** How many users can be added with nothing else fixed, where that is known. */
  readonly ready?: number;
  /** Whether what is wrong can be fixed here. */
  readonly editable: boolean;
}

/**
 * Says that nothing is added yet and why: the guide's sentence, what concerns the whole file, and the rows in which
 * something is wrong.
 */
export function DraftNotice({ issues, warnings = 0, ready, editable }: Props) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  if (issues.length === 0 && warnings > 0) {
    return (
      <Alert
        color="yellow"
        variant="outline"
        role="group"
        icon={<IconAlertTriangle aria-hidden />}
        title={t('draft.warnedTitle', { count: warnings })}
      >
        {t('draft.warnedText')}
      </Alert>
    );
  }
  if (issues.length === 0) {
    return (
      <Alert
        color="teal"
        variant="outline"
        role="group"
        icon={<IconCircleCheck aria-hidden />}
        title={t('draft.rightTitle')}
      >
        {t('draft.rightText')}
      </Alert>
    );
  }
  if (issues.every(({ code }) => code === 'NO_ROWS')) {
    return (
      <Alert
        color="red"
        variant="outline"
        role="group"
        icon={<IconAlertTriangle aria-hidden />}
        title={t('draft.nobodyTitle')}
      >
        {t(editable ? 'draft.nobodyLeft' : 'draft.nobodyText')}
      </Alert>
    );
  }
  const rows = [...new Set(issues.flatMap(({ row }) => (row === null ? [] : [row])))];
  return (
    <Alert
      color="red"
      variant="outline"
      role="group"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('review.invalidTitle')}
    >
      <Stack gap={4}>
        <Text>
          <Trans
            t={t}
            i18nKey="review.invalidText"
            components={{ guide: <Anchor component={Link} to="/help" target="_blank" inherit underline="always" /> }}
          />
        </Text>
        {issues
          .filter(({ row }) => row === null)
          .map((issue) => (
            <Text key={issue.code} fw={600}>
              {issueMessage(issue, locale, timeZone)}
            </Text>
          ))}
        {rows.length > 0 && ready !== undefined && (
          <Text fw={600}>
            {t('draft.counts', {
              errors: t('review.issueCount', { count: issues.length }),
              rows: t('draft.inRows', { count: rows.length }),
              users: t('draft.users', { count: ready }),
            })}
          </Text>
        )}
        {rows.length > 0 && (
          <Text fw={600}>
            <RowNumbers rows={rows} />
          </Text>
        )}
        <Text>{t(editable ? 'draft.fixHere' : 'draft.fixFile')}</Text>
      </Stack>
    </Alert>
  );
}
