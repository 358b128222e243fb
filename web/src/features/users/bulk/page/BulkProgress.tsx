import { useTranslation } from '#i18n/useTranslation.tsx';
import { WorkProgress } from '#components/progress/WorkProgress.tsx';
import type { BulkActionFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';

/** How far the work on a bulk action has come. */
export function BulkProgress({ action }: { readonly action: BulkActionFieldsFragment }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { status, progress, changeCount } = action;
  const committing = status === 'COMMITTING';
  return (
    <WorkProgress
      label={t(committing ? 'bulkPage.committing' : 'bulkPage.preparing')}
      progress={progress}
      counted={committing ? number(changeCount) : undefined}
      animated={committing}
      hint={(percent) => (committing ? t('bulkPage.committingHint') : t('bulkPage.preparingHint', { percent }))}
    />
  );
}
