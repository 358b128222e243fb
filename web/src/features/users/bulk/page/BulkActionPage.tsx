import { Stack } from '@mantine/core';
import { IconUsersMinus } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { BackLink } from '#components/ui/BackLink.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { useFocusOnChange } from '#components/ui/useFocusOnChange.ts';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import type { BulkActionFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { preparerName } from '../preparer.ts';
import { BulkRefusals } from './BulkRefusals.tsx';
import { BulkResult } from './BulkResult.tsx';
import { BulkReview } from './BulkReview.tsx';
import { BulkUsers } from './BulkUsers.tsx';
import { useBulkAction } from './useBulkAction.ts';
import { useBulkTitle } from './useBulkTitle.ts';

/** One bulk action, from its review to its result, wherever it stands now. */
export function BulkActionPage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const titleOf = useBulkTitle();
  const { work: action, known, error, refetch } = useBulkAction(id);
  const part = useFocusOnChange<HTMLDivElement>(action?.status ?? '');
  const back = <BackLink to="/users">{t('nav.users')}</BackLink>;
  const failure = error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!action) {
    return (
      <>
        <PageHeader title={t('bulkPage.title')} back={back} />
        {!known && (failure ?? <Waiting lines={8} />)}
        {known && (
          <EmptyState icon={<IconUsersMinus size={40} stroke={1.5} />} title={t('bulkPage.unknownTitle')}>
            {t('bulkPage.unknownText')}
          </EmptyState>
        )}
      </>
    );
  }
  const lead = t('bulkPage.lead', { name: preparerName(action), instant: instant(action.createdAt) });
  return (
    <>
      <PageHeader title={titleOf(action, action.userCount)} description={lead} back={back} />
      {failure}
      <Stack gap="md" ref={part}>
        <State action={action} />
      </Stack>
    </>
  );
}

function State({ action }: { readonly action: BulkActionFieldsFragment }) {
  switch (action.status) {
    case 'INVALID':
    case 'FAILED':
      return <BulkRefusals action={action} />;
    case 'COMPLETED':
    case 'CANCELED':
      return (
        <>
          <BulkResult action={action} />
          {action.changedCount > 0 && action.kind !== 'DELETE' && <BulkUsers action={action} />}
        </>
      );
    default:
      return (
        <>
          <BulkReview action={action} />
          {action.status === 'READY' && <BulkUsers action={action} />}
        </>
      );
  }
}
