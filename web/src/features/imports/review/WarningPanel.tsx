import { useTranslation } from 'react-i18next';
import { Panel } from '#components/ui/Panel.tsx';
import type { ImportIssue } from './importIssue.ts';
import { IssueList } from './IssueList.tsx';
import classes from './Review.module.css';

interface Props {
  readonly warnings: readonly ImportIssue[];
  readonly total: number;
  /** Shows the cell that a warning is about, where there is a grid. */
  readonly onShow?: (warning: ImportIssue) => void;
}

/** What is to be thought about, row by row; nothing where there is nothing. */
export function WarningPanel({ warnings, total, onShow }: Props) {
  const { t } = useTranslation();
  if (warnings.length === 0) return null;
  return (
    <Panel title={t('review.warningCount', { count: total })} description={t('review.warningsText')}>
      <div className={classes['list']} tabIndex={0} role="region" aria-label={t('review.warnings')}>
        <IssueList label={t('review.warnings')} issues={warnings} total={total} onShow={onShow} />
      </div>
    </Panel>
  );
}
