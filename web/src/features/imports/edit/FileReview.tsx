import { Box, Stack } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { MATCHABLE } from '#components/form/matchable.ts';
import { BackLink } from '#components/ui/BackLink.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { ImportSteps } from '../ImportSteps.tsx';
import { IssueList } from '../review/IssueList.tsx';
import classes from '../review/Review.module.css';
import { type DraftFile, ImportDraft } from './draft.ts';
import { FaultNotice } from './DraftNotice.tsx';
import { SameFileNotice } from '../review/SameFileNotice.tsx';
import { DraftReview } from './DraftReview.tsx';
import { FileReading } from './FileReading.tsx';
import { MatchColumns } from './MatchColumns.tsx';
import { MatchNotice } from './MatchNotice.tsx';
import { useKnownFile } from './useKnownFile.ts';
import { useListedIssues } from './useListedIssues.ts';

interface Props {
  readonly file: DraftFile;
  readonly contract: ContractTerms;
  readonly onClose: () => void;
  /** Takes the same file, once its columns are matched, or where it was read otherwise. */
  readonly onRead: (file: DraftFile) => void;
  /** Takes another file, where this one can't be fixed here. */
  readonly upload: ReactNode;
}

/**
 * Drawn with the file's ID as its key: a file that has errors, its rows to be fixed, or where not even its columns are
 * understood, what is wrong with it.
 */
export function FileReview({ file, contract, onClose, onRead, upload }: Props) {
  const { t } = useTranslation();
  // With the contract as it was when the file was opened; what it is now comes with the server's check.
  const [terms] = useState(contract);
  const [draft, setDraft] = useState<ImportDraft | 'none'>();
  useEffect(() => {
    let current = true;
    void ImportDraft.of(file, terms).then((made) => current && setDraft(made ?? 'none'));
    return () => {
      current = false;
    };
  }, [file, terms]);
  const { issues, issueCount } = file.checked;
  const listed = useListedIssues(issues);
  const { known } = useKnownFile(file);
  return (
    <>
      <PageHeader
        title={file.name}
        description={t('draft.lead')}
        back={<BackLink to="/imports">{t('nav.imports')}</BackLink>}
      />
      <ImportSteps at="review" />
      {known?.earlierUpload && (
        <Box mb="md">
          <SameFileNotice earlier={known.earlierUpload} fileName={file.name} />
        </Box>
      )}
      {file.source && (draft === undefined || draft === 'none') && (
        <FileReading source={file.source} contract={contract} onRead={onRead} />
      )}
      {!draft ? (
        <Waiting lines={8} />
      ) : draft !== 'none' ? (
        <DraftReview draft={draft} contract={contract} onClose={onClose} onRead={onRead} />
      ) : issues.every(({ code }) => MATCHABLE.has(code)) ? (
        <Stack gap="md">
          <MatchNotice issues={issues} />
          <div className={classes['split']}>
            <MatchColumns file={file} contract={contract} onMatched={onRead} />
            {upload}
          </div>
        </Stack>
      ) : issues.every(({ code }) => code === 'NO_ROWS') ? (
        <Stack gap="md">
          <FaultNotice issues={issues} editable={false} />
          {upload}
        </Stack>
      ) : (
        <Stack gap="md">
          <FaultNotice issues={issues} editable={false} />
          <div className={classes['split']}>
            <Panel title={t('review.issueCount', { count: issueCount })}>
              <IssueList label={t('review.issues')} issues={listed} total={issueCount} />
            </Panel>
            {upload}
          </div>
        </Stack>
      )}
    </>
  );
}
