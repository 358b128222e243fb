import { useQuery } from '@apollo/client/react';
import { Paper } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Pager } from '#components/table/Pager.tsx';
import { useForwardPages } from '#components/table/useForwardPages.ts';
import { BackLink } from '#components/ui/BackLink.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { useFreshStart } from '#graphql/useFreshStart.ts';
import { BulkActionsDocument } from '#graphql/generated.ts';
import { BulkActionTable } from './BulkActionTable.tsx';

/** Every bulk action that was prepared, the newest first, whatever came of it. */
export function BulkActionsPage() {
  const { t } = useTranslation();
  const pages = useForwardPages();
  const { data, previousData, error, refetch } = useQuery(BulkActionsDocument, {
    variables: { first: 50, ...pages.variables },
    fetchPolicy: 'cache-and-network',
  });
  useFreshStart(error, pages.restart);
  const actions = (data ?? (error ? undefined : previousData))?.userBulkActions;
  return (
    <>
      <PageHeader
        title={t('bulkList.title')}
        description={t('bulkList.text')}
        back={<BackLink to="/users">{t('nav.users')}</BackLink>}
      />
      <Paper style={{ overflow: 'clip' }}>
        {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
        {!actions && !error && <Waiting lines={8} />}
        {actions?.nodes.length === 0 && (
          <EmptyState icon={<IconUsersGroup size={40} stroke={1.5} />} title={t('bulkList.noneTitle')}>
            {t('bulkList.noneText')}
          </EmptyState>
        )}
        {actions && actions.nodes.length > 0 && (
          <>
            <BulkActionTable actions={actions.nodes} />
            <Pager summary={t('bulkList.count', { count: actions.totalCount })} {...pages.steps(actions.pageInfo)} />
          </>
        )}
      </Paper>
    </>
  );
}
