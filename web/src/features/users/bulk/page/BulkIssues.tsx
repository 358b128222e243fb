import { Anchor } from '@mantine/core';
import { ALL_COLUMNS, causeWords, causesOf } from '@rollcall/shared';
import { useMemo } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { CauseList, type ShownCause } from '#components/issues/CauseList.tsx';
import { usePlaces } from '#components/issues/usePlaces.ts';
import { LoginId } from '#components/ui/LoginId.tsx';
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

const isWhole = ({ row, userId }: Pick<Issue, 'row' | 'userId'>): boolean => row == null && userId == null;

/** The reasons against an action, each once, with the rows and the users whom it is about. */
export function BulkIssues({ issues, total, whole }: Props) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const places = usePlaces();
  const causes = useMemo(
    () =>
      causesOf(issues, isWhole).map(({ key, code, field, value, issues: same }): ShownCause => {
        const message = same[0]?.message ?? '';
        const { cause, way, alike } = causeWords({ code, field, value }, message, locale);
        const rows = same.flatMap(({ row }) => row ?? []);
        return {
          key,
          title: rows.length === same.length ? places(cause, rows) : t('causes.users', { cause, count: same.length }),
          way,
          count: same.length,
          brief: false,
          place: placeOf(same, whole, same.length === 1 || !alike),
        };
      }),
    [issues, locale, places, t, whole],
  );
  return <CauseList label={t('bulkRefused.reasons')} causes={causes} beyond={total - issues.length} />;
}

const placeOf =
  (same: readonly Issue[], whole: string, told: boolean): ShownCause['place'] =>
  (index) => {
    const issue = same[index];
    return issue && <IssueLine issue={issue} whole={whole} told={told} />;
  };

interface LineProps {
  readonly issue: Issue;
  readonly whole: string;
  /** Whether its sentence is not told above. */
  readonly told: boolean;
}

/** One reason: its user, and the message behind the column that it is about where it doesn't name it itself. */
function IssueLine({ issue, whole, told }: LineProps) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { field, message } = issue;
  const column = ALL_COLUMNS.find(({ key }) => key === field);
  const header = column && text(column.header);
  const named = !header || message.toLowerCase().includes(header.toLowerCase());
  return (
    <div className={classes['issue']}>
      <Who issue={issue} whole={whole} />
      {told && <span>{named ? message : t('bulkRefused.column', { header, message })}</span>}
    </div>
  );
}

function Who({ issue: { row, userId, loginId, code }, whole }: Pick<LineProps, 'issue' | 'whole'>) {
  const { t } = useTranslation();
  if (isWhole({ row, userId })) return <span className={classes['who']}>{whole}</span>;
  const known = userId != null && loginId != null && code !== 'USER_GONE';
  return (
    <div className={classes['who']}>
      {row != null && <div>{t('bulkRefused.row', { row })}</div>}
      {known && (
        <Anchor component={Link} to={`/users/${userId}`} inherit underline="always">
          <LoginId value={loginId} />
        </Anchor>
      )}
      {!known && (loginId != null ? <LoginId value={loginId} /> : row == null && t('bulkRefused.unknown'))}
    </div>
  );
}
