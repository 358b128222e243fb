import { IconFileOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { BackLink } from '#components/ui/BackLink.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { failureOf } from '#graphql/failure.ts';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { useFormat } from '#i18n/format.tsx';
import { UploadPanel } from '../create/UploadPanel.tsx';
import { FileReview } from '../edit/FileReview.tsx';
import { useDraftFile } from '../edit/useDraftFile.ts';
import { fullUploader } from '../uploader.ts';
import { ImportReview } from './ImportReview.tsx';
import { useImport } from './useImport.ts';

/** One import, from its review to its result, wherever it stands now. */
export function ImportPage({ id, contract }: { readonly id: string; readonly contract: ContractTerms }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const navigate = useNavigate();
  const { work: userImport, known, error, refetch } = useImport(id);
  const review = useDraftFile();
  const back = <BackLink to="/imports">{t('nav.imports')}</BackLink>;
  if (!userImport) {
    return (
      <>
        <PageHeader title={t('review.title')} description={known ? undefined : '\u00a0'} back={back} />
        {!known && !error && <Waiting lines={8} />}
        {error && !known && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
        {known && (
          <EmptyState icon={<IconFileOff size={40} stroke={1.5} />} title={t('review.unknownTitle')}>
            {t('review.unknownText')}
          </EmptyState>
        )}
      </>
    );
  }
  if (review.file) {
    const upload = (
      <UploadPanel
        contract={contract}
        title={t('review.uploadAgain')}
        onUploaded={(made) => void navigate(`/imports/${made}`)}
        onFaulty={review.open}
      />
    );
    return (
      <FileReview
        key={review.file.id}
        file={review.file}
        contract={contract}
        onClose={review.close}
        onMatched={review.open}
        upload={upload}
      />
    );
  }
  if (review.opening) return <Waiting lines={8} />;
  const lead = t('review.lead', { name: fullUploader(userImport), instant: instant(userImport.createdAt) });
  return (
    <>
      <PageHeader title={userImport.fileName} description={lead} back={back} />
      {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
      {review.failure && <FailureNotice inset failure={review.failure} onRetry={review.retry} />}
      <ImportReview userImport={userImport} contract={contract} onFaulty={review.open} />
    </>
  );
}
