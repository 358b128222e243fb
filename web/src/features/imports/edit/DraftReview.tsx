import { Button, Stack, Text } from '@mantine/core';
import { type RowIssue, issueMessage } from '@rollcall/shared';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeaveGuard } from '#components/form/useLeaveGuard.ts';
import { LeaveDialog } from '#components/ui/LeaveDialog.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { useDraftKeeper } from '#graphql/drafts/useDraftKeeper.ts';
import { useFormat } from '#i18n/format.tsx';
import { IssueList } from '../review/IssueList.tsx';
import { WarningPanel } from '../review/WarningPanel.tsx';
import classes from '../review/Review.module.css';
import type { ImportDraft } from './draft.ts';
import { DraftAdd } from './DraftAdd.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { DraftSeats } from './DraftSeats.tsx';
import { keptSource } from './keptFile.ts';
import { DraftSheet, type DraftSheetHandle } from './DraftSheet.tsx';
import { useDraftVersion } from './useDraft.ts';
import { useServerCheck } from './useServerCheck.ts';

/** So many errors are listed one by one; the rest stands in the cells. */
const LISTED = 200;

interface Props {
  readonly draft: ImportDraft;
  readonly billingMonth: string;
  /** Gives the draft up for another file. */
  readonly onClose: () => void;
}

/** The review of a file before it is uploaded: what is wrong, what it would change, and its rows to be fixed. */
export function DraftReview({ draft, billingMonth, onClose }: Props) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  useDraftVersion(draft);
  const check = useServerCheck(draft);
  const sheet = useRef<DraftSheetHandle>(null);
  const kept = useMemo(
    () => ({ source: keptSource(draft), key: draft.file.kept?.key, subscribe: draft.subscribe }),
    [draft],
  );
  const keeping = useDraftKeeper(kept);
  // What this browser keeps is there when one comes back.
  const guard = useLeaveGuard(draft.isEdited && keeping.state === 'failed', draft.isEdited && keeping.state !== 'kept');
  const close = (): void => {
    keeping.discard();
    onClose();
  };
  const [closing, setClosing] = useState(false);
  const { issues, warnings } = draft.summary;
  const listed = (some: readonly RowIssue[]) =>
    some.slice(0, LISTED).map((issue) => ({
      row: issue.row,
      field: issue.field ?? null,
      code: issue.code,
      message: issueMessage(issue, locale, timeZone),
      value: issue.params.value ?? null,
    }));
  const flagged = issues.length + warnings.length > 0;
  const show = useCallback((issue: { row?: number | null | undefined; field?: string | null | undefined }) => {
    if (issue.row != null) sheet.current?.show(issue.row, issue.field ?? null);
  }, []);
  return (
    <Stack gap="md">
      <DraftNotice issues={issues} warnings={warnings.length} ready={draft.summary.keep.length} editable />
      <DraftSheet draft={draft} ref={sheet} />
      <Text size="sm" c="dimmed" role="status" data-keeping={keeping.state}>
        {t(keeping.state === 'failed' ? 'draft.notKept' : 'draft.kept')}
      </Text>
      <div className={classes['split']}>
        {flagged ? (
          <Stack gap="md">
            {issues.length > 0 && (
              <Panel title={t('review.issueCount', { count: issues.length })}>
                <div className={classes['list']} tabIndex={0} role="region" aria-label={t('review.issues')}>
                  <IssueList label={t('review.issues')} issues={listed(issues)} total={issues.length} onShow={show} />
                </div>
              </Panel>
            )}
            <WarningPanel warnings={listed(warnings)} total={warnings.length} onShow={show} />
          </Stack>
        ) : (
          <DraftSeats draft={draft} billingMonth={billingMonth} />
        )}
        <Stack gap="md">
          <DraftAdd draft={draft} billingMonth={billingMonth} check={check} onUploaded={keeping.discard} />
          {flagged && <DraftSeats draft={draft} billingMonth={billingMonth} />}
        </Stack>
      </div>
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => (draft.isEdited ? setClosing(true) : close())}
      >
        {t('draft.another')}
      </Button>
      {(guard.leaving || closing) && (
        <LeaveDialog
          text={t(closing ? 'draft.giveUp' : 'draft.leave')}
          onStay={() => {
            guard.stay();
            setClosing(false);
          }}
          onLeave={closing ? close : guard.leave}
        />
      )}
    </Stack>
  );
}
