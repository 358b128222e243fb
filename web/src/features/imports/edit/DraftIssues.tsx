import { Button, Stack, Text } from '@mantine/core';
import type { Cause } from '@rollcall/shared';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import type { ImportIssue } from '../review/importIssue.ts';
import { IssueList } from '../review/IssueList.tsx';
import classes from '../review/Review.module.css';
import type { ImportDraft } from './draft.ts';
import { dropEdit } from './draftEdits.ts';
import { FaultyDownload } from './FaultyDownload.tsx';
import { useListedIssues } from './useListedIssues.ts';

interface Props {
  readonly draft: ImportDraft;
  /** Whether the server has not said yet which login IDs are taken. */
  readonly pending: boolean;
  readonly onShow: (issue: ImportIssue) => void;
  readonly actionsOf: (cause: Cause<ImportIssue>) => ReactNode;
  /** What says how many rows are left, where the focus goes when what had it is fixed. */
  readonly told: RefObject<HTMLParagraphElement | null>;
}

/** What is left to be fixed, and the ways to do it elsewhere than in the rows; the same panel where nothing is. */
export function DraftIssues({ draft, pending, onShow, actionsOf, told }: Props) {
  const { t } = useTranslation();
  const { table } = draft;
  const { issues, faulty, leave } = draft.summary;
  const listed = useListedIssues(issues);
  const tooMany = table.liveCount - table.rowLimit;
  const right = faulty === 0 && table.fileIssues.length === 0;
  return (
    <Panel title={t('review.issueCount', { count: issues.length })}>
      <Stack gap="sm" align="flex-start">
        <Text ref={told} tabIndex={-1} role="status" size="sm" c="dimmed" mih="1.55em">
          {pending ? t('draft.checking') : right ? t('draft.checked') : t('draft.left', { count: faulty })}
        </Text>
        {issues.length > 0 && (
          <div className={classes['list']} tabIndex={0} role="region" aria-label={t('review.issues')}>
            <IssueList
              label={t('review.issues')}
              issues={listed}
              total={issues.length}
              onShow={onShow}
              actionsOf={actionsOf}
            />
          </div>
        )}
        {tooMany > 0 && (
          <Button variant="default" onClick={() => draft.change(dropEdit(table.live().slice(table.rowLimit), true))}>
            {t('draft.dropLast', { count: tooMany })}
          </Button>
        )}
        {leave.length > 0 && tooMany <= 0 && <FaultyDownload draft={draft} />}
      </Stack>
    </Panel>
  );
}
