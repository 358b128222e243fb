import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Panel } from '#components/ui/Panel.tsx';
import type { OverviewQuery } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './Overview.module.css';

/** Who can't sign in yet, and from when each can: those whose turn comes first. */
export function PendingPanel({ pending: { totalCount, nodes } }: { readonly pending: OverviewQuery['pending'] }) {
  const { t, start } = useFormat();
  return (
    <Panel
      title={t('overview.pending')}
      description={totalCount === 0 ? t('overview.pendingNone') : t('overview.pendingCount', { count: totalCount })}
    >
      {nodes.length > 0 && (
        <>
          <ul className={classes['list']}>
            {nodes.map(({ id, name, loginId, availableFrom }) => (
              <li key={id} className={classes['entry']}>
                <Anchor component={Link} to={`/users/${id}`} title={loginId} size="md">
                  {name}
                </Anchor>
                <Text size="sm" c="dimmed">
                  {t('users.availableFrom', { instant: start(availableFrom) })}
                </Text>
              </li>
            ))}
          </ul>
          <Anchor component={Link} to="/users?status=PENDING">
            {t('overview.pendingAll')}
          </Anchor>
        </>
      )}
    </Panel>
  );
}
