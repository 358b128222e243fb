import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Trans } from '#i18n/Trans.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { Panel } from '#components/ui/Panel.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import type { ImportFieldsFragment } from '#graphql/generated.ts';
import { UploadPanel } from '../create/UploadPanel.tsx';
import type { DraftFile } from '../edit/draft.ts';
import classes from './Review.module.css';
import { IssueList } from './IssueList.tsx';
import type { ImportIssue } from './importIssue.ts';

interface Props {
  readonly userImport: ImportFieldsFragment;
  readonly issues: { readonly nodes: readonly ImportIssue[]; readonly totalCount: number; readonly complete: boolean };
  readonly contract: ContractTerms;
  /** Takes the file when it is selected again, with its rows to be fixed. */
  readonly onRead: (file: DraftFile) => void;
}

const UPLOAD = 'upload-again';

/** Says that nothing was added, why, row by row, and takes the fixed file. */
export function InvalidPanel({ userImport, issues, contract, onRead }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Alert
        color="red"
        variant="outline"
        role="alert"
        icon={<IconAlertTriangle aria-hidden />}
        title={t(userImport.status === 'FAILED' ? 'review.failedTitle' : 'review.invalidTitle')}
      >
        <Stack gap={4}>
          <Text>
            <Trans
              i18nKey="review.invalidText"
              components={{ guide: <Anchor component={Link} to="/help" inherit underline="always" /> }}
            />
          </Text>
          <Text>{t('review.nothingAdded')}</Text>
          <Text>{t('draft.again')}</Text>
          <Button
            component="a"
            href={`#${UPLOAD}`}
            variant="default"
            hiddenFrom="md"
            mt="xs"
            style={{ alignSelf: 'flex-start' }}
          >
            {t('review.uploadAgain')}
          </Button>
        </Stack>
      </Alert>
      <div className={classes['split']}>
        <Panel title={t('review.issueCount', { count: userImport.issueCount })}>
          {userImport.issuesDroppedAt ? (
            <Text c="dimmed">{t('review.issuesDropped')}</Text>
          ) : issues.nodes.length > 0 || issues.complete ? (
            <IssueList label={t('review.issues')} issues={issues.nodes} total={issues.totalCount} />
          ) : (
            <Waiting lines={4} />
          )}
        </Panel>
        <div id={UPLOAD} tabIndex={-1} className={classes['upload']}>
          <UploadPanel contract={contract} title={t('review.uploadAgain')} onRead={onRead} />
        </div>
      </div>
    </>
  );
}
