import { useTranslation } from 'react-i18next';
import { WorkProgress } from '#components/progress/WorkProgress.tsx';
import type { ImportFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';

interface Props {
  readonly userImport: ImportFieldsFragment;
  readonly committing: boolean;
}

/** How far the work on an import has come, also while it waits to be added. */
export function ImportProgress({ userImport, committing }: Props) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { progress, expiresAt } = userImport;
  const finished = progress.done >= progress.total;
  const waiting = finished && !committing;
  return (
    <WorkProgress
      label={t(waiting ? 'commit.prepared' : committing ? 'commit.addingProgress' : 'commit.preparing')}
      progress={progress}
      counted={waiting ? '' : undefined}
      animated={committing && finished}
      hint={(percent) => {
        if (committing) return t('commit.addingHint');
        if (!finished) return t('commit.preparingHint', { percent });
        return expiresAt ? t('commit.readyHint', { instant: instant(expiresAt) }) : '';
      }}
    />
  );
}
