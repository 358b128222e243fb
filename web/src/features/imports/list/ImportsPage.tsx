import { Button, Paper } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { useForwardPages } from '#components/table/useForwardPages.ts';
import { Pager } from '#components/table/Pager.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { failureOf } from '#graphql/failure.ts';
import { useFreshStart } from '#graphql/useFreshStart.ts';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { ImportsDocument } from '#graphql/generated.ts';
import type { Pace } from '#graphql/pace.ts';
import { useFollowed } from '#graphql/useFollowed.ts';
import { ImportTable } from './ImportTable.tsx';

/** How the list is read anew: others upload, add and undo too. */
const PACE: Pace = { every: 4_000, ends: false };

/** Every file that was uploaded, the newest first. */
export function ImportsPage() {
  const { t } = useTranslation();
  const pages = useForwardPages();
  const { data, previousData, error, refetch } = useFollowed(
    ImportsDocument,
    { variables: { first: 50, ...pages.variables }, fetchPolicy: 'cache-and-network' },
    () => PACE,
  );
  useFreshStart(error, pages.restart);
  const imports = (data ?? (error ? undefined : previousData))?.userImports;
  const add = (
    <Button component={Link} to="/imports/new" leftSection={<IconFileImport size={16} aria-hidden />}>
      {t('users.addMany')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('imports.title')} description={t('imports.text')} actions={add} />
      <Paper style={{ overflow: 'clip' }}>
        {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
        {!imports && !error && <Waiting lines={8} />}
        {imports?.nodes.length === 0 && (
          <EmptyState icon={<IconFileImport size={40} stroke={1.5} />} title={t('imports.noneTitle')}>
            {t('imports.noneText')}
          </EmptyState>
        )}
        {imports && imports.nodes.length > 0 && (
          <>
            <ImportTable imports={imports.nodes} />
            <Pager summary={t('imports.count', { count: imports.totalCount })} {...pages.steps(imports.pageInfo)} />
          </>
        )}
      </Paper>
    </>
  );
}
