import { Text } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { BackLink } from '#components/ui/BackLink.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { failureOf } from '#graphql/failure.ts';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import type { ImportFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { UploadPanel } from '../create/UploadPanel.tsx';
import { FileReview } from '../edit/FileReview.tsx';
import { useDraftFile } from '../edit/useDraftFile.ts';
import { ImportSteps } from '../ImportSteps.tsx';
import { uploaderName } from '../uploader.ts';
import { ImportReview } from './ImportReview.tsx';
import { useImport } from './useImport.ts';

/** Who uploaded a file, and the beginning of its hash, which tells it from others at a glance; the whole on asking. */
function Lead({ text, fileHash }: { readonly text: string; readonly fileHash: string | null | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      {text}
      {fileHash && (
        <Text span size="sm" ml="sm" title={`${t('imports.hash')} ${fileHash}`} style={{ whiteSpace: 'nowrap' }}>
          {t('imports.hash')} {fileHash.slice(0, 12)}
        </Text>
      )}
    </>
  );
}

/** Where an import is on its way; of one that came to nothing, or was taken back, there is no such place. */
function stepOf({ status, commitRequested }: ImportFieldsFragment) {
  if (status === 'COMPLETED') return 'over';
  if (status === 'COMMITTING' || (status === 'PREPARING' && commitRequested)) return 'done';
  return status === 'READY' || status === 'PREPARING' ? 'review' : undefined;
}

/** One import, from its review to its result, wherever it stands now. */
export function ImportPage({ id, contract }: { readonly id: string; readonly contract: ContractTerms }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
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
    const upload = <UploadPanel contract={contract} title={t('review.uploadAgain')} onRead={review.open} />;
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
  }
  if (review.opening) return <Waiting lines={8} />;
  const at = stepOf(userImport);
  const lead = t('review.lead', { name: uploaderName(userImport), instant: instant(userImport.createdAt) });
  return (
    <>
      <PageHeader
        title={userImport.fileName}
        description={<Lead text={lead} fileHash={userImport.fileHash} />}
        back={back}
      />
      {at && <ImportSteps at={at} />}
      {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
      {review.failure && <FailureNotice inset failure={review.failure} onRetry={review.retry} />}
      <ImportReview userImport={userImport} contract={contract} onRead={review.open} />
    </>
  );
}
