import { Alert } from '@mantine/core';
import type { RowIssue } from '@rollcall/shared';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';

/** So many headers are named; what they all are stands where they are matched. */
const NAMED = 5;

/** Says in one sentence what is wrong with the columns of a file, and what to do, however many of them there are. */
export function MatchNotice({ issues }: { readonly issues: readonly RowIssue[] }) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const of = (code: RowIssue['code']): RowIssue[] => issues.filter((issue) => issue.code === code);
  const namesOf = (some: readonly RowIssue[]): string => {
    const names = some.slice(0, NAMED).map(({ params }) => params.value ?? '');
    return [...names, ...(some.length > NAMED ? ['…'] : [])].join(t('common.listSeparator'));
  };
  const [unknown, doubled, missing] = [of('UNKNOWN_COLUMN'), of('DUPLICATE_COLUMN'), of('MISSING_COLUMN')];
  const sentences = [
    of('HEADER_NOT_FOUND').length > 0 && t('match.noHeader', { row: issues[0]?.row ?? 1 }),
    unknown.length > 0 && t('match.unknown', { count: unknown.length, names: namesOf(unknown) }),
    doubled.length > 0 && t('match.doubledColumns', { names: namesOf(doubled) }),
    missing.length > 0 && t('match.missing', { count: missing.length }),
    t('match.way'),
  ];
  return (
    <Alert
      color="red"
      variant="outline"
      role="group"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('match.noticeTitle')}
    >
      {sentences.filter((sentence) => sentence !== false).join(locale === 'ja' ? '' : ' ')}
    </Alert>
  );
}
