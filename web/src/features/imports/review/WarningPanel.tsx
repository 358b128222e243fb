import type { Cause } from '@rollcall/shared';
import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import type { ImportIssue } from './importIssue.ts';
import { IssueList } from './IssueList.tsx';
import classes from './Review.module.css';

interface Props {
  readonly warnings: readonly ImportIssue[];
  readonly total: number;
  /** Shows the cell that a warning is about, where there is a grid. */
  readonly onShow?: (warning: ImportIssue) => void;
  /** What can be done with all rows of a cause, where they can be edited. */
  readonly actionsOf?: (cause: Cause<ImportIssue>) => ReactNode;
}

/** What is to be thought about, row by row; nothing where there is nothing. */
export function WarningPanel({ warnings, total, onShow, actionsOf }: Props) {
  const { t } = useTranslation();
  if (warnings.length === 0) return null;
  return (
    <Panel title={t('review.warningCount', { count: total })} description={t('review.warningsText')}>
      <div className={classes['list']} tabIndex={0} role="region" aria-label={t('review.warnings')}>
        <IssueList label={t('review.warnings')} issues={warnings} total={total} onShow={onShow} actionsOf={actionsOf} />
      </div>
    </Panel>
  );
}
