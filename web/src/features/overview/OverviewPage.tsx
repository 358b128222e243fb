import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type ComponentType, Suspense, lazy, useEffect } from 'react';
import { Link } from 'react-router';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { PanelsWaiting } from '#components/ui/Waiting.tsx';
import { nobodyLooks } from '#graphql/attention.ts';
import { type ContractTerms, contractTerms } from '#graphql/contractTerms.ts';
import { failureOf } from '#graphql/failure.ts';
import {
  type AuditEntryFieldsFragment,
  type BulkActionFieldsFragment,
  OverviewDocument,
  type OverviewQuery,
} from '#graphql/generated.ts';
import { useFirstQuery, useStarted } from '#graphql/start.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Checklist } from './Checklist.tsx';
import { STEPS, stepsDone } from './checklist.ts';
import classes from './Overview.module.css';
import { PendingPanel } from './PendingPanel.tsx';
import { WorkPanel } from './WorkPanel.tsx';

/** What the page shows by the parts of others. */
export interface OverviewParts {
  readonly Seats: ComponentType<{ readonly contract: ContractTerms }>;
  /** How the seats stood from month to month. */
  readonly SeatMonths: ComponentType;
  readonly Changes: ComponentType<{ readonly entries: readonly AuditEntryFieldsFragment[] }>;
  /** What a bulk action does, in words. */
  readonly bulkActionTitle: (action: BulkActionFieldsFragment) => string;
}

const NO_VARIABLES = {};
/** How often it is asked what has become of work that is under way, in milliseconds. */
const PACE = 2_000;
/** Figures are loaded behind what is read first. */
const ActivityPanel = lazy(() => import('./ActivityPanel.tsx'));

/** What an administrator sees first: what is used, what waits, what changed, and where to go from there. */
export function OverviewPage(parts: OverviewParts) {
  const { t } = useTranslation();
  const { data, error, refetch } = useFirstQuery(OverviewDocument, NO_VARIABLES);
  const started = useStarted();
  const follows = started && data !== undefined && isUnderWay(data);

  // It may end before anything else in the console has heard of it, and then nothing tells this page.
  useEffect(() => {
    if (!follows) return undefined;
    const timer = setInterval(() => {
      if (!nobodyLooks()) refetch().catch(() => undefined);
    }, PACE);
    return () => clearInterval(timer);
  }, [follows, refetch]);

  return (
    <>
      <PageHeader
        title={t('overview.title')}
        actions={
          <Button component={Link} to="/imports/new" leftSection={<IconFileImport size={16} aria-hidden />}>
            {t('users.addMany')}
          </Button>
        }
      />
      {error && !data && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <PanelsWaiting />}
      {data && <Parts answer={data} {...parts} />}
    </>
  );
}

/** Whether something goes on that ends by itself. */
const isUnderWay = ({ openImports, openBulkActions }: OverviewQuery): boolean =>
  [...openImports.nodes, ...openBulkActions.nodes].some(({ status }) => status !== 'READY');

function Parts({
  answer,
  Seats,
  SeatMonths,
  Changes,
  bulkActionTitle,
}: OverviewParts & { readonly answer: OverviewQuery }) {
  const done = stepsDone(answer);
  return (
    <div className={classes['parts']}>
      {STEPS.some((step) => !done[step]) && (
        <div className={classes['whole']}>
          <Checklist done={done} />
        </div>
      )}
      <Seats contract={contractTerms(answer)} />
      <div className={classes['column']}>
        <WorkPanel answer={answer} titleOf={bulkActionTitle} />
        <PendingPanel pending={answer.pending} />
      </div>
      <div className={classes['whole']}>
        <Changes entries={answer.changes} />
      </div>
      {/* Last, so that nothing moves when it comes. */}
      <div className={classes['whole']}>
        <Suspense fallback={<PanelsWaiting />}>
          <div className={classes['column']}>
            <ActivityPanel />
            <SeatMonths />
          </div>
        </Suspense>
      </div>
    </div>
  );
}
