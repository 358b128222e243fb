import { Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
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
  if (finished && !committing) {
    return (
      <div>
        <Text>{t('commit.prepared')}</Text>
        <Text size="sm" c="dimmed" mt={6}>
          {expiresAt ? t('commit.readyHint', { instant: instant(expiresAt) }) : ''}
        </Text>
      </div>
    );
  }
  return (
    <WorkProgress
      label={t(committing ? 'commit.addingProgress' : 'commit.preparing')}
      progress={progress}
      animated={committing && finished}
      hint={(percent) => (committing ? t('commit.addingHint') : t('commit.preparingHint', { percent }))}
    />
  );
}
