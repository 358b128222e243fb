import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { type RowIssue, issueMessage } from '@rollcall/shared';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Trans } from '#i18n/Trans.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { useFormat } from '#i18n/format.tsx';
import type { ImportDraft } from './draft.ts';
import { RowNumbers } from './RowNumbers.tsx';

/** Says how the rows stand before anything is added: what is to be fixed, to be thought about, or that all is right. */
export function DraftNotice({ draft }: { readonly draft: ImportDraft }) {
  const { t } = useTranslation();
  const { issues, warnings, faulty, keep } = draft.summary;
  if (issues.length > 0) {
    const counts = {
      errors: t('review.issueCount', { count: issues.length }),
      rows: t('draft.inRows', { count: faulty }),
      users: t('draft.users', { count: keep.length }),
    };
    return <FaultNotice issues={issues} counts={faulty > 0 ? t('draft.counts', counts) : undefined} editable />;
  }
  if (warnings.length > 0) {
    return (
      <Notice tone="warned" title={t('draft.warnedTitle', { count: warnings.length })}>
        {t('draft.warnedText')}
      </Notice>
    );
  }
  const title = draft.isEdited ? t('draft.rightTitle') : t('draft.noErrorsTitle', { count: keep.length });
  return (
    <Notice tone="right" title={title}>
      {t('draft.rightText')}
    </Notice>
  );
}

interface Props {
  readonly issues: readonly RowIssue[];
  /** How many errors there are, in how many rows, and how many users are ready; where that is known. */
  readonly counts?: string | undefined;
  /** Whether what is wrong can be fixed here. */
  readonly editable: boolean;
}

/** Says what is to be fixed: what concerns the whole file, and the rows in which something is wrong. */
export function FaultNotice({ issues, counts, editable }: Props) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  if (issues.every(({ code }) => code === 'NO_ROWS')) {
    return (
      <Notice tone="wrong" title={t('draft.nobodyTitle')}>
        {t(editable ? 'draft.nobodyLeft' : 'draft.nobodyText')}
      </Notice>
    );
  }
  const rows = [...new Set(issues.flatMap(({ row }) => (row === null ? [] : [row])))];
  const guide = <Anchor component={Link} to="/help" target="_blank" inherit underline="always" />;
  return (
    <Notice tone="wrong" title={t('draft.errorsTitle', { count: issues.length })}>
      <Stack gap={4}>
        {issues
          .filter(({ row }) => row === null)
          .map((issue) => (
            <Text key={issue.code} fw={600}>
              {issueMessage(issue, locale, timeZone)}
            </Text>
          ))}
        {counts && <Text fw={600}>{counts}</Text>}
        {rows.length > 0 && (
          <Text fw={600}>
            <RowNumbers rows={rows} />
          </Text>
        )}
        <Text>
          <Trans i18nKey={editable ? 'draft.fixHere' : 'draft.fixFile'} components={{ guide }} />
        </Text>
      </Stack>
    </Notice>
  );
}

const TONES = {
  wrong: { color: 'red', Icon: IconAlertTriangle },
  warned: { color: 'yellow', Icon: IconAlertTriangle },
  right: { color: 'teal', Icon: IconCircleCheck },
} as const;

interface NoticeProps {
  readonly tone: keyof typeof TONES;
  readonly title: string;
  readonly children: ReactNode;
}

function Notice({ tone, title, children }: NoticeProps) {
  const { color, Icon } = TONES[tone];
  return (
    <Alert color={color} variant="outline" role="group" icon={<Icon aria-hidden />} title={title}>
      {children}
    </Alert>
  );
}
