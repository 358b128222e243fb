import { Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BulkActionFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';

/** How far the work has come; said aloud in tenths, so that a screen reader is not flooded. */
export function BulkProgress({ action }: { readonly action: BulkActionFieldsFragment }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { status, preparedCount, userCount, changeCount } = action;
  const committing = status === 'COMMITTING';
  const percent = committing ? 100 : Math.floor((preparedCount / Math.max(userCount, 1)) * 100);
  const label = t(committing ? 'bulkPage.committing' : 'bulkPage.preparing');
  return (
    <div>
      <Group justify="space-between" mb={6} gap="xs">
        <Text>{label}</Text>
        <Text c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>
          {committing ? number(changeCount) : `${number(preparedCount)} / ${number(userCount)}`}
        </Text>
      </Group>
      <Progress.Root size="md">
        <Progress.Section value={percent} aria-label={label} animated={committing} />
      </Progress.Root>
      <Text role="status" aria-live="polite" size="sm" c="dimmed" mt={6} mih="1.55em">
        {committing
          ? t('bulkPage.committingHint')
          : t('bulkPage.preparingHint', { percent: Math.floor(percent / 10) * 10 })}
      </Text>
    </div>
  );
}
