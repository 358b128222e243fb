import { Anchor, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Trans } from '#i18n/Trans.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link, useNavigate } from 'react-router';
import { handOn } from '#components/form/droppedFile.ts';
import { KeptDrafts } from '#components/form/KeptDrafts.tsx';
import { BackLink } from '#components/ui/BackLink.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { useKeptDrafts } from '#graphql/drafts/useKeptDrafts.ts';
import { FileReview } from '../edit/FileReview.tsx';
import { useDraftFile } from '../edit/useDraftFile.ts';
import { ImportSteps } from '../ImportSteps.tsx';
import classes from './ImportNewPage.module.css';
import { type SettingsControl, TemplatePanel } from './TemplatePanel.tsx';
import { UploadPanel } from './UploadPanel.tsx';

interface Props {
  readonly contract: ContractTerms;
  readonly renderSettings: (control: SettingsControl) => ReactNode;
  /** What is to be known before a template is filled. */
  readonly notice: ReactNode;
}

/** The two ways into adding many users: get a template, or upload a file that is filled already. */
export function ImportNewPage({ contract, renderSettings, notice }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const review = useDraftFile();
  const kept = useKeptDrafts('import', !review.file && !review.opening);
  const upload = (
    <UploadPanel
      contract={contract}
      title={t('upload.title')}
      onRead={review.open}
      onUpdates={(file) => void navigate('/users/update', { replace: true, state: handOn(file) })}
    />
  );
  const lead = (
    <Trans
      i18nKey="importNew.text"
      components={{ guide: <Anchor component={Link} to="/help" inherit underline="always" /> }}
    />
  );
  if (review.file)
    return (
      <FileReview
        key={review.file.id}
        file={review.file}
        contract={contract}
        onClose={review.close}
        onRead={review.open}
        upload={upload}
      />
    );
  if (review.opening) return <Waiting lines={8} />;
  return (
    <>
      <PageHeader
        title={t('importNew.title')}
        description={lead}
        back={<BackLink to="/imports">{t('nav.imports')}</BackLink>}
      />
      <ImportSteps at="template" />
      {review.failure && <FailureNotice inset failure={review.failure} onRetry={review.retry} />}
      <KeptDrafts kind="import" drafts={kept.drafts} onGoOn={review.open} onDiscard={kept.discard} />
      {notice}
      <div className={classes['steps']}>
        <TemplatePanel contract={contract} renderSettings={renderSettings} />
        <Stack className={classes['side']}>{upload}</Stack>
      </div>
    </>
  );
}
