import { Text } from '@mantine/core';
import { useFormat } from '#i18n/format.tsx';
import { useDayText } from './useDayText.ts';
import type { Retention } from './useCallRetention.ts';

/** Stands where the list ends, and says why there are no older calls; nothing where all are kept. */
export function RetentionNote({ months, keptFrom }: Retention) {
  const { t } = useFormat();
  const dayText = useDayText();
  if (months === null && keptFrom === null) return null;
  return (
    <Text c="dimmed" size="sm" px="md" pt="xs">
      {months === null
        ? t('calls.deletedBefore', { day: dayText(keptFrom ?? '') })
        : t('calls.keptMonths', { count: months })}
    </Text>
  );
}
