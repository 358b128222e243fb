import { Anchor, Text, VisuallyHidden } from '@mantine/core';
import { ALL_COLUMNS, columnHeader } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { LoginId } from '#components/ui/LoginId.tsx';
import type { BulkActionUsersQuery } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './DifferenceList.module.css';
import { useFieldWords } from './useFieldWords.ts';

type User = NonNullable<BulkActionUsersQuery['userBulkAction']>['users']['nodes'][number];

/** What changes of each user, and nothing else: the old value beside the new one. */
export function DifferenceList({ users, label }: { readonly users: readonly User[]; readonly label: string }) {
  const { t } = useTranslation();
  return (
    <ul className={classes['list']} aria-label={label}>
      {users.map(({ userId, name, loginId, row, differences }) => (
        <li key={userId} className={classes['user']}>
          <div className={classes['who']}>
            <Anchor component={Link} to={`/users/${userId}`} size="md">
              {name}
            </Anchor>
            <Text size="sm" c="dimmed">
              <LoginId value={loginId} />
              {row != null && ` · ${t('bulkRefused.row', { row })}`}
            </Text>
          </div>
          <dl className={classes['differences']}>
            {differences.map((difference) => (
              <Difference key={difference.field} {...difference} />
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Difference({ field, before, after }: User['differences'][number]) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const words = useFieldWords();
  const key = ALL_COLUMNS.find((column) => column.key === field)?.key;
  return (
    <div className={classes['difference']}>
      <dt>{key ? text(columnHeader(key)) : field}</dt>
      <dd>
        <VisuallyHidden>{t('bulkUsers.before')} </VisuallyHidden>
        <del>{words(field, before)}</del>
        <span aria-hidden className={classes['arrow']}>
          →
        </span>
        <VisuallyHidden> {t('bulkUsers.after')} </VisuallyHidden>
        <ins>{words(field, after)}</ins>
      </dd>
    </div>
  );
}
