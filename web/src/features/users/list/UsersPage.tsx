import { Button, Paper, Progress } from '@mantine/core';
import { IconFileImport, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Pager } from '../../../components/table/Pager.tsx';
import { FailureNotice } from '../../../components/ui/FailureNotice.tsx';
import { failureOf } from '../../../graphql/failure.ts';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { Waiting } from '../../../components/ui/Waiting.tsx';
import { NoUsers } from './NoUsers.tsx';
import { sortBy } from './listState.ts';
import { UserFilters } from './UserFilters.tsx';
import { useUserList } from './useUserList.ts';
import { UserTable } from './UserTable.tsx';
import classes from './UsersPage.module.css';

/** Everyone's accounts: searched, filtered, sorted and paged by the address. */
export function UsersPage() {
  const { t } = useTranslation();
  const { state, change, users, stale, error, refetch } = useUserList();
  const info = users?.pageInfo;
  return (
    <>
      <PageHeader
        title={t('users.title')}
        actions={
          <>
            <Button
              component={Link}
              to="/users/new"
              variant="default"
              leftSection={<IconUserPlus size={16} aria-hidden />}
            >
              {t('users.add')}
            </Button>
            <Button component={Link} to="/imports/new" leftSection={<IconFileImport size={16} aria-hidden />}>
              {t('users.addMany')}
            </Button>
          </>
        }
      />
      <Paper className={classes['list']}>
        <UserFilters state={state} onChange={change} />
        <div className={classes['progress']}>
          {stale && users && <Progress value={100} animated size={2} aria-label={t('common.loading')} />}
        </div>
        {!users && !error && <Waiting lines={10} />}
        {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
        {users?.nodes.length === 0 && !stale && (
          <NoUsers
            filtered={Boolean(state.search || state.status)}
            onClear={() => change({ search: '', status: undefined })}
          />
        )}
        {users && users.nodes.length > 0 && (
          <UserTable users={users.nodes} order={state.order} onSort={(field) => change(sortBy(state, field))} />
        )}
        {users && (
          <Pager
            summary={t('users.count', { count: users.totalCount })}
            onPrevious={info?.hasPreviousPage ? () => change({ before: info.startCursor ?? undefined }) : undefined}
            onNext={info?.hasNextPage ? () => change({ after: info.endCursor ?? undefined }) : undefined}
          />
        )}
      </Paper>
    </>
  );
}
