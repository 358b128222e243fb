import { Button, Group, Stack, Text } from '@mantine/core';
import type { Cause } from '@rollcall/shared';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useLeaveGuard } from '#components/form/useLeaveGuard.ts';
import { LeaveDialog } from '#components/ui/LeaveDialog.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { useDraftKeeper } from '#graphql/drafts/useDraftKeeper.ts';
import type { ImportIssue } from '../review/importIssue.ts';
import { WarningPanel } from '../review/WarningPanel.tsx';
import classes from '../review/Review.module.css';
import type { DraftFile, ImportDraft } from './draft.ts';
import { CauseActions } from './CauseActions.tsx';
import { DraftFoot } from './DraftFoot.tsx';
import { DraftIssues } from './DraftIssues.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { DraftSeats } from './DraftSeats.tsx';
import { keptSource } from './keptFile.ts';
import { DraftSheet, type DraftSheetHandle } from './DraftSheet.tsx';
import { FileReading } from './FileReading.tsx';
import { useListedIssues } from './useListedIssues.ts';
import { useDraftVersion } from './useDraft.ts';
import { useServerCheck } from './useServerCheck.ts';

interface Props {
  readonly draft: ImportDraft;
  readonly contract: ContractTerms;
  /** Gives the draft up for another file. */
  readonly onClose: () => void;
  /** Takes the same file, read otherwise. */
  readonly onRead: (file: DraftFile) => void;
}

/** The review of a file before it is uploaded: what is wrong, what it would change, and its rows to be fixed. */
export function DraftReview({ draft, contract, onClose, onRead }: Props) {
  const { t } = useTranslation();
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
  const { warnings } = draft.summary;
  const warned = useListedIssues(warnings);
  const told = useRef<HTMLParagraphElement>(null);
  const actionsOf = useCallback(
    (cause: Cause<ImportIssue>) => <CauseActions draft={draft} cause={cause} onDone={() => told.current?.focus()} />,
    [draft],
  );
  const show = useCallback((issue: { row?: number | null | undefined; field?: string | null | undefined }) => {
    if (issue.row != null) sheet.current?.show(issue.row, issue.field ?? null);
  }, []);
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start">
        {draft.file.source && (
          <FileReading
            source={draft.file.source}
            contract={contract}
            locked={draft.isEdited}
            onRead={(file) => {
              keeping.discard();
              onRead(file);
            }}
          />
        )}
        <Button variant="default" size="xs" onClick={() => (draft.isEdited ? setClosing(true) : close())}>
          {t('draft.another')}
        </Button>
      </Group>
      <DraftNotice draft={draft} />
      <DraftSheet draft={draft} ref={sheet} />
      <Text size="sm" c="dimmed" role="status" data-keeping={keeping.state}>
        {t(keeping.state === 'failed' ? 'draft.notKept' : 'draft.kept')}
      </Text>
      {/* Whatever is fixed, each of them stays where it is. */}
      <div className={classes['split']}>
        <Stack gap="md">
          <DraftIssues
            draft={draft}
            pending={check.pending && !check.failure}
            onShow={show}
            actionsOf={actionsOf}
            told={told}
          />
          <WarningPanel warnings={warned} total={warnings.length} onShow={show} actionsOf={actionsOf} />
        </Stack>
        <DraftSeats draft={draft} billingMonth={contract.billingMonth} />
      </div>
      <DraftFoot
        draft={draft}
        billingMonth={contract.billingMonth}
        check={check}
        onNext={() => sheet.current?.next()}
        onUploaded={keeping.discard}
      />
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
